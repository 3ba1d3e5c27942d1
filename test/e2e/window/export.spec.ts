import { expect, type Page, test } from '@playwright/test';
import type { ExportRow } from '../../../renderer/features/export/export-row.ts';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  OFFLINE,
  openFakeWindow,
  states,
} from '../../support/fake-bridge.ts';
import { booking, exportRow } from '../../unit/renderer/export/rows.ts';

const garage = dossier(1, 'Garage Zeldenrust NV', { states: states({ waiting: 3, refused: 1 }) });
const LONG = 'Verzekeringen en Herverzekeringen Zekerzeker-Van Nergenshuizen & Zonen CVBA';

const rows: ExportRow[] = [
  exportRow(
    1,
    { direction: 'sale', number: 'F26-1184', issueDate: '2026-11-03', counterpartyName: LONG },
    {
      booking: booking({
        relationName: LONG,
        relationIsNew: true,
        journalKey: 'V1',
        total: '22929500.50',
        lines: [
          {
            account: 704000,
            accountName: 'Herstellingen',
            vatCode: '21',
            base: '18950000.41',
            vat: '3979500.09',
          },
        ],
      }),
    },
  ),
  exportRow(2, { issueDate: '2026-11-05' }),
  exportRow(
    3,
    { kind: 'credit-note', number: 'C26-0041', issueDate: '2026-10-10' },
    { booking: booking({ total: '-121.00' }) },
  ),
  exportRow(
    4,
    {
      number: 'VF-26-30117',
      issueDate: '2026-11-12',
      state: 'needs-decision',
      cause: { kind: 'account-missing', data: { account: '604100' } },
    },
    { booking: null },
  ),
  exportRow(5, {
    number: 'INV-771904',
    issueDate: '2026-11-14',
    state: 'parked',
    cause: { kind: 'journal-in-use', data: { journal: 'A1', code: '-12' } },
  }),
];
const booked = exportRow(
  9,
  { number: '2026/87900', issueDate: '2026-10-30', state: 'booked' },
  { bookingNumber: 412 },
);

function preview({ includeExported }: CallInput<'export.preview'>) {
  return ok({ rows: includeExported ? [...rows, booked] : rows, nextAfterId: null });
}

const documentOf = (id: string): ExportRow['document'] =>
  rows.find(({ document }) => document.id === id)!.document;

const answers = (over: FakeAnswers = {}): FakeAnswers =>
  fakeAnswers([garage, dossier(2, 'Studio Kladblok BV', { linked: false })], {
    'export.preview': preview,
    'documents.get': ({ documentId }) =>
      ok({ document: documentOf(documentId), approval: 'none', bookings: [], override: null }),
    'documents.list': () => ok([]),
    'documents.pdf': () => ok(null),
    ...over,
  });

const open = (page: Page, over: FakeAnswers = {}, id = 'dossier-1') =>
  openFakeWindow(page, answers(over), `/#/dossiers/${id}/export`);
const line = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const exportButton = (page: Page) => page.getByRole('button', { name: /^Exporteer \d+ document/ });

test('ticks what can leave, shows the booking of each, says what holds the others, and adds up', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(line(page, 'F26-1184')).toContainText('704000 Herstellingen');
  await expect(line(page, 'F26-1184')).toContainText('V1 · 202611');
  await expect(line(page, 'F26-1184').getByText('nieuw')).toBeAttached();
  await expect(line(page, 'C26-0041')).toContainText('−121,00');
  await expect(line(page, 'VF-26-30117')).toContainText('Wacht op u');
  await expect(line(page, 'VF-26-30117')).toContainText('Grootboekrekening ontbreekt');
  await expect(line(page, 'VF-26-30117').getByRole('checkbox')).toHaveCount(0);
  await expect(line(page, 'INV-771904')).toContainText('Wacht op oorzaak');
  await expect(page.getByText('3 van 5 gekozen')).toBeVisible();
  await expect(page.getByText('Totaal 22.929.500,50')).toBeVisible();
  await expect(exportButton(page)).toHaveText('Exporteer 3 documenten');
  await expectAccessible(page, 'list');
});

