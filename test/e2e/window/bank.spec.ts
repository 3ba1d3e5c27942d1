import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { linkAnswers, SAVED } from '../../support/fake-links.ts';

type Bank = CallOutput<'bank.get'>;
type Statement = Bank['accounts'][number]['statements'][number];

const statement = (number: number, given: Partial<Statement> = {}): Statement => ({
  id: `statement-${number}`,
  number,
  oldDate: null,
  newDate: `2026-11-${String(number).padStart(2, '0')}`,
  oldBalance: `${number}000.00`,
  newBalance: `${number + 1}000.00`,
  movements: 3,
  fileName: `coda-${number}.cod`,
  source: 'billit',
  receivedAtMs: 0,
  state: 'delivered',
  blocked: null,
  answer: '',
  sentAtMs: 0,
  place: null,
  ...given,
});
const EMPTY: Bank = {
  today: '2026-11-24',
  deliver: false,
  publishPdf: false,
  linked: false,
  accounts: [],
  refused: [],
};
const account = (...statements: Statement[]): Bank['accounts'][number] => ({
  account: 'BE68539007547034',
  currency: 'EUR',
  description: 'Zichtrekening',
  statements,
});

const open = (page: Page, bank: () => Bank, over: FakeAnswers = {}) =>
  openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      ...linkAnswers,
      'links.get': () => ok(SAVED),
      'bank.get': () => ok(bank()),
      ...over,
    }),
    '/#/dossiers/dossier-1/bank',
  );

test('is only offered once a bank is linked, and says why until then', async ({ page }) => {
  await open(page, () => EMPTY);
  const deliver = page.getByRole('checkbox', { name: 'Rekeninguittreksels naar Octopus sturen' });
  await expect(deliver).toBeDisabled();
  await expect(page.getByRole('tabpanel')).toContainText('koppel een bank in Billit (Billbank)');
  await expect(page.getByText('Nog geen rekeninguittreksels')).toBeVisible();
  await expectAccessible(page, 'empty');
});

test('shows what is in Octopus, names a gap and who must act, and takes the word of a person', async ({
  page,
}) => {
  let bank: Bank = {
    ...EMPTY,
    linked: true,
    accounts: [
      account(
        statement(1, { place: { journalKey: 'B1', number: 214 } }),
        statement(3, { state: 'waiting', blocked: 'gap', oldBalance: '2500.00' }),
        statement(4, { state: 'waiting', blocked: 'before' }),
      ),
    ],
    refused: [{ fileName: 'kapot.cod', refusal: 'balance', receivedAtMs: 0 }],
  };
  const bridge = await open(page, () => bank, {
    'bank.set': ({ deliver, publishPdf }) => {
      bank = { ...bank, deliver, publishPdf };
      return ok(null);
    },
    'bank.answer': () => ok(null),
  });
  const card = page.getByRole('region', { name: 'BE68 5390 0754 7034' });
  await expect(card).toContainText('Uittreksel ontbreekt');
  await expect(card).toContainText('Het eindsaldo van het vorige uittreksel is 2.000,00');
  await expect(card).toContainText('het beginsaldo van nr. 3 is 2.500,00');
  await expect(card).toContainText('Aan zet: de bank, via u');
  const table = card.getByRole('table');
  await expect(table.getByRole('row').last()).toContainText('B1/214');
  await expect(table.getByRole('row').nth(1)).toContainText('Wacht op het vorige');
  await expect(page.getByRole('region', { name: 'Bestanden die niet kloppen' })).toContainText(
    'Saldi en verrichtingen kloppen niet',
  );
  await expectAccessible(page, 'gap');
  const deliver = page.getByRole('checkbox', { name: 'Rekeninguittreksels naar Octopus sturen' });
  await deliver.press('Space');
  await expect(deliver).toBeChecked();
  await card.getByRole('button', { name: 'Hoeft niet' }).click();
  expect(bridge.asked.findLast(({ name }) => name === 'bank.answer')?.input).toEqual({
    statementId: 'statement-3',
    answer: 'elsewhere',
  });
});

test('asks what became of a statement whose answer was lost', async ({ page }) => {
  const bank: Bank = {
    ...EMPTY,
    deliver: true,
    linked: true,
    accounts: [account(statement(1, { state: 'unclear', answer: 'no-answer' }))],
  };
  const bridge = await open(page, () => bank, { 'bank.answer': () => ok(null) });
  const card = page.getByRole('region', { name: 'BE68 5390 0754 7034' });
  await expect(card).toContainText('Kijk in Octopus of het er staat');
  await expectAccessible(page, 'unclear');
  await card.getByRole('button', { name: 'Staat in Octopus' }).click();
  expect(bridge.asked.findLast(({ name }) => name === 'bank.answer')?.input).toMatchObject({
    answer: 'there',
  });
});

