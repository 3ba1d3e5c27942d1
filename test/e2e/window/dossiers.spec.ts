import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  manyDossiers,
  openFakeWindow,
  OFFLINE,
  states,
} from '../../support/fake-bridge.ts';
import { ONBOARDING_ANSWERS } from '../../support/fake-onboarding.ts';

const open = (page: Page, answers: FakeAnswers) => openFakeWindow(page, answers, '/#/dossiers');
const rows = (page: Page) => page.getByRole('grid').getByRole('row');
const firstNames = async (page: Page, count: number): Promise<string[]> =>
  (await page.locator('.dossier-name').allTextContents()).slice(0, count);

const three = [
  dossier(1, 'Alfa BV', { states: states({ waiting: 3, booked: 1 }) }),
  dossier(2, 'Bravo BV', { states: states({ waiting: 9, refused: 1 }) }),
  dossier(3, 'Élan SRL', { linked: false, states: states({ 'needs-decision': 2 }) }),
];

test('begins with most to export, says the state in a word, and adds up', async ({ page }) => {
  await open(page, fakeAnswers(three));
  await expect(rows(page)).toHaveCount(4);
  expect(await firstNames(page, 3)).toEqual(['Bravo BV', 'Alfa BV', 'Élan SRL']);
  await expect(rows(page).nth(1)).toContainText('Fout· 1 geweigerd');
  await expect(rows(page).nth(3)).toContainText('Beschikbaar');
  await expect(page.getByText('12 te exporteren')).toBeVisible();
});

test('says what stopped the last run and who must act, by hover, by key and in the filter', async ({
  page,
}) => {
  const runFault = { kind: 'sign-in-needed', service: 'billit', sinceMs: Date.now() } as const;
  await open(
    page,
    fakeAnswers([
      dossier(1, 'Alfa BV', { runFault }),
      dossier(2, 'Bravo BV', {
        runFault: { ...runFault, kind: 'limit-reached', service: 'octopus' },
      }),
      dossier(3, 'Charlie BV'),
    ]),
  );
  const list = page.getByRole('treegrid', { name: 'Dossiers' });
  const alfa = list.getByRole('row').filter({ hasText: 'Alfa BV' });
  await expect(alfa).toContainText('Fout· Aanmelden nodig: Billit aanvaardt de bewaarde');
  const bravo = list.getByRole('row').filter({ hasText: 'Bravo BV' });
  await expect(bravo).toContainText('Wacht op oorzaak');
  await expect(bravo).not.toContainText('Fout');
  await expect(alfa.getByRole('gridcell').last()).toHaveAttribute(
    'title',
    /Wie op uw kantoor de gebruikers van Billit beheert/,
  );
  await list.focus();
  await page.keyboard.press('ArrowRight');
  const why = list.getByRole('status');
  await expect(why).toContainText('Wie op uw kantoor de gebruikers van Billit beheert');
  await expect(alfa).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page, 'fault of a run');
  await page.keyboard.press('ArrowLeft');
  await expect(why).toHaveCount(0);
  await page.getByRole('button', { name: 'Waarom: Bravo BV' }).click();
  await expect(why).toContainText('Elke run stopt zo sinds');
  const faults = page.getByRole('group', { name: 'Toon' }).getByRole('button', { name: /^Fout/ });
  await expect(faults).toHaveText('Fout1');
  await faults.click();
  await expect(list).toHaveAttribute('aria-rowcount', '2');
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1$/);
  await expect(page.getByRole('status').filter({ hasText: 'Aanmelden nodig' })).toBeVisible();
});

test('says of each dossier when it ran and when it runs next', async ({ page }) => {
  const noon = new Date();
  noon.setUTCHours(11, 0, 0, 0);
  const at = noon.getTime();
  await open(
    page,
    fakeAnswers([
      dossier(1, 'Alfa BV', { lastRunMs: at, nextRunMs: at + 365 * 86_400_000 }),
      dossier(2, 'Bravo BV', { frequency: 'never' }),
      dossier(3, 'Élan SRL', { linked: false, frequency: 'never' }),
    ]),
  );
  const cells = async (name: string) =>
    (await rows(page).filter({ hasText: name }).getByRole('gridcell').allTextContents()).slice(
      -3,
      -1,
    );
  await expect(rows(page)).toHaveCount(4);
  const [last, next] = await cells('Alfa BV');
  expect([last, next]).toEqual([
    expect.stringMatching(/^1[23]:00$/),
    expect.stringMatching(/^\d\d\/\d\d\/\d\d$/),
  ]);
  expect(await cells('Bravo BV')).toEqual(['—', 'nooit']);
  expect(await cells('Élan SRL')).toEqual(['—', '—']);
});