test('filters on period, direction and kind, and exports only what is seen', async ({ page }) => {
  const bridge = await open(page, {
    'export.run': () =>
      ok([{ dossierId: 'dossier-1', fault: null, cause: null, stored: 0, queued: 1 }]),
  });
  await page.getByRole('button', { name: 'Periode: Alle periodes' }).click();
  await expectAccessible(page, 'period menu');
  await page.getByRole('menuitemradio', { name: 'Oktober 2026' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(exportButton(page)).toHaveText('Exporteer 1 document');
  await page.getByRole('button', { name: 'Verkopen' }).click();
  await expect(page.getByText('Geen documenten met deze filters')).toBeVisible();
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await page.getByRole('button', { name: 'Toon opties' }).click();
  await page.getByRole('button', { name: 'Creditnota’s' }).click();
  await expectAccessible(page, 'options');
  await exportButton(page).click();
  await expect(page.getByRole('heading', { name: /afgelopen/ })).toBeVisible();
  expect(bridge.asked.find(({ name }) => name === 'export.run')?.input).toEqual({
    dossierIds: ['dossier-1'],
    documentIds: ['document-3'],
  });
});

test('shows what was exported grey, with its number, and never ticked', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Toon opties' }).click();
  await page.getByRole('switch', { name: 'Inclusief reeds geëxporteerd' }).click();
  await expect(line(page, '2026/87900')).toContainText('Geboekt· A1/412');
  await expect(line(page, '2026/87900').getByRole('checkbox')).toHaveCount(0);
  await expect(exportButton(page)).toHaveText('Exporteer 3 documenten');
  await expectAccessible(page, 'exported');
});

test('opens a document beside the list by keyboard, browses, and gives the focus back', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('row')).toHaveCount(6);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText('1 van 5');
  await page.keyboard.press('j');
  await expect(panel).toContainText('2 van 5');
  await page.keyboard.press('k');
  await expect(panel).toContainText('Klopt tot op de cent');
  await expectAccessible(page, 'document');
  await page.getByRole('tab', { name: 'Pdf' }).click();
  await expect(panel).toContainText('Geen pdf bij dit document');
  await page.getByRole('tab', { name: 'In Octopus' }).click();
  await expect(panel).toContainText('nog niet naar Octopus verstuurd');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('grid')).toBeFocused();
});

test('says of a held document what to do and who must act', async ({ page }) => {
  await open(page);
  await line(page, 'VF-26-30117').click();
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel).toContainText('Maak rekening 604100 aan in Octopus of kies een andere.');
  await expect(panel).toContainText('Een collega met rechten in Octopus');
  await expect(panel).toContainText('Beheer > Rekeningen');
  await expect(panel.getByText('Er is geen boekingsvoorstel')).toBeVisible();
  await expectAccessible(page, 'held document');
});

test('shows the approval of a purchase, and tells Billit otherwise on a click', async ({
  page,
}) => {
  const purchase = rows.find(({ document }) => document.direction === 'purchase')!.document;
  const said: unknown[] = [];
  await open(page, {
    'documents.get': () =>
      ok({ document: purchase, approval: 'pending', bookings: [], override: null }),
    'documents.approve': (input) => {
      said.push(input);
      return ok(null);
    },
  });
  await line(page, purchase.number).getByRole('gridcell').nth(2).click();
  const approval = page.getByRole('group', { name: 'Goedkeuring bij Billit' });
  await expect(approval).toContainText('nog niet');
  await expectAccessible(page, 'approval');
  await approval.getByRole('button', { name: 'Goedkeuren in Billit' }).click();
  await approval.getByRole('button', { name: 'Afkeuren in Billit' }).click();
  const documentId = purchase.id;
  await expect
    .poll(() => said)
    .toEqual([
      { documentId, approved: true },
      { documentId, approved: false },
    ]);
});

test('shows the picture of a document in a frame of the shell’s own address', async ({ page }) => {
  const contentBase64 = Buffer.from('%PDF-1.4 not really').toString('base64');
  await open(page, { 'documents.pdf': () => ok({ fileName: 'F26-1184.pdf', contentBase64 }) });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await line(page, 'F26-1184').click();
  await expect(page.getByText('F26-1184.pdf')).toBeVisible();
  await expect(page.getByText('19 B')).toBeVisible();
  await expect(page.getByTitle('Pdf van F26-1184')).toHaveAttribute(
    'src',
    /^document\/document-1\.pdf#/,
  );
});

