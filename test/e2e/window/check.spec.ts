import { expect, type Page, test } from '@playwright/test';
import type { ExportRow } from '../../../renderer/features/export/export-row.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  type FakeBridge,
  openFakeWindow,
  states,
} from '../../support/fake-bridge.ts';
import { linkAnswers, NO_SCHEDULE } from '../../support/fake-links.ts';
import { exportRow } from '../../unit/renderer/export/rows.ts';

const AT_MS = Date.UTC(2026, 10, 20, 9, 30);
const TO_CHECK = { state: 'needs-decision', cause: { kind: 'to-check', data: {} } } as const;
const unchecked = (at: number): ExportRow => exportRow(at, TO_CHECK, { toCheck: true });

/** A dossier of which two documents must be checked; the third may leave. */
async function open(
  page: Page,
  address = '/#/dossiers/dossier-1/export',
  over: FakeAnswers = {},
): Promise<FakeBridge> {
  let rows: ExportRow[] = [unchecked(1), unchecked(2), exportRow(3)];
  const waiting = (): number => rows.filter(({ toCheck }) => toCheck).length;
  const listed = () =>
    dossier(1, 'Garage Zeldenrust NV', {
      states: states({ waiting: rows.length - waiting(), 'needs-decision': waiting() }),
      toCheck: waiting(),
    });
  const bridge: FakeBridge = await openFakeWindow(
    page,
    fakeAnswers([listed()], {
      'dossiers.list': () =>
        ok([listed(), dossier(2, 'Studio Kladblok BV', { states: states({ waiting: 1 }) })]),
      'export.preview': () => ok({ rows, nextAfterId: null }),
      'documents.get': ({ documentId }) => {
        const { document } = rows.find((row) => row.document.id === documentId)!;
        return ok({ document, approval: 'none', bookings: [], override: null });
      },
      'documents.list': () => ok(rows.map(({ document }) => document)),
      'documents.pdf': () => ok(null),
      'documents.check': ({ documentIds, checked }) => {
        const changes = (row: ExportRow): boolean =>
          documentIds.includes(row.document.id) && row.toCheck === checked;
        const changed = rows.filter(changes).length;
        rows = rows.map((row, at) => {
          if (!changes(row)) return row;
          if (!checked) return unchecked(at + 1);
          return exportRow(at + 1, {}, { checked: { by: 'Ann Voorbeeld', atMs: AT_MS } });
        });
        return ok({ changed });
      },
      ...over,
    }),
    address,
  );
  return bridge;
}

const told = (bridge: FakeBridge) =>
  bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
const line = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const checksOf = ({ asked }: FakeBridge) =>
  asked.filter(({ name }) => name === 'documents.check').map(({ input }) => input);

test('what must be checked is never ticked for export; ticked by keyboard it is checked, and then leaves', async ({
  page,
}) => {
  const bridge = await open(page);
  await expect(line(page, '2026/1')).toContainText('Te controleren');
  await expect(button(page, 'Exporteer 1 document')).toBeEnabled();
  await expect(button(page, '0 documenten gecontroleerd')).toBeDisabled();
  await expectAccessible(page, 'to check');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(button(page, 'Exporteer 1 document')).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(button(page, '2 documenten gecontroleerd')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 documenten staan op gecontroleerd')).toBeAttached();
  await told(bridge);
  await expect(button(page, 'Exporteer 3 documenten')).toBeEnabled();
  await expect(button(page, /gecontroleerd/)).toHaveCount(0);
  expect(checksOf(bridge)).toEqual([{ documentIds: ['document-1', 'document-2'], checked: true }]);
});

test('an open document is checked with its button or with C, says who did, and can be put back', async ({
  page,
}) => {
  const bridge = await open(page);
  await line(page, '2026/1').click();
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel).toContainText('Kijk het document na');
  await expect(panel).toContainText('Klopt tot op de cent');
  await expect(panel.getByRole('button', { name: 'Gecontroleerd' })).toBeVisible();
  await expectAccessible(page, 'open document');
  await page.keyboard.press('c');
  await told(bridge);
  await expect(panel).toContainText('Gecontroleerd door Ann Voorbeeld');
  await expect(panel.getByRole('button', { name: 'Gecontroleerd' })).toHaveCount(0);
  await expectAccessible(page, 'checked document');
  await panel.getByRole('button', { name: 'Toch nog te controleren' }).click();
  await told(bridge);
  await expect(panel).toContainText('Kijk het document na');
  await panel.getByRole('button', { name: 'Gecontroleerd' }).click();
  await told(bridge);
  await expect(panel).toContainText('Gecontroleerd door Ann Voorbeeld');
  // Where there is nothing to check, the key does nothing.
  await page.keyboard.press('c');
  expect(checksOf(bridge)).toEqual(
    [true, false, true].map((checked) => ({ documentIds: ['document-1'], checked })),
  );
});

