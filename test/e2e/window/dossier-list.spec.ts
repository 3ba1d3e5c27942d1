import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  FIRM_PROFILE,
  manyDossiers,
  openFakeWindow,
  states,
} from '../../support/fake-bridge.ts';

const ANN = 'Ann Voorbeeld';
const DAY_MS = 86_400_000;

const three = [
  dossier(1, 'Alfa BV', {
    responsible: ANN,
    payer: 'firm',
    fresh: 2,
    lastDocumentMs: Date.UTC(2026, 0, 15, 9),
    states: states({ waiting: 3 }),
  }),
  dossier(2, 'Bravo BV', { states: states({ waiting: 9 }) }),
  dossier(3, 'Charlie BV', { responsible: 'Bert Voorbeeld', payer: 'entrepreneur' }),
];

const open = (page: Page, answers: FakeAnswers = fakeAnswers(three), query = '') =>
  openFakeWindow(page, answers, `/#/dossiers${query}`);
const names = (page: Page) => page.locator('.dossier-name').allTextContents();
const heads = (page: Page) => page.getByRole('columnheader').allTextContents();
const hash = (page: Page) => page.evaluate(() => globalThis.location.hash);
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });

/** Tabs on until the focus is on it: what a person without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'combobox' | 'checkbox', name: RegExp) {
  const wanted = page.getByRole(role, { name });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('every column of the list can be chosen by keyboard, sorted on, and is in the file', async ({
  page,
}) => {
  await open(page, fakeAnswers(three), '?show=all&sort=name');
  await expect.poll(() => names(page)).toEqual(['Alfa BV', 'Bravo BV', 'Charlie BV']);
  await tabTo(page, 'button', /^Kolommen$/);
  await page.keyboard.press('Enter');
  for (const name of [
    'Dossierbeheerder',
    'Nieuw',
    'Te controleren',
    'Laatste activiteit',
    'Wie betaalt',
  ]) {
    await tabTo(page, 'checkbox', new RegExp(`^${name}$`));
    await page.keyboard.press('Space');
    await expect(page.getByRole('columnheader', { name })).toBeVisible();
  }
  await expectAccessible(page, 'every column');
  await page.keyboard.press('Escape');
  expect((await heads(page)).slice(1)).toEqual([
    'Dossier',
    'Ondernemingsnr.',
    'Dossierbeheerder',
    'Nieuw',
    'Te controleren',
    'Te exporteren',
    'Wacht op u',
    'Geboekt',
    'Laatste activiteit',
    'Laatste',
    'Volgende',
    'Wie betaalt',
    'Koppeling',
  ]);
  const sorted = async (name: string) => {
    await page.getByRole('columnheader', { name, exact: true }).getByRole('button').click();
    return names(page);
  };
  expect(await sorted('Dossierbeheerder')).toEqual(['Alfa BV', 'Charlie BV', 'Bravo BV']);
  expect(await sorted('Wie betaalt')).toEqual(['Alfa BV', 'Charlie BV', 'Bravo BV']);
  expect((await sorted('Nieuw'))[0]).toBe('Alfa BV');
  expect((await sorted('Laatste activiteit'))[0]).toBe('Alfa BV');
  await page.getByRole('button', { name: 'Lijst opslaan' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Als csv' }).click(),
  ]);
  const [head, first] = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(head).toContain('"Dossierbeheerder";"Nieuw";"Te controleren"');
  expect(head).toContain('"Laatste activiteit";"Wie betaalt"');
  expect(first).toMatch(/^"Alfa BV";"[\d.]+";"Ann Voorbeeld";2;0;3;/);
  expect(first).toMatch(/15\/01\/(?:20)?26.*;"kantoor";/);
});

test('a list is filtered by colleague and by who pays with the keyboard, and copied as an address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await expect.poll(() => names(page)).toHaveLength(3);
  await tabTo(page, 'button', /^Filters$/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'combobox', /^Dossierbeheerder$/);
  await page.keyboard.type('Ann');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['Alfa BV']);
  await tabTo(page, 'combobox', /^Wie betaalt$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#/dossiers?show=all&manager=Ann+Voorbeeld&payer=firm');
  expect(await names(page)).toEqual(['Alfa BV']);
  await expectAccessible(page, 'filters');
  await tabTo(page, 'button', /^Kopieer adres van dit filter$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gekopieerd')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await hash(page));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filters: 2 gekozen' })).toBeVisible();

  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeFocused();
  await page.keyboard.press('Control+K');
  await expect(page.getByPlaceholder('Zoek of doe iets')).toBeFocused();
  await page.keyboard.insertText(`app://tentakel/index.html${copied}`);
  await expect(page.getByText('Open dit adres')).toBeVisible();
  await expectAccessible(page, 'an address in the palette');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(['Alfa BV']);
  expect(await hash(page)).toBe(copied);
});

test('an address opens exactly its list; one that says nothing sensible the plain one', async ({
  page,
}) => {
  const query = '?show=toExport&search=bv&sort=name&columns=fresh%2Cstate';
  await open(page, fakeAnswers(three), query);
  await expect.poll(() => names(page)).toEqual(['Alfa BV', 'Bravo BV']);
  await expect(page.getByRole('searchbox')).toHaveValue('bv');
  expect((await heads(page)).slice(1)).toEqual(['Dossier', 'Nieuw', 'Koppeling']);
  expect(await hash(page)).toBe(`#/dossiers${query}`);

  // On the same screen, from the palette: the focus stays where it was.
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+K');
  await expect(page.getByPlaceholder('Zoek of doe iets')).toBeFocused();
  await page.keyboard.insertText('#/dossiers?show=toExport&payer=state');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toHaveLength(3);
  await expect.poll(() => hash(page)).toBe('#/dossiers?show=all');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('one goes back and forward through how the list was looked at, by keyboard too', async ({
  page,
}) => {
  await open(page);
  await expect.poll(() => names(page)).toEqual(['Bravo BV', 'Alfa BV', 'Charlie BV']);
  expect(await hash(page)).toBe('#/dossiers?show=all');
  await page.getByRole('button', { name: /^Te exporteren \d/ }).click();
  await expect.poll(() => names(page)).toEqual(['Bravo BV', 'Alfa BV']);
  // Every letter in the address, none of them a step back.
  await page.getByRole('searchbox').pressSequentially('alfa');
  await expect.poll(() => names(page)).toEqual(['Alfa BV']);
  expect(await hash(page)).toBe('#/dossiers?show=toExport&search=alfa');
  await page.getByRole('columnheader', { name: 'Dossier' }).getByRole('button').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => hash(page)).toBe('#/dossiers?show=toExport&search=alfa');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => names(page)).toEqual(['Bravo BV', 'Alfa BV', 'Charlie BV']);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => hash(page)).toBe('#/dossiers?show=toExport&search=alfa&sort=name');
  await expect(page.getByRole('searchbox')).toHaveValue('alfa');
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['Alfa BV']);
});

test('a list is kept under a name with its filters, order and columns, and found again', async ({
  page,
}) => {
  await open(page, fakeAnswers(three), '?show=all&search=bravo&sort=name&columns=payer');
  await filters(page).click();
  await page.getByLabel('Naam van deze filter').fill('Van Bravo');
  await page.getByRole('button', { name: 'Filter bewaren' }).click();
  await expectAccessible(page, 'saved filters');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Naam van deze filter')).toBeHidden();
  await page.evaluate(() => (location.hash = '#/dossiers?show=all'));
  await expect.poll(() => names(page)).toHaveLength(3);
  await filters(page).click();
  await page.getByRole('button', { name: 'Van Bravo', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('bravo');
  await expect.poll(() => names(page)).toEqual(['Bravo BV']);
  expect((await heads(page)).slice(1)).toEqual(['Dossier', 'Wie betaalt']);
});

/** A firm whose answers change when somebody is named or a payer is chosen. */
function lively() {
  let all = three;
  const change = (ids: readonly string[], changes: Partial<(typeof three)[number]>) => {
    all = all.map((each) => (ids.includes(each.id) ? { ...each, ...changes } : each));
    return ok({ changed: ids.length });
  };
  return fakeAnswers(three, {
    'dossiers.list': () => ok([...all]),
    'firm.profile': () => ok({ ...FIRM_PROFILE, managerName: 'Carla Voorbeeld' }),
    'templates.list': () => ok([]),
    'dossiers.account': () => ok(null),
    'dossiers.setResponsible': ({ dossierIds, responsible }) => change(dossierIds, { responsible }),
    'dossiers.setPayer': ({ dossierIds, payer }) => change(dossierIds, { payer }),
  });
}

