import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  openFakeWindow,
  states,
} from '../../support/fake-bridge.ts';
import { exportRow } from '../../unit/renderer/export/rows.ts';
import { linkAnswers, SAVED } from '../../support/fake-links.ts';

const OVERVIEW: CallOutput<'dossiers.overview'> = {
  today: '2026-11-24',
  months: [
    { month: null, states: states({ rejected: 1 }) },
    { month: '2026-08', states: states({ booked: 7 }) },
    { month: '2026-10', states: states({ booked: 30, waiting: 4, 'needs-decision': 2 }) },
    { month: '2026-11', states: states({ booked: 3, delivered: 1, parked: 5, withdrawn: 2 }) },
  ],
  held: [
    { state: 'needs-decision', cause: 'account-missing', count: 2 },
    { state: 'rejected', cause: 'unreadable', count: 1 },
  ],
  runs: [
    {
      kind: 'scheduled',
      endedAtMs: Date.UTC(2026, 10, 24, 13, 2),
      stored: 0,
      queued: 0,
      sent: 0,
      fault: null,
      times: 6,
    },
    {
      kind: 'manual',
      endedAtMs: Date.UTC(2026, 10, 24, 9, 40),
      stored: 12,
      queued: 9,
      sent: 9,
      fault: 'offline',
      times: 1,
    },
  ],
};
const side = {
  login: 'Kantoor',
  account: 'koppeling@denkbeeld.example',
  vatNumber: 'BE0940007919',
  fault: null,
};
const ACCOUNT: NonNullable<CallOutput<'dossiers.account'>> = {
  billit: { ...side, id: '901', pages: 'https://my.billit.be', name: 'Garage Zeldenrust NV' },
  octopus: {
    ...side,
    id: '48217',
    pages: 'https://login.octopus.be',
    name: 'GARAGE ZELDENRUST NV',
    vatNumber: 'BE0999999922',
  },
  bookyears: [
    { id: 1, description: '2026', startDate: '2026-01-01', endDate: '2026-12-31', closed: false },
  ],
};

const open = (page: Page, leaf = '', over: FakeAnswers = {}, linked = true) =>
  openFakeWindow(
    page,
    fakeAnswers(
      [
        dossier(1, 'Garage Zeldenrust NV', {
          linked,
          states: states({ waiting: 4, booked: 40, 'needs-decision': 2 }),
        }),
      ],
      {
        ...linkAnswers,
        'links.get': () => ok(linked ? SAVED : null),
        'dossiers.overview': () => ok(OVERVIEW),
        'dossiers.account': () => ok(linked ? ACCOUNT : null),
        ...over,
      },
    ),
    `/#/dossiers/dossier-1${leaf}`,
  );
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('the tabs have an address each, and one goes through them by keyboard', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Garage Zeldenrust NV');
  await expect(tab(page, 'Overzicht')).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page, 'overview');
  await tab(page, 'Overzicht').focus();
  await page.keyboard.press('End');
  await expect(tab(page, 'Detail')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/detail$/);
  await expect(tab(page, 'Detail')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Overzicht')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/communication$/);
  await expect(page.locator('[role="tab"][tabindex="0"]')).toHaveText('Communicatie');
  await page.getByRole('link', { name: 'Exporteren', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the overview says what waits, how complete the quarter is, and how the runs ended', async ({
  page,
}) => {
  await open(page);
  const panel = page.getByRole('tabpanel', { name: 'Overzicht' });
  await expect(panel).toContainText('4 documenten klaar om te exporteren');
  await expect(panel).toContainText('34 van 45 documenten in Octopus');
  await expect(panel).toContainText('1 document heeft geen datum');
  const months = panel.locator('.quarter-month');
  await expect(months.nth(0)).toContainText('Oktober 2026');
  await expect(months.nth(0)).toContainText('30 in Octopus');
  await expect(months.nth(1)).toContainText('5 gaat vanzelf verder');
  await expect(months.nth(2)).toContainText('December 2026');
  await expect(panel).toContainText('niets nieuws · 6 keer na elkaar');
  await expect(panel).toContainText('12 opgehaald · 9 verstuurd');
  await panel.getByRole('button', { name: 'Vorig kwartaal' }).click();
  await expect(panel).toContainText('7 van 7 documenten in Octopus');
  await expect(panel.getByRole('button', { name: 'Vorig kwartaal' })).toBeDisabled();
});

