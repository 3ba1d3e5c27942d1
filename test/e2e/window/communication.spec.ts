import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { FullEntry } from '../../../renderer/features/communication/entry.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  OFFLINE,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { entry } from '../../unit/renderer/communication/entries.ts';

const dossiers = [dossier(1, 'Garage Zeldenrust NV'), dossier(2, 'Studio Kladblok BV')];
const log: FullEntry[] = [
  entry(1, { operation: 'getModifiedBuySellBookings', method: 'GET', status: 200 }),
  entry(2, {
    status: 400,
    fault: 'rejected',
    responseBody: '{"errorCode":-12,"errorMessage":"Dagboek is in gebruik."}',
  }),
  entry(3, {
    service: 'billit',
    operation: 'listOrders',
    method: 'GET',
    status: 200,
    dossierId: 'dossier-2',
  }),
  entry(4, { operation: 'authenticateUser', status: null, fault: 'offline', dossierId: null }),
];

/** The log as the engine filters and pages it. */
function listOf(entries: readonly FullEntry[]) {
  return ({ beforeId, limit, service, outcome, dossierId }: CallInput<'communication.list'>) => {
    const wanted = entries.filter(
      (each) =>
        (service === undefined || each.service === service) &&
        (dossierId === undefined || each.dossierId === dossierId) &&
        (outcome === undefined || (each.fault === null) === (outcome === 'well')),
    );
    const from = beforeId === undefined ? 0 : wanted.findIndex(({ id }) => id === beforeId) + 1;
    return ok(wanted.slice(from, from + limit));
  };
}

const open = (page: Page, over: FakeAnswers = {}, hash = '#/communication') =>
  openFakeWindow(
    page,
    fakeAnswers(dossiers, { 'communication.list': listOf(log), ...over }),
    `/${hash}`,
  );
const rows = (page: Page) => page.getByRole('row');

test('says each exchange in plain words, with how it ended', async ({ page }) => {
  await open(page);
  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page).nth(1)).toContainText('Boekingen gelezen');
  await expect(rows(page).nth(2)).toContainText('Boeking verstuurd');
  await expect(rows(page).nth(2)).toContainText('Geweigerd· rejected');
  await expect(rows(page).nth(3)).toContainText('Studio Kladblok BV');
  await expect(rows(page).nth(4)).toContainText('Geen antwoord');
  await expect(page.getByText('2 gelukt')).toBeVisible();
  await expect(page.getByText('2 mislukt')).toBeVisible();
  await expectAccessible(page, 'log');
});

test('filters by service, outcome, dossier and time', async ({ page }) => {
  const bridge = await open(page);
  await page.getByRole('button', { name: 'Mislukt' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Dienst: Alle diensten' }).click();
  await page.getByRole('menuitemradio', { name: 'Billit' }).click();
  await expect(page.getByText('Geen uitwisselingen met deze filters')).toBeVisible();
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await expect(rows(page)).toHaveCount(5);
  await page
    .getByRole('textbox', { name: 'Dossier' })
    .or(page.getByRole('combobox', { name: 'Dossier' }))
    .click();
  await expectAccessible(page, 'dossier choice');
  await page.getByRole('option', { name: 'Studio Kladblok BV' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Communicatie: Studio Kladblok BV',
  );
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Tijd: Alle datums' }).click();
  await page.getByRole('menuitemradio', { name: 'Van dag tot dag' }).click();
  await page.getByLabel('Van', { exact: true }).fill('24/11/2026');
  await expect
    .poll(() => bridge.asked.findLast(({ name }) => name === 'communication.list')?.input)
    .toMatchObject({ dossierId: 'dossier-2', fromMs: Date.parse('2026-11-23T23:00:00Z') });
  await expectAccessible(page, 'days');
});

test('unfolds what was sent and received by keyboard, and folds with Escape', async ({ page }) => {
  await open(page);
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const received = page.getByRole('region', { name: 'Ontvangen' });
  await expect(received.locator('pre')).toContainText('"errorCode": -12');
  await expect(page.getByRole('region', { name: 'Verstuurd' })).toContainText(
    'POST /octopus-rest-api',
  );
  await expectAccessible(page, 'unfolded');
  await received.getByRole('button', { name: 'Kopieer' }).click();
  await expect(received.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(received).toBeHidden();
  await expect(page.getByRole('treegrid')).toBeFocused();
});

test('saves what is shown as a CSV file that no spreadsheet can run', async ({ page }) => {
  const trap = { ...entry(5), path: '=HYPERLINK("http://x.example")' };
  await open(page, { 'communication.list': listOf([...log, trap]) });
  await expect(rows(page)).toHaveCount(6);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Uitvoeren als csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^communicatie-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF"Tijdstip";"Dienst";"Wat"')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(6);
  expect(text).toContain(`"'=HYPERLINK(""http://x.example"")"`);
});

test('shows what is new at once at the top, and further down only when asked', async ({ page }) => {
  const entries = Array.from({ length: 150 }, (_, at) => entry(at));
  const bridge = await open(page, { 'communication.list': listOf(entries) });
  await expect(page.getByText('150 uitwisselingen')).toBeVisible();
  entries.unshift(entry(1001));
  await bridge.tell({ kind: 'communication-added', dossierId: 'dossier-1' });
  await expect(page.getByText('151 uitwisselingen')).toBeVisible();
  await page.locator('.data-table').evaluate((element) => element.scrollTo(0, 1500));
  entries.unshift(entry(1002));
  await bridge.tell({ kind: 'communication-added', dossierId: 'dossier-1' });
  await page.getByRole('button', { name: 'Toon nieuwe uitwisselingen' }).click();
  await expect(page.getByText('152 uitwisselingen')).toBeVisible();
});

test('loads older exchanges as one goes down, to the last, without holes', async ({ page }) => {
  const entries = Array.from({ length: 700 }, (_, at) => entry(at));
  await open(page, { 'communication.list': listOf(entries) });
  const list = page.getByRole('treegrid');
  await expect(list).toHaveAttribute('aria-rowcount', '201');
  await list.focus();
  for (const count of [401, 601, 701]) {
    await page.keyboard.press('End');
    await expect(list).toHaveAttribute('aria-rowcount', String(count));
  }
  await page.keyboard.press('End');
  await expect(page.locator('[aria-rowindex="701"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laad oudere' })).toHaveCount(0);
  expect(await rows(page).count()).toBeLessThan(100);
});

test('says why it is empty, shows its shape while loading, and a failure with a way to try again', async ({
  page,
}) => {
  let answer: (() => void) | undefined;
  let works = false;
  await open(page, {
    'communication.list': async () => {
      if (works) return ok([]);
      await new Promise<void>((settle) => (answer = settle));
      return OFFLINE;
    },
  });
  await expect(page.getByRole('status').filter({ hasText: 'Laden' })).toBeVisible();
  answer?.();
  await expect(page.getByRole('alert')).toContainText('Octopus is niet bereikbaar.');
  await expectAccessible(page, 'failed');
  works = true;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByText('Nog geen uitwisselingen')).toBeVisible();
  await expectAccessible(page, 'empty');
});

for (const language of ['fr', 'en'] as const) {
  test(`has no accessibility finding in ${language} and in dark`, async ({ page }) => {
    const over = { settings: { language, appearance: 'dark' } } as const;
    await openFakeWindow(
      page,
      fakeAnswers(dossiers, { 'communication.list': listOf(log), ...over }),
      '/#/communication',
    );
    await rows(page).nth(2).click();
    await expect(page.locator('pre').last()).toContainText('-12');
    await expectAccessible(page, 'unfolded');
  });
}
