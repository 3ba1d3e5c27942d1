import { expect, test, type Page } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { LOGINS } from '../../support/fake-links.ts';
import {
  fakeAnswers,
  FIRM_PROFILE,
  manyDossiers,
  openFakeWindow,
} from '../../support/fake-bridge.ts';

const DOSSIERS = manyDossiers(12);
const sizeOf = async (page: Page, selector: string) => {
  const boxes = await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    }),
  );
  return boxes;
};

test('a name that needs two lines leaves the numbers of the dashboard on one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await openFakeWindow(page, fakeAnswers(DOSSIERS, { settings: { language: 'fr' } }), '/');
  await expect(page.getByText('Comptabilisés')).toBeVisible();
  const names = await sizeOf(page, '.count-tile dt');
  expect(Math.max(...names.map(({ height }) => height))).toBeGreaterThan(30);
  const numbers = await sizeOf(page, '.count-tile .count-number');
  expect(new Set(numbers.map(({ top }) => Math.round(top))).size).toBe(1);
});

test('on a wide screen the room to spare is shared by the columns of a list', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openFakeWindow(page, fakeAnswers(DOSSIERS), '/#/dossiers');
  const head = page.getByRole('columnheader', { name: 'Dossier', exact: true });
  await expect(head).toBeVisible();
  const { width = 0 } = (await head.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(250);
  expect(width).toBeLessThan(640);
  const [list] = await sizeOf(page, '.data-table');
  const overflow = await page
    .locator('.data-table')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(list?.width).toBeGreaterThan(1600);
  expect(overflow).toBe(0);
});

test('without motion the wheel of a button at work stands in its middle', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFakeWindow(page, fakeAnswers(DOSSIERS), '/#/doctor');
  await page.getByRole('button', { name: 'Nu nakijken' }).click();
  const [button] = await sizeOf(page, '.mantine-Button-root[data-loading]');
  const [wheel] = await sizeOf(page, '.mantine-Button-loader');
  const middle = (box: typeof wheel): number => (box?.top ?? 0) + (box?.height ?? 0) / 2;
  expect(Math.abs(middle(wheel) - middle(button))).toBeLessThan(3);
});

test('the practice environment says that nothing leaves by itself there, whatever is set', async ({
  page,
}) => {
  const info = {
    version: '0.1.0',
    profile: 'rehearsal',
    platform: 'win32',
    versions: { node: '24.15.0' },
  } as const;
  await openFakeWindow(page, fakeAnswers(DOSSIERS, { 'app.info': () => ok(info) }), '/');
  await expect(page.getByText('In de oefenomgeving vertrekt niets vanzelf')).toBeVisible();
});

test('the button above a page stays above it on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openFakeWindow(page, fakeAnswers(DOSSIERS), '/');
  await expect(page.getByRole('button', { name: 'Nu synchroniseren' })).toBeVisible();
  const [actions] = await sizeOf(page, '.page-actions');
  const [tiles] = await sizeOf(page, '.count-tiles');
  const right = (box: typeof tiles): number => (box?.left ?? 0) + (box?.width ?? 0);
  expect(Math.abs(right(actions) - right(tiles))).toBeLessThan(2);
});

test('without a login at both services linking says to connect first, not that all is linked', async ({
  page,
}) => {
  const matches = { matches: [], linked: 0, days: 0 };
  await openFakeWindow(
    page,
    fakeAnswers([], {
      'onboarding.match': () => ok(matches),
      'onboarding.progress': () => ok({ running: false, rows: [] }),
      'templates.list': () => ok([]),
      'invitations.list': () => ok([]),
      'connections.list': () => ok(LOGINS.filter(({ kind }) => kind === 'octopus')),
    }),
    '/#/dossiers/link-all',
  );
  await expect(page.getByText('Eerst verbinden met Billit en Octopus')).toBeVisible();
});

test('a profile with much to fill in leaves its button whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const empty = Object.fromEntries(Object.keys(FIRM_PROFILE).map((field) => [field, '']));
  await openFakeWindow(
    page,
    fakeAnswers([], { 'firm.profile': () => ok({ ...FIRM_PROFILE, ...empty }) }),
    '/#/profile',
  );
  const label = page.locator('.profile-foot .mantine-Button-label');
  await expect(label).toBeVisible();
  expect(await label.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});