test('Bank over all dossiers says per account how it stands, asks its open question, and leads to the dossier', async ({
  page,
}) => {
  type Row = CallOutput<'bank.overview'>['accounts'][number];
  const row = (at: number, dossierName: string, given: Partial<Row> = {}): Row => ({
    dossierId: `dossier-${at}`,
    dossierName,
    deliver: true,
    account: `BE${String(10 + at)}539007547034`,
    currency: 'EUR',
    description: 'Zichtrekening',
    last: { number: 214, newDate: '2026-11-24', newBalance: '48211.07', source: 'billit' },
    recent: [{ newDate: '2026-11-24', state: 'delivered', blocked: null }],
    waiting: 0,
    trouble: null,
    ...given,
  });
  const lost = statement(7, { state: 'unclear', answer: 'no-answer' });
  let rows: Row[] = [
    row(1, 'Garage Zeldenrust NV'),
    row(2, 'Brasserie De Vergeten Haven CommV', {
      trouble: {
        statement: statement(3, { state: 'waiting', blocked: 'gap' }),
        balanceBefore: '2500.00',
      },
      waiting: 2,
    }),
    row(3, 'Bakkerij Korenbloem BV', {
      trouble: { statement: lost, balanceBefore: null },
      waiting: 1,
    }),
    row(4, 'Transport Nooitgedacht NV', { deliver: false, waiting: 4 }),
    ...Array.from({ length: 400 }, (_, at) => row(at + 5, `Studio Kladblok ${at} BV`)),
  ];
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(3, 'Bakkerij Korenbloem BV')], {
      ...linkAnswers,
      'links.get': () => ok(SAVED),
      'bank.get': () => ok(EMPTY),
      'bank.overview': () => ok({ today: '2026-11-24', accounts: rows }),
      'bank.answer': () => {
        rows = rows.map((each) =>
          each.dossierId === 'dossier-3' ? { ...each, trouble: null, waiting: 0 } : each,
        );
        return ok(null);
      },
    }),
  );
  await page.getByRole('link', { name: 'Bank', exact: true }).click();
  const list = page.getByRole('treegrid', { name: 'Bank' });
  await expect(list).toHaveAttribute('aria-rowcount', '405');
  expect(await list.getByRole('row').count()).toBeLessThan(60);
  const first = list.getByRole('row').nth(1);
  await expect(first).toContainText('Bakkerij Korenbloem BV');
  await expect(first).toContainText('Antwoord kwam niet');
  await expect(list.getByRole('row').nth(2)).toContainText('Uittreksel ontbreekt');
  await expect(list.getByRole('row').nth(3)).toContainText('Niet gestuurd');
  await expectAccessible(page, 'all accounts');
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kijk in Octopus of het er staat')).toBeVisible();
  await expectAccessible(page, 'question');
  await page.getByRole('button', { name: 'Staat in Octopus' }).press('Enter');
  expect(bridge.asked.findLast(({ name }) => name === 'bank.answer')?.input).toEqual({
    statementId: 'statement-7',
    answer: 'there',
  });
  const filters = page.getByRole('group', { name: 'Welke rekeningen' });
  await filters.getByRole('button', { name: /^Uittreksel ontbreekt/ }).click();
  await expect(list).toHaveAttribute('aria-rowcount', '2');
  await filters.getByRole('button', { name: /^Alle/ }).click();
  await page.getByRole('searchbox').fill('BE13 5390');
  await expect(list).toHaveAttribute('aria-rowcount', '2');
  await page
    .getByRole('link', { name: 'Bank van het dossier: Bakkerij Korenbloem BV' })
    .press('Enter');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-3\/bank$/);
  await expect(page.getByText('Nog geen rekeninguittreksels')).toBeVisible();
});

test('Snelle invoer says what became of each file, takes chosen ones, and leads to the portal', async ({
  page,
}) => {
  type Entry = CallOutput<'inbox.list'>[number];
  const entry = (fileName: string, given: Partial<Entry>): Entry => ({
    sha256: 'a'.repeat(64),
    fileName,
    atMs: 0,
    outcome: 'document',
    reason: '',
    documentId: null,
    ...given,
  });
  const list: Entry[] = [
    entry('ander.xml', { outcome: 'held', reason: 'not-this-dossier' }),
    entry('bank.cod', { outcome: 'held', reason: 'coda-balance' }),
    entry('bank.cod', { outcome: 'statement' }),
  ];
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      ...linkAnswers,
      'links.get': () => ok(SAVED),
      'inbox.list': () => ok([...list]),
      'inbox.take': ({ fileName }) => {
        const taken = entry(fileName, {});
        list.unshift(taken);
        return ok(taken);
      },
      'app.openInboxFolder': () => ok(null),
      'app.openExternal': () => ok(null),
    }),
    '/#/dossiers/dossier-1/quick-entry',
  );
  const taken = page.getByRole('region', { name: 'Genomen bestanden' });
  await expect(taken).toContainText('Noch de leverancier noch de klant is dit dossier');
  await expect(taken).toContainText('CODA die niet klopt: zie Bank');
  await expect(page.getByText('niet zichtbaar via API')).toBeVisible();
  await expectAccessible(page, 'quick entry');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies bestanden' }).press('Enter');
  await (
    await chooser
  ).setFiles({
    name: 'factuur.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from('<Invoice/>'),
  });
  await expect
    .poll(() => bridge.asked.findLast(({ name }) => name === 'inbox.take')?.input)
    .toEqual({
      dossierId: 'dossier-1',
      fileName: 'factuur.xml',
      contentBase64: Buffer.from('<Invoice/>').toString('base64'),
    });
  await bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
  await expect(taken.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('button', { name: 'Open invoermap' }).click();
  await page.getByRole('button', { name: 'Open Billit' }).click();
  await expect
    .poll(() => bridge.asked.findLast(({ name }) => name === 'app.openExternal')?.input)
    .toEqual({ url: 'https://my.billit.be' });
  expect(bridge.asked.find(({ name }) => name === 'app.openInboxFolder')?.input).toEqual({
    dossierId: 'dossier-1',
  });
});

