import { chromium, expect } from '@playwright/test';
import { preview } from 'vite';
import config from '../../playwright.config.ts';
import { present } from '../../shared/assert.ts';
import { ok } from '../../shared/result.ts';
import {
  fakeAnswers,
  manyDossiers,
  OFFLINE,
  openFakeWindow,
  type FakeAnswers,
} from './fake-bridge.ts';
import { LOGINS } from './fake-links.ts';
import { ONBOARDING_ANSWERS } from './fake-onboarding.ts';
import { stageOf, type Stage } from './scenes.ts';
import { untilStill, type Look } from './screens.ts';

type FakeScene = {
  readonly name: string;
  readonly address: string;
  readonly answers: FakeAnswers;
  readonly act?: (stage: Stage) => Promise<void>;
};

const LINK_ALL = '/#/dossiers/link-all';
const onboarding: FakeAnswers = {
  ...ONBOARDING_ANSWERS,
  'connections.list': () => ok([...LOGINS]),
};
const openRow =
  (name: string) =>
  ({ page }: Stage): Promise<void> =>
    page.getByRole('row').filter({ hasText: name }).click();

/** What the practice environment never shows: a service that is away, a list that loads, questions, thousands of dossiers. */
export const FAKE_SCENES: readonly FakeScene[] = [
  {
    name: 'loading',
    address: '/#/dossiers',
    answers: { 'dossiers.list': () => new Promise(() => undefined) },
  },
  { name: 'away', address: LINK_ALL, answers: { 'onboarding.match': () => OFFLINE } },
  { name: 'many-dossiers', address: '/#/dossiers', answers: {} },
  { name: 'questions', address: LINK_ALL, answers: onboarding },
  { name: 'question', address: LINK_ALL, answers: onboarding, act: openRow('Delta BV') },
  { name: 'link-request', address: LINK_ALL, answers: onboarding, act: openRow('Echo BV') },
  {
    name: 'new-accounts',
    address: LINK_ALL,
    answers: onboarding,
    act: ({ button }) => button('invitations', 'accounts').click(),
  },
  {
    name: 'no-software-house',
    address: '/#/settings',
    answers: {
      'octopus.registration': () =>
        ok({
          redirectUri: 'http://127.0.0.1:53682/octopus',
          port: 53682,
          softwareHouseKnown: false,
        }),
    },
  },
];

/** Takes these scenes in these looks; `take` makes the picture. */
export async function fakeScenes(
  scenes: readonly FakeScene[],
  looks: readonly Look[],
  take: (page: Stage['page'], name: string, look: Look) => Promise<void>,
): Promise<void> {
  const server = await preview({
    build: { outDir: 'out/renderer' },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  });
  const browser = await chromium.launch(config.use?.launchOptions);
  const baseURL = present(server.resolvedUrls?.local[0], 'the served window has an address');
  for (const look of looks) {
    const { language, colorScheme, width, height } = look;
    for (const { name, address, answers, act } of scenes) {
      const page = await browser.newPage({
        baseURL,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height },
      });
      const settings = { language, appearance: colorScheme };
      await openFakeWindow(
        page,
        fakeAnswers(manyDossiers(2000), { settings, ...answers }),
        address,
      );
      await expect(page.getByRole('main')).toBeVisible();
      await act?.(stageOf(page, language));
      await untilStill(page);
      await take(page, name, look);
      await page.close();
    }
  }
  await browser.close();
  await server.close();
}