test('the detail shows both accounts, warns of another number, and opens Billit outside', async ({
  page,
}) => {
  const bridge = await open(page, '/detail', { 'app.openExternal': () => ok(null) });
  const octopus = page.getByRole('region', { name: 'Octopus' });
  await expect(octopus).toContainText('48217');
  await expect(octopus).toContainText('2026, 01/01/2026 – 31/12/2026');
  await expect(octopus).toContainText('Dit is niet het ondernemingsnummer');
  await expect(page.getByRole('region', { name: 'Billit', exact: true })).not.toContainText(
    'Dit is niet',
  );
  await expectAccessible(page, 'detail');
  await page.getByRole('button', { name: 'Dossier openen' }).click();
  expect(bridge.asked.findLast(({ name }) => name === 'app.openExternal')?.input).toEqual({
    url: 'https://my.billit.be',
  });
});

test('the detail lists what Billit holds beside invoices, and saves one as it is', async ({
  page,
}) => {
  const other = {
    externalId: '33001',
    name: 'Leasingcontract 2026',
    description: 'Wagen 1-ABC-123',
    date: '2026-09-01',
    tags: ['contract'],
    fileName: 'leasing.pdf',
    receivedAtMs: 0,
  };
  await open(page, '/detail', {
    'documents.others': () => ok([other]),
    'documents.otherFile': ({ externalId }) =>
      ok({ fileName: 'leasing.pdf', contentBase64: btoa(`bytes of ${externalId}`) }),
  });
  const others = page.getByRole('region', { name: 'Andere documenten' });
  await expect(others).toContainText('01/09/2026 · Wagen 1-ABC-123 · contract');
  await expectAccessible(page, 'other documents');
  const download = page.waitForEvent('download');
  await others.getByRole('button', { name: 'Bewaren als: Leasingcontract 2026' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('leasing.pdf');
  expect(readFileSync(await saved.path(), 'utf8')).toBe('bytes of 33001');
});

test('the free weeks at Billit stand on the overview, and the real end is entered in the detail', async ({
  page,
}) => {
  const estimate = { endDate: '2026-11-29', estimate: true, daysLeft: 5, state: 'ending' } as const;
  let known: CallOutput<'trials.get'> = {
    days: 28,
    endDate: null,
    hasPlan: false,
    start: { day: '2026-11-01', by: 'invitation' },
    trial: estimate,
  };
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([], {
      'dossiers.list': () => ok([dossier(1, 'Alfa BV', { linked: false, trial: known.trial })]),
      'dossiers.account': () => ok(null),
      'trials.get': () => ok(known),
      'trials.set': ({ endDate, hasPlan }) => {
        const over = { endDate: endDate!, estimate: false, daysLeft: -4, state: 'over' } as const;
        known = { ...known, endDate, hasPlan, trial: over };
        return ok(null);
      },
    }),
    '/#/dashboard',
  );
  await expect(page.getByRole('heading', { name: 'Proefperiodes bij Billit' })).toBeVisible();
  await expectAccessible(page, 'dashboard with a trial');
  await page.goto('/#/dossiers/dossier-1');
  const note = page.getByText('Proefperiode bij Billit: nog 5 dagen, tot en met 29/11/2026');
  await expect(note).toContainText('(schatting)');
  await page.getByRole('link', { name: 'Naar Detail' }).press('Enter');
  const card = page.getByRole('region', { name: 'Proefperiode bij Billit' });
  await expect(card).toContainText('Geteld vanaf de uitnodiging van 01/11/2026, 28 dagen.');
  await expectAccessible(page, 'trial');
  const save = card.getByRole('button', { name: 'Opslaan' });
  await card.getByLabel('Einddatum bij Billit').fill('31/11/2026');
  await save.press('Enter');
  await expect(card.getByLabel('Einddatum bij Billit')).toBeFocused();
  expect(bridge.asked.some(({ name }) => name === 'trials.set')).toBe(false);
  await card.getByLabel('Einddatum bij Billit').fill('20/11/2026');
  await save.press('Enter');
  await expect(card).toContainText('tariefplan nodig sinds 20/11/2026');
  await expect(card).not.toContainText('schatting)');
  expect(bridge.asked.findLast(({ name }) => name === 'trials.set')?.input).toEqual({
    dossierId: 'dossier-1',
    endDate: '2026-11-20',
    hasPlan: false,
  });
});

test('a dossier without a link leads to the wizard', async ({ page }) => {
  await open(page, '/detail', {}, false);
  await expect(page.getByText('Wie het bij Billit en in Octopus is')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nu synchroniseren' })).toHaveCount(0);
  await page.getByRole('tabpanel').getByRole('link', { name: 'Koppelen met Octopus' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/link$/);
});

test('the communication of a dossier has what was adopted above it, counted, unfolded and saved', async ({
  page,
}) => {
  const rows = {
    accounts: Array.from({ length: 486 }, (_, at) => ({
      key: String(600_000 + at),
      name: at === 0 ? '=Aankopen' : `Rekening ${at}`,
      note: '',
    })),
    customers: [{ key: '7', name: 'Immo Luchtkasteel NV', note: 'BE0940000003' }],
    suppliers: [],
  };
  await open(page, '/communication', {
    'communication.list': () => ok([]),
    'dossiers.adopted': () => ok({ accounts: 486, customers: 1, suppliers: 0 }),
    'dossiers.adoptedRows': ({ group }) => ok(rows[group]),
  });
  const adopted = page.getByRole('region', { name: 'Overgenomen uit Octopus' });
  const accounts = adopted.getByRole('button', { name: 'Grootboekrekeningen 486' });
  await expect(accounts).toHaveAttribute('aria-expanded', 'false');
  await accounts.press('Enter');
  const list = adopted.getByRole('group', { name: 'Grootboekrekeningen' });
  await expect(list).toContainText('600000');
  await expect(list).not.toContainText('Rekening 485');
  await list.press('End');
  await expect(list).toContainText('Rekening 485');
  await adopted.getByRole('button', { name: 'Leveranciers 0' }).click();
  await expect(adopted).toContainText('Geen.');
  await expectAccessible(page, 'adopted');
  const download = page.waitForEvent('download');
  await adopted.getByRole('button', { name: 'Uitvoeren als csv' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(488);
  expect(lines[1]).toBe('"Grootboekrekeningen";"600000";"\'=Aankopen";""');
  expect(lines.at(-1)).toBe('"Klanten";"7";"Immo Luchtkasteel NV";"BE0940000003"');
});

test('the documents of a dossier are filtered, found, and read beside the list by keyboard', async ({
  page,
}) => {
  const row = (at: number, given: Parameters<typeof exportRow>[1] = {}) =>
    exportRow(at, { dossierId: 'dossier-1', ...given });
  const rows = [
    row(1, { state: 'booked' }),
    row(2, { state: 'waiting' }),
    row(3, { state: 'withdrawn', counterpartyName: 'Drukkerij De Zwarte Inkt' }),
  ];
  const party = { name: 'Immo Luchtkasteel NV', number: 'BE0940000003', street: 'Laan 1' };
  await open(page, '/documents', {
    'documents.list': () => ok(rows.map(({ document }) => document)),
    'documents.row': ({ documentId }) =>
      ok(rows.find(({ document }) => document.id === documentId) ?? null),
    'documents.pdf': () => ok(null),
    'documents.get': () => ok(null),
    'documents.invoice': () =>
      ok({
        kind: 'invoice',
        number: 'F26-1',
        issueDate: '2026-10-05',
        dueDate: '2026-11-04',
        currency: 'EUR',
        supplier: { ...party, place: '1000 Brussel', country: 'BE' },
        customer: { ...party, name: 'Garage Zeldenrust NV', place: null, country: 'BE' },
        lines: [
          {
            description: 'Remblokken',
            quantity: '2',
            unit: 'C62',
            unitPrice: '50.00',
            amount: '100.00',
            vatCategory: 'S',
            vatRate: '21.00',
          },
        ],
        vat: [{ category: 'S', rate: '21.00', base: '100.00', tax: '21.00' }],
        net: '100.00',
        tax: '21.00',
        gross: '121.00',
        payable: '121.00',
        paymentReference: '+++090/9337/55493+++',
        ibans: ['BE68539007547034'],
        orderReference: null,
        about: [],
        notes: [],
      }),
    'documents.history': () =>
      ok([
        { step: 'made', atMs: 0, detail: { number: 'F26-1' } },
        { step: 'booked', atMs: 1000, detail: { journal: 'V1', number: '1188' } },
      ]),
  });
  const list = page.getByRole('grid', { name: 'Documenten van dit dossier' });
  await expect(list.getByRole('row')).toHaveCount(4);
  await expectAccessible(page, 'documents');
  await page.getByRole('button', { name: 'Ingetrokken 1' }).click();
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(list).toContainText('Drukkerij De Zwarte Inkt');
  await page.getByRole('button', { name: 'Alle 3' }).click();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await panel.getByRole('tab', { name: 'UBL' }).click();
  await expect(panel.getByRole('table', { name: 'Lijnen' })).toContainText('Remblokken');
  await expect(panel).toContainText('21 %');
  await expect(panel).toContainText('+++090/9337/55493+++');
  await expectAccessible(page, 'ubl');
  await panel.getByRole('tab', { name: 'Tijdlijn' }).click();
  await expect(panel.getByRole('listitem').last()).toContainText('Geboekt in Octopus');
  await expect(panel.getByRole('listitem').last()).toContainText('V1/1188');
  await expectAccessible(page, 'timeline');
  await page.keyboard.press('j');
  await expect(panel).toContainText('2 van 3');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(list).toBeFocused();
});