test('many dossiers get a colleague in charge and somebody who pays, by keyboard', async ({
  page,
}) => {
  const bridge = await open(
    page,
    lively(),
    '?show=all&sort=name&columns=responsible%2Cpayer%2Cstate',
  );
  await expect.poll(() => names(page)).toHaveLength(3);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await tabTo(page, 'button', /^Meer$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Dossierbeheerder kiezen' })).toBeVisible();
  await page.keyboard.type('Doss');
  await page.getByRole('menuitem', { name: 'Dossierbeheerder kiezen' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Dossierbeheerder van 2 dossiers' });
  const field = sheet.getByRole('combobox', { name: 'Dossierbeheerder' });
  await field.focus();
  await page.keyboard.type('Carla');
  await expect(page.getByRole('option', { name: 'Carla Voorbeeld' })).toBeVisible();
  await expectAccessible(page, 'who is in charge');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Carla Voorbeeld');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '2 dossiers gewijzigd' })).toBeVisible();
  await tabTo(page, 'button', /^Meer$/);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Wie betaalt Billit: ondernemer' }).press('Enter');
  const ids = ['dossier-1', 'dossier-2'];
  await expect
    .poll(() => bridge.asked.filter(({ name }) => name.startsWith('dossiers.set')))
    .toEqual([
      {
        name: 'dossiers.setResponsible',
        input: { dossierIds: ids, responsible: 'Carla Voorbeeld' },
      },
      { name: 'dossiers.setPayer', input: { dossierIds: ids, payer: 'entrepreneur' } },
    ]);
  await bridge.tell({ kind: 'dossiers-changed' });
  const row = page.getByRole('row').filter({ hasText: 'Bravo BV' });
  await expect(row).toContainText('Carla Voorbeeld');
  await expect(row).toContainText('ondernemer');
});

test('the detail of a dossier says who is in charge and who pays, and keeps what is entered', async ({
  page,
}) => {
  const bridge = await openFakeWindow(page, lively(), '/#/dossiers/dossier-2/detail');
  const card = page.getByRole('region', { name: 'Binnen uw kantoor' });
  await expect(card.getByRole('combobox', { name: 'Wie betaalt' })).toHaveValue('onbekend');
  await card.getByRole('combobox', { name: 'Dossierbeheerder' }).fill('Bert Voorbeeld');
  await page.keyboard.press('Escape');
  await card.getByRole('combobox', { name: 'Wie betaalt' }).click();
  await page.getByRole('option', { name: 'kantoor' }).click();
  await expectAccessible(page, 'within the firm');
  await card.getByRole('button', { name: 'Opslaan' }).press('Enter');
  await expect(card.getByText('Opgeslagen.')).toBeVisible();
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(card.getByRole('combobox', { name: 'Dossierbeheerder' })).toHaveValue(
    'Bert Voorbeeld',
  );
  await expect(card.getByRole('combobox', { name: 'Wie betaalt' })).toHaveValue('kantoor');
});

test('2,000 dossiers with every column: typing and choosing asks nothing more of the engine', async ({
  page,
}) => {
  const all = manyDossiers(2000).map((each, at) => ({
    ...each,
    responsible: at % 3 === 0 ? null : `Collega ${String(at % 12)}`,
    payer: at % 2 === 0 ? ('firm' as const) : null,
    lastDocumentMs: Date.UTC(2026, 0, 1) + at * DAY_MS,
  }));
  const columns = 'number,responsible,fresh,toCheck,toExport,activity,payer,state';
  const bridge = await open(page, fakeAnswers(all), `?show=all&columns=${columns}`);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2001');
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  const asked = bridge.asked.length;
  await page.getByRole('searchbox').pressSequentially('garage');
  await expect(page.getByRole('grid')).not.toHaveAttribute('aria-rowcount', '2001');
  await page.evaluate(() => (location.hash = '#/dossiers?show=all&manager=Collega+1&payer=firm'));
  await expect(page.getByText('Geen dossiers met deze filters')).toBeVisible();
  expect(bridge.asked).toHaveLength(asked);
});
