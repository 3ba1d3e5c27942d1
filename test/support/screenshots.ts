import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../shared/model/language.ts';
import { openDesktop } from './desktop.ts';
import { FAKE_SCENES, fakeScenes } from './fake-scenes.ts';
import { prepare } from './practice-states.ts';
import { SCENES, stageOf, type Scene } from './scenes.ts';
import {
  dress,
  goTo,
  SCREENS,
  untilIdle,
  untilStill,
  type Look,
  type ScreenName,
} from './screens.ts';

/**
 * `node test/support/screenshots.ts [SCREEN...] [--look PART]`: the pictures of all screens and scenes, or of these; with `--look`
 * only in the looks whose name has that part, e.g. `fr-dark`. What does not fit on a screen follows in pictures `-2`, `-3`.
 */
const FOLDER = '.results/screenshots';
/** A person would have found the button by then, ms. */
const PATIENCE_MS = 8_000;
/** Longest wait for what a button started, ms. */
const WORK_MS = 60_000;
const missed: string[] = [];
/** Pictures of one screen, at most. */
const MOST_PARTS = 6;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** The screens that are there without a dossier. */
const EMPTY_SCREENS = [
  'dashboard',
  'dossiers',
  'add-dossiers',
  'onboarding',
  'templates',
  'waiting',
  'filing',
  'all-bank',
  'communication',
  'settings',
  'doctor',
  'profile',
  'guide',
] as const satisfies readonly ScreenName[];
const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    SIZES.map((size) => ({ language, colorScheme, ...size })),
  ),
);

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'string', default: '' } },
});
const nameOf = ({ language, colorScheme, width, height }: Look): string =>
  `${language}-${colorScheme}-${width}x${height}`;
const looks = LOOKS.filter((look) => nameOf(look).includes(values.look));
const isWanted = (screen: string): boolean => wanted.length === 0 || wanted.includes(screen);

async function take(page: Page, screen: string, look: Look): Promise<void> {
  const name = `${screen}-${nameOf(look)}.png`;
  await page.screenshot({ path: join(FOLDER, name) });
  process.stdout.write(`${name}\n`);
}

/** What does not fit on the screen: further pictures, one screen each. */
async function takeRest(page: Page, screen: string, look: Look): Promise<void> {
  const places = page.locator('main, main :not(.data-table, .data-table *)');
  for (let part = 2; part <= MOST_PARTS; part += 1) {
    const moved = await places.evaluateAll((elements) =>
      elements.some((element) => {
        const { overflowY } = getComputedStyle(element);
        if (overflowY !== 'auto' && overflowY !== 'scroll') return false;
        const before = element.scrollTop;
        element.scrollTop += element.clientHeight - 40;
        return element.scrollTop > before;
      }),
    );
    if (!moved) return;
    await untilStill(page);
    await take(page, `${screen}-${part}`, look);
  }
}

/** Half of the dossiers are exported, so that every state is there to be seen. */
async function exportSome(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const dossiers = await tentakel.call('dossiers.list', {});
    const ids = dossiers.ok ? dossiers.value.map(({ id }) => id) : [];
    await tentakel.call('export.run', { dossierIds: ids.filter((_, at) => at % 2 === 1) });
  });
}

/** One screen or scene; a window that starts anew has no choice of the picture before. */
async function show(page: Page, { name, screen, act }: Scene, look: Look): Promise<void> {
  if (act !== null) {
    await goTo(page, 'dashboard');
    await page.reload();
  }
  await goTo(page, screen);
  if (act !== null) {
    await act(stageOf(page, look.language));
    await page.locator('[data-loading]').waitFor({ state: 'detached', timeout: WORK_MS });
    await untilStill(page);
  }
  await take(page, name, look);
  if (act === null) await takeRest(page, name, look);
}

async function practice(): Promise<void> {
  const bare = SCREENS.map((name): Scene => ({ name, screen: name, act: null }));
  const scenes = [...bare, ...SCENES].filter(({ name }) => isWanted(name));
  if (scenes.length === 0) return;
  const { page, close } = await openDesktop({ args: ['--rehearsal'] });
  await untilIdle(page);
  page.setDefaultTimeout(PATIENCE_MS);
  await exportSome(page);
  await prepare(page);
  for (const look of looks) {
    await dress(page, look);
    for (const scene of scenes) {
      // One that cannot be reached keeps none of the others from being made.
      await show(page, scene, look).catch((error: unknown) =>
        missed.push(`${scene.name}: ${String(error)}`),
      );
    }
  }
  await close();
}

/** An office that has nothing yet: the first start, and what every screen says then. */
async function firstStart(): Promise<void> {
  const screens = EMPTY_SCREENS.filter((screen) => isWanted(emptyName(screen)));
  if (screens.length === 0) return;
  const { page, close } = await openDesktop();
  for (const look of looks) {
    await dress(page, look);
    for (const screen of screens) {
      await goTo(page, screen);
      await take(page, emptyName(screen), look);
      await takeRest(page, emptyName(screen), look);
    }
  }
  await close();
}

function emptyName(screen: ScreenName): string {
  return screen === 'dashboard' ? 'start' : `empty-${screen}`;
}

if (wanted.length === 0 && values.look === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await practice();
await firstStart();
const fakes = FAKE_SCENES.filter(({ name }) => isWanted(name));
if (fakes.length > 0) await fakeScenes(fakes, looks, take);
for (const each of missed) process.stderr.write(`not made: ${each}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