test('exports with progress, stops after the document in hand, and says what became of each', async ({
  page,
}) => {
  let end: (() => void) | undefined;
  let running = false;
  const refusal = {
    kind: 'relation-not-saved',
    data: { code: '-7', message: 'Relatie 2013 bestaat niet meer.' },
  } as const;
  const after: Record<string, CallOutput<'documents.get'>> = {
    'document-1': {
      document: { ...documentOf('document-1'), state: 'booked' },
      approval: 'none',
      override: null,
      bookings: [
        {
          bookyearId: 2,
          journalKey: 'V1',
          number: 1184,
          state: 'booked',
          attempts: 1,
          verified: true,
        },
      ],
    },
    'document-2': {
      document: { ...documentOf('document-2'), state: 'refused', cause: refusal },
      approval: 'none',
      override: null,
      bookings: [],
    },
    'document-3': {
      document: { ...documentOf('document-3'), state: 'queued' },
      approval: 'none',
      override: null,
      bookings: [],
    },
  };
  const bridge = await open(page, {
    'export.run': async () => {
      running = true;
      await new Promise<void>((settle) => (end = settle));
      running = false;
      return ok([{ dossierId: 'dossier-1', fault: null, cause: null, stored: 0, queued: 3 }]);
    },
    'export.progress': () =>
      ok(running ? [{ dossierId: 'dossier-1', total: 3, done: 2, stopping: false }] : []),
    'export.stop': () => ok(null),
    'documents.get': ({ documentId }) => ok(after[documentId] ?? null),
  });
  await exportButton(page).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
  await expect(page.getByRole('heading', { name: 'Bezig: 2 van 3 documenten' })).toBeVisible();
  await expect(page.getByText('1 geboekt')).toBeVisible();
  await expectAccessible(page, 'running');
  await page.getByRole('button', { name: 'Stop na dit document' }).click();
  expect(bridge.asked.filter(({ name }) => name === 'export.stop')).toHaveLength(1);
  end?.();
  await expect(page.getByRole('heading', { name: 'Gestopt: 2 van 3 documenten' })).toBeVisible();
  await expect(line(page, 'F26-1184')).toContainText('V1/1184');
  await expect(line(page, 'F26-1184')).toContainText('Geverifieerd');
  await expect(page.getByText('Octopus zegt: Relatie 2013 bestaat niet meer.')).toBeVisible();
  await expect(page.getByText('Beheer > Relaties')).toBeVisible();
  await expect(page.getByText('De boekhouder')).toBeVisible();
  await expect(page.getByText('1 niet verstuurd')).toBeVisible();
  await expectAccessible(page, 'ended');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).first().click();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Gestopt: 2 van 3 documenten' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('joins an export that was started elsewhere, and goes on with what was left in the outbox', async ({
  page,
}) => {
  let running = true;
  const left = dossier(1, 'Garage Zeldenrust NV', { states: states({ queued: 2 }) });
  const bridge = await open(page, {
    'dossiers.list': () => ok([left]),
    'export.progress': () =>
      ok(running ? [{ dossierId: 'dossier-1', total: 2, done: 1, stopping: false }] : []),
    'documents.fetch': () => new Promise(() => undefined),
  });
  await expect(page.getByText('Bezig: 1 van 2 documenten')).toBeVisible();
  running = false;
  await bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
  await page.reload();
  await expect(page.getByText('2 documenten staan nog in de verzendlijst')).toBeVisible();
  await expectAccessible(page, 'left over');
  await page.getByRole('button', { name: 'Verder versturen' }).click();
  await expect(page.getByText('Documenten ophalen en klaarzetten')).toBeVisible();
});

test('says why it is empty: all exported, not linked, gone', async ({ page }) => {
  await open(page, { 'export.preview': () => ok({ rows: [], nextAfterId: null }) });
  await expect(page.getByText('Alles is geëxporteerd')).toBeVisible();
  await page.getByRole('button', { name: 'Toon geëxporteerde documenten' }).click();
  await expect(page.getByText('Nog geen documenten')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/dossiers/dossier-2/export'));
  await expect(page.getByText('Dit dossier is nog niet gekoppeld')).toBeVisible();
  await expectAccessible(page, 'not linked');
  await page.evaluate(() => (location.hash = '#/dossiers/nowhere/export'));
  await expect(page.getByText('Dit dossier is er niet')).toBeVisible();
});

test('shows its shape while loading, and a failure with a way to try again', async ({ page }) => {
  let answer: (() => void) | undefined;
  let works = false;
  await open(page, {
    'export.preview': async (input) => {
      if (works) return preview(input);
      await new Promise<void>((settle) => (answer = settle));
      return OFFLINE;
    },
  });
  await expect(page.getByRole('status').filter({ hasText: 'Laden' })).toBeVisible();
  await expectAccessible(page, 'loading');
  answer?.();
  await expect(page.getByRole('alert')).toContainText('Octopus is niet bereikbaar.');
  await expectAccessible(page, 'failed');
  works = true;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('draws 50,000 documents without holes, and the list keeps its place when it changes', async ({
  page,
}) => {
  const many = Array.from({ length: 50_000 }, (_, at) => exportRow(at, { number: `N-${at}` }));
  const pages = ({ afterId, limit }: CallInput<'export.preview'>) => {
    const from = afterId === undefined ? 0 : Number(afterId.slice('document-'.length)) + 1;
    // The engine gives at most 200 at a time; here more, so that the test is about the list.
    const part = many.slice(from, from + limit * 50);
    const last = part.at(-1);
    return ok({
      rows: part,
      nextAfterId: from + part.length < many.length && last ? last.document.id : null,
    });
  };
  await open(page, { 'export.preview': pages });
  await expect(
    page.getByText('50000 van 50000 gekozen').or(page.getByText('50.000 van 50.000 gekozen')),
  ).toBeVisible({ timeout: 30_000 });
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[aria-rowindex="50001"]')).toBeVisible();
});

for (const language of ['fr', 'en'] as const) {
  test(`has no accessibility finding in ${language}, in dark and in compact rows`, async ({
    page,
  }) => {
    const over = { settings: { language, appearance: 'dark', density: 'compact' } } as const;
    await openFakeWindow(
      page,
      { ...answers(), ...fakeAnswers([garage], over), 'export.preview': preview },
      '/#/dossiers/dossier-1/export',
    );
    await expect(page.getByRole('row')).toHaveCount(6);
    await expectAccessible(page, 'list');
    await line(page, 'VF-26-30117').click();
    await expectAccessible(page, 'document');
  });
}