test('Snelle invoer hands files to Billit once, asks what became of one whose answer was lost, and moves what is processed', async ({
  page,
}) => {
  type Upload = CallOutput<'fastInput.list'>[number];
  const upload = (id: string, given: Partial<Upload> = {}): Upload => ({
    id,
    sha256: id.repeat(64),
    fileName: `${id}.pdf`,
    addedAtMs: 0,
    state: 'there',
    uploadId: '61001',
    answer: '',
    ...given,
  });
  let uploads = [
    upload('a'),
    upload('b', { state: 'unclear', uploadId: null, answer: 'unknown-outcome' }),
    upload('c', { state: 'refused', uploadId: null, answer: 'Invalid Filename' }),
  ];
  const scan = {
    sha256: 'd'.repeat(64),
    fileName: 'scan.pdf',
    atMs: 0,
    outcome: 'other',
    reason: '',
    documentId: null,
  } as const;
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      ...linkAnswers,
      'links.get': () => ok(SAVED),
      'inbox.list': () => ok([scan]),
      'fastInput.list': () => ok(uploads),
      'fastInput.upload': ({ fileName }) =>
        ok(
          fileName === 'lijst.csv'
            ? { upload: null, refusal: 'kind' }
            : { upload: upload('e', { fileName }), refusal: null },
        ),
      'fastInput.sendInbox': ({ sha256 }) => {
        uploads = [upload('d', { sha256, fileName: 'scan.pdf' }), ...uploads];
        return ok({ upload: uploads[0]!, refusal: null });
      },
      'fastInput.answer': ({ uploadId }) => {
        uploads = uploads.map((each) =>
          each.id === uploadId ? { ...each, state: 'processed' } : each,
        );
        return ok(null);
      },
    }),
    '/#/dossiers/dossier-1/quick-entry',
  );
  const portal = page.getByRole('region', { name: 'Snelle invoer in Billit' });
  const sent = portal.getByRole('list', { name: 'Door dit programma gestuurd' });
  await expect(sent.getByRole('listitem')).toHaveCount(3);
  await expect(sent).toContainText('Kijk in Billit of het er staat');
  await expect(sent).toContainText('Invalid Filename');
  await expectAccessible(page, 'uploads');
  await sent.getByRole('button', { name: 'Is verwerkt: a.pdf' }).press('Enter');
  const done = portal.getByRole('list', { name: 'Verwerkt of niet nodig' });
  await expect(done).toContainText('a.pdf');
  await expect(sent.getByRole('listitem')).toHaveCount(2);
  await sent.getByRole('button', { name: 'Staat in Billit: b.pdf' }).click();
  expect(bridge.asked.findLast(({ name }) => name === 'fastInput.answer')?.input).toEqual({
    uploadId: 'b',
    answer: 'there',
  });
  const taken = page.getByRole('region', { name: 'Genomen bestanden' });
  await taken.getByRole('button', { name: 'Naar Snelle invoer: scan.pdf' }).press('Enter');
  await bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
  await expect(sent).toContainText('scan.pdf');
  await expect(taken).not.toContainText('scan.pdf');
  const chooser = page.waitForEvent('filechooser');
  await portal.getByRole('button', { name: 'Bestanden naar Billit sturen' }).press('Enter');
  await (
    await chooser
  ).setFiles([
    { name: 'bon.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') },
    { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') },
  ]);
  await expect(portal.getByRole('status')).toContainText('lijst.csv: geen UBL, pdf of foto');
  expect(bridge.asked.find(({ name }) => name === 'fastInput.upload')?.input).toEqual({
    dossierId: 'dossier-1',
    fileName: 'bon.pdf',
    contentBase64: Buffer.from('%PDF-').toString('base64'),
  });
});