test('sorts on a column, low and high, and says so', async ({ page }) => {
  await open(page, fakeAnswers(three));
  const head = page.getByRole('columnheader', { name: 'Dossier' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await firstNames(page, 3)).toEqual(['Alfa BV', 'Bravo BV', 'Élan SRL']);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await firstNames(page, 1)).toEqual(['Élan SRL']);
});

test('is searched, filtered, chosen from, exported and left by keyboard alone', async ({
  page,
}) => {
  let answered: (() => void) | undefined;
  const bridge = await open(
    page,
    fakeAnswers(three, {
      'export.run': async ({ dossierIds }) => {
        await new Promise<void>((settle) => (answered = settle));
        return ok(
          dossierIds.map((id) => ({
            dossierId: id,
            fault: null,
            cause: null,
            stored: 4,
            queued: 3,
          })),
        );
      },
      'export.progress': () =>
        ok([{ dossierId: 'dossier-1', total: 12, done: 5, stopping: false }]),
    }),
  );
  await expect(rows(page)).toHaveCount(4);
  await page.keyboard.press('/');
  await page.keyboard.type('bv');
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  const bar = page.getByRole('region', { name: '2 dossiers gekozen' });
  await expect(bar).toContainText('12 documenten te exporteren');
  const exports = bar.getByRole('button', { name: 'Exporteer' });
  await page.keyboard.press('Tab');
  await expect(exports).toBeFocused();
  await expectAccessible(page, 'chosen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 van 12 documenten verstuurd')).toBeVisible();
  await expectAccessible(page, 'running');
  expect(bridge.asked.find(({ name }) => name === 'export.run')?.input).toEqual({
    dossierIds: ['dossier-1', 'dossier-2'],
  });
  answered?.();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-2$/);
});

test('says what an export came to, and which dossier did not get there', async ({ page }) => {
  let running = false;
  const answers = fakeAnswers(three, {
    'export.run': ({ dossierIds }) => {
      running = true;
      return ok(
        dossierIds.map((id, at) => ({
          dossierId: id,
          fault: at === 0 ? 'offline' : null,
          cause: null,
          stored: 4,
          queued: 3,
        })),
      );
    },
  });
  await open(page, answers);
  await page.getByRole('checkbox', { name: 'Alles kiezen' }).click();
  await page.getByRole('button', { name: 'Exporteer' }).click();
  const outcome = page.getByRole('region', { name: '2 dossiers geëxporteerd' });
  await expect(outcome).toContainText('8 opgehaald bij Billit, 6 in de verzendlijst gezet.');
  await expect(outcome).toContainText('1 dossier raakte niet klaar');
  await expect(page.getByRole('status').filter({ hasText: '2 dossiers' })).toHaveCount(1);
  expect(running).toBe(true);
  await outcome.getByRole('button', { name: 'Sluiten' }).click();
  await expect(outcome).toBeHidden();
});

test('chooses a range with shift by mouse, and a click on the row opens it', async ({ page }) => {
  await open(page, fakeAnswers(manyDossiers(20)));
  const boxes = page.getByRole('gridcell').getByRole('checkbox');
  await boxes.nth(1).click();
  await boxes.nth(5).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('row', { selected: true })).toHaveCount(5);
  await page.getByRole('button', { name: 'Keuze wissen' }).click();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(0);
  await page.locator('.dossier-name').first().click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1$/);
});

test('follows a change without losing the choice or the place', async ({ page }) => {
  let booked = 0;
  const list = () =>
    ok(manyDossiers(200).map((each) => ({ ...each, states: { ...each.states, booked } })));
  const bridge = await open(page, fakeAnswers([], { 'dossiers.list': list }));
  await page.getByRole('gridcell').getByRole('checkbox').nth(2).click();
  const grid = page.locator('.data-table');
  await grid.evaluate((element) => element.scrollTo(0, 2000));
  booked = 1234;
  await bridge.tell({ kind: 'documents-changed', dossierId: 'dossier-1' });
  await expect(rows(page).nth(5)).toContainText('1.234');
  expect(await grid.evaluate((element) => element.scrollTop)).toBe(2000);
  await expect(page.getByRole('region', { name: '1 dossier gekozen' })).toBeVisible();
});

test('draws 2,000 dossiers without holes and reaches the last by key', async ({ page }) => {
  await open(page, fakeAnswers(manyDossiers(2000)));
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2001');
  expect(await rows(page).count()).toBeLessThan(100);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  const last = page.locator('[aria-rowindex="2001"]');
  await expect(last).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute(
    'aria-activedescendant',
    (await last.getAttribute('id')) ?? '',
  );
  const box = await last.boundingBox();
  const foot = await page.locator('.table-foot').boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(foot!.y + 1);
});

