import { expect, type Page } from '@playwright/test';
import type { Bridge } from '../../renderer/bridge/calls.ts';
import type { Language } from '../../shared/model/language.ts';

declare const tentakel: Bridge;

/** The screens of the window, by the name of their picture. */
export const SCREENS = [
  'dashboard',
  'dossiers',
  'add-dossiers',
  'onboarding',
  'templates',
  'overview',
  'documents',
  'export',
  'quick-entry',
  'bank',
  'integrations',
  'dossier-communication',
  'detail',
  'link',
  'waiting',
  'filing',
  'all-bank',
  'communication',
  'settings',
  'doctor',
  'profile',
  'guide',
] as const;

/** Name of a screen. */
export type ScreenName = (typeof SCREENS)[number];

/** How a picture is taken. */
export type Look = {
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
};

/** Nothing has moved on the page for this long, ms. */
const STILL_MS = 400;
/** Longest wait for that, ms. */
const PATIENCE_MS = 8_000;

/** Waits until nothing moves on the page any more. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    ([stillMs, patienceMs]) =>
      new Promise<void>((settle) => {
        let still = setTimeout(settle, stillMs);
        setTimeout(settle, patienceMs);
        new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(settle, stillMs);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
    [STILL_MS, PATIENCE_MS] as const,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits until no run is under way: a fresh practice environment fetches its documents first. */
export async function untilIdle(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const running = await tentakel.call('export.progress', {});
          const dossiers = await tentakel.call('dossiers.list', {});
          const isEmpty = dossiers.ok && dossiers.value.length === 0;
          const counts = dossiers.ok
            ? dossiers.value.flatMap(({ states }) => Object.values(states))
            : [];
          const isFilled = counts.some((count) => count > 0);
          return running.ok && running.value.length === 0 && (isEmpty || isFilled);
        }),
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** Dresses the window: language, colours and size. */
export async function dress(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  const chosen = { language: look.language, appearance: look.colorScheme };
  await page.evaluate(async (wanted) => {
    const settings = await tentakel.call('settings.get', {});
    if (settings.ok) await tentakel.call('settings.set', { ...settings.value, ...wanted });
  }, chosen);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.colorScheme);
}

/** Goes to a screen, or to any address after `#`, and waits until it stands still. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate(async (name) => {
    const dossiers = await tentakel.call('dossiers.list', {});
    const first = dossiers.ok ? dossiers.value[0]?.id : undefined;
    const ofDossier = new Map([
      ['overview', ''],
      ['dossier-communication', '/communication'],
      ...['documents', 'quick-entry', 'bank', 'export', 'integrations', 'detail', 'link'].map(
        (each) => [each, `/${each}`] as const,
      ),
    ]).get(name);
    const under = {
      'all-bank': 'bank',
      'add-dossiers': 'dossiers/add',
      onboarding: 'dossiers/link-all',
    };
    const address = Object.entries(under).find(([each]) => each === name)?.[1] ?? name;
    location.hash = ofDossier === undefined ? `#/${address}` : `#/dossiers/${first}${ofDossier}`;
  }, screen);
  await untilStill(page);
}