test('an export by hand that met one says why, and lets a person check it there', async ({
  page,
}) => {
  const bridge = await open(page, undefined, {
    'export.preview': () => ok({ rows: [exportRow(1)], nextAfterId: null }),
    'export.run': () =>
      ok([{ dossierId: 'dossier-1', fault: null, cause: null, stored: 0, queued: 0 }]),
  });
  await button(page, 'Exporteer 1 document').click();
  const notBooked = page.getByRole('region').or(page.locator('.run-section')).filter({
    hasText: 'Te controleren',
  });
  await expect(notBooked.first()).toContainText('Kijk het document na');
  await expectAccessible(page, 'refused by hand');
  await button(page, 'Gecontroleerd').click();
  await expect(page.getByText('1 document staat op gecontroleerd')).toBeAttached();
  expect(checksOf(bridge)).toEqual([{ documentIds: ['document-1'], checked: true }]);
});

test('the list of dossiers counts what must be checked and finds those dossiers; so does Wacht op u', async ({
  page,
}) => {
  await open(page, '/#/dossiers');
  await expect(page.getByRole('columnheader', { name: 'Te controleren' })).toBeVisible();
  await expect(line(page, 'Garage Zeldenrust NV').getByRole('gridcell', { name: '2' })).toHaveCount(
    2,
  );
  await button(page, /^Te controleren/)
    .first()
    .click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page, 'list of dossiers');
  await page.goto('/#/waiting');
  await expect(page.getByRole('heading', { level: 2, name: 'Te controleren' })).toBeVisible();
  await expect(button(page, '2 documenten gecontroleerd')).toBeVisible();
  await expectAccessible(page, 'waiting');
});

test('Overzicht names it as what stands in the way', async ({ page }) => {
  const overview: CallOutput<'dossiers.overview'> = {
    today: '2026-11-20',
    months: [],
    held: [{ state: 'needs-decision', cause: 'to-check', count: 2 }],
    runs: [],
  };
  await open(page, '/#/dossiers/dossier-1', { 'dossiers.overview': () => ok(overview) });
  await expect(page.getByText('Te controleren')).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk: Te controleren' }).click();
  await expect(line(page, '2026/1')).toBeVisible();
});

test('the option is one of the Standaard dossierinstellingen and says what it does', async ({
  page,
}) => {
  const bridge = await open(page, '/#/dossiers/dossier-1/integrations', {
    ...linkAnswers,
    'schedule.get': () => ok(NO_SCHEDULE),
    'schedule.preview': ({ checkedOnly }) =>
      ok({
        now: 0,
        later: [],
        afterwards: 0,
        waiting: { ...NO_SCHEDULE.waiting, forCheck: checkedOnly ? 3 : 0 },
      }),
    'schedule.set': () => ok(null),
  });
  const defaults = page.getByRole('region', { name: 'Standaard dossierinstellingen' });
  const option = defaults.getByRole('checkbox', { name: 'Eerst controleren door het kantoor' });
  await option.focus();
  await page.keyboard.press('Space');
  await expect(defaults).toContainText('3 documenten zijn te controleren');
  await expectAccessible(page, 'option');
  await defaults.getByRole('button', { name: 'Opslaan' }).click();
  expect(bridge.asked.find(({ name }) => name === 'schedule.set')?.input).toMatchObject({
    dossierId: 'dossier-1',
    checkedOnly: true,
  });
});

test('what is to be checked shows the account on which it would be booked: that is what one checks', async ({
  page,
}) => {
  await open(page);
  await expect(line(page, '2026/1')).toContainText('612110 Elektriciteit');
  await expect(line(page, '2026/1')).toContainText('Te controleren');
});
