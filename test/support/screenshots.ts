import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../shared/model/language.ts';
import { openDesktop } from './desktop.ts';
import { dress, goTo, SCREENS, untilIdle, type Look } from './screens.ts';

/** `node test/support/screenshots.ts [SCREEN...]`: the pictures of all screens, or of these. */
const FOLDER = '.results/screenshots';
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    SIZES.map((size) => ({ language, colorScheme, ...size })),
  ),
);

const wanted = process.argv.slice(2);
const isWanted = (screen: string): boolean => wanted.length === 0 || wanted.includes(screen);

async function take(page: Page, screen: string, { language, colorScheme, width, height }: Look) {
  const name = `${screen}-${language}-${colorScheme}-${width}x${height}.png`;
  await page.screenshot({ path: join(FOLDER, name) });
  process.stdout.write(`${name}\n`);
}

/** Half of the dossiers are exported, so that every state is there to be seen. */
async function exportSome(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const dossiers = await tentakel.call('dossiers.list', {});
    const ids = dossiers.ok ? dossiers.value.map(({ id }) => id) : [];
    await tentakel.call('export.run', { dossierIds: ids.filter((_, at) => at % 2 === 1) });
  });
}

async function practice(): Promise<void> {
  const screens = [...SCREENS, 'palette'].filter(isWanted);
  if (screens.length === 0) return;
  const { page, close } = await openDesktop({ args: ['--rehearsal'] });
  await untilIdle(page);
  await exportSome(page);
  for (const look of LOOKS) {
    await dress(page, look);
    for (const screen of screens) {
      await goTo(page, screen === 'palette' ? 'dashboard' : screen);
      if (screen === 'palette') {
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
      }
      await take(page, screen, look);
      if (screen === 'palette') {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    }
  }
  await close();
}

async function firstStart(): Promise<void> {
  if (!isWanted('start')) return;
  const { page, close } = await openDesktop();
  for (const look of LOOKS) {
    await dress(page, look);
    await goTo(page, 'dashboard');
    await take(page, 'start', look);
  }
  await close();
}

if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await practice();
await firstStart();