test('hides a column and keeps it hidden on another screen and back', async ({ page }) => {
  await open(page, fakeAnswers(three));
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await expectAccessible(page, 'columns');
  await page.getByRole('checkbox', { name: 'Ondernemingsnr.' }).click();
  const head = page.getByRole('columnheader', { name: 'Ondernemingsnr.' });
  await expect(head).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(head).toBeHidden();
});

test('saves what it shows, as CSV and as an Excel workbook', async ({ page }) => {
  const workbook = Buffer.from('PK').toString('base64');
  const bridge = await open(page, fakeAnswers(three, { 'app.workbook': () => ok(workbook) }));
  await page.getByRole('button', { name: 'Fout 1' }).click();
  const saved = async (kind: string) => {
    await page.getByRole('button', { name: 'Lijst opslaan' }).click();
    const item = page.getByRole('menuitem', { name: kind });
    const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
    const text = readFileSync(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  };
  const csv = await saved('Als csv');
  expect(csv.name).toMatch(/^dossiers-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text.trimEnd().split('\r\n')).toEqual([
    '\uFEFF"Dossier";"Ondernemingsnr.";"Te exporteren";"Wacht op u";"Geboekt";"Koppeling"',
    expect.stringMatching(/^"Bravo BV";"[\d.]{12}";9;1;0;"Fout · 1 geweigerd"$/),
  ]);
  const xlsx = await saved('Als Excel');
  expect(xlsx).toMatchObject({ name: csv.name.replace('.csv', '.xlsx'), text: 'PK' });
  const asked = bridge.asked.find(({ name }) => name === 'app.workbook');
  expect(asked?.input).toMatchObject({
    sheet: 'dossiers',
    rows: [['Bravo BV', expect.anything(), 9, 1, 0, 'Fout · 1 geweigerd']],
  });
});

test('says why it is empty: by the filters, with a way to clear them', async ({ page }) => {
  await open(page, fakeAnswers(three));
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('Geen dossiers met deze filters')).toBeVisible();
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('shows its shape while loading, and a failure with a way to try again', async ({ page }) => {
  let answer: (() => void) | undefined;
  let works = false;
  const answers = fakeAnswers([], {
    'dossiers.list': async () => {
      if (works) return ok(three);
      await new Promise<void>((settle) => (answer = settle));
      return OFFLINE;
    },
  });
  await open(page, answers);
  await expect(page.getByRole('status').filter({ hasText: 'Laden' })).toBeVisible();
  await expectAccessible(page, 'loading');
  answer?.();
  await expect(page.getByRole('alert')).toContainText('Octopus is niet bereikbaar.');
  await page.getByText('Oorspronkelijke melding').click();
  await expect(page.getByRole('alert')).toContainText('ECONNREFUSED');
  await expectAccessible(page, 'failed');
  works = true;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('many dossiers get a template, sign-in details, or leave nothing by itself', async ({
  page,
}) => {
  const both = [dossier(1, 'Alfa BV'), dossier(2, 'Bravo BV', { active: 'unknown' })];
  const bridge = await openFakeWindow(
    page,
    fakeAnswers(both, {
      ...ONBOARDING_ANSWERS,
      'templates.apply': () =>
        ok([
          { dossierId: 'dossier-1', name: 'Alfa BV', missing: null },
          { dossierId: 'dossier-2', name: 'Bravo BV', missing: '613200' },
        ]),
      'invitations.send': () => ok({ fault: null, setUp: true }),
    }),
    '/#/dossiers',
  );
  await expect(page.getByRole('row').filter({ hasText: 'Bravo BV' })).toContainText(
    'niet geactiveerd',
  );
  await page.getByRole('checkbox', { name: 'Alles kiezen' }).click();
  const more = page.getByRole('button', { name: 'Meer' });
  await more.click();
  await page.getByRole('menuitem', { name: "Pas sjabloon 'BV kwartaal' toe" }).click();
  const strip = page.getByRole('region', { name: "1 dossier heeft nu 'BV kwartaal'" });
  await expect(strip).toContainText('Bravo BV: 613200 bestaat niet');
  await more.click();
  await page.getByRole('menuitem', { name: 'Verstuur logingegevens' }).click();
  const sheet = page.getByRole('dialog', { name: 'Verstuur logingegevens' });
  await sheet.getByLabel('E-mail van Bravo BV').fill('info@bravo.example');
  await sheet.getByRole('button', { name: 'Verstuur 1 mail' }).click();
  await expect(sheet).toContainText('verzonden op vandaag');
  const sent = bridge.asked.filter(({ name }) => name === 'invitations.send');
  expect(sent.map(({ input }) => (input as { recipient: string }).recipient)).toEqual([
    'info@bravo.example',
  ]);
  await expectAccessible(page, 'sign-in details');
});
