import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { realClock } from '../../../electron/engine/real-world.ts';
import { createWorld, type RehearsalWorld } from '../../../electron/rehearsal/world.ts';
import { expectAccessible } from '../../support/axe.ts';
import { openDesktop, type Desktop } from '../../support/desktop.ts';
import { dress } from '../../support/screens.ts';

/** What a person reads on the way. */
const WORDS = {
  nl: {
    toConnections: 'Naar Verbindingen',
    addBillit: 'Billit verbinden',
    octopusTitle: 'Aanmelden bij Octopus',
    withPassword: 'Met gebruiker en wachtwoord',
    apiKey: 'API-sleutel',
    address: 'Adres van de dienst',
    user: 'Gebruiker',
    password: 'Wachtwoord',
    softwareHouse: 'Softwarehuis-ID',
    registration: 'Registratie bij Octopus',
    connect: 'Verbinden',
    nothingSaved: 'Er is niets opgeslagen. 1 poging gedaan.',
    toAdd: 'Dossiers toevoegen',
    add: 'Voeg toe vanuit boekhoudpakket',
    import: 'Importeren',
    imported: '1 dossier toegevoegd',
    added: 'Toegevoegd',
    next: 'Verder',
    signIn: 'Aanmelden',
    chooseDossier: 'Dossier kiezen',
    sameNumber: 'Zelfde ondernemingsnummer',
    books: 'Dagboeken, rekeningen, btw-codes',
    still: /Nog in te vullen: .*Rekening aankopen/,
    exportFrom: 'Exporteren vanaf',
    vatStatus: 'Btw-statuut van het dossier',
    normal: 'Normaal, met btw-aangifte',
    salesAccount: 'Rekening verkopen',
    purchaseAccount: 'Rekening aankopen',
    vatChecked: 'De btw-codes kloppen voor dit dossier',
    toCheck: 'Naar controle',
    now: 'Dit gebeurt er nu',
    save: 'Opslaan',
    linked: /is gekoppeld$/,
    synced: /Eerste synchronisatie klaar: \d+ document/,
    communication: 'Toon communicatie',
    toExport: 'Naar Exporteren',
    export: /^Exporteer \d+ document/,
    ended: /^Export afgelopen: \d+ document/,
    booked: 'Geboekt',
  },
  fr: {
    toConnections: 'Vers les connexions',
    addBillit: 'Connecter Billit',
    octopusTitle: 'Connexion à Octopus',
    withPassword: 'Avec utilisateur et mot de passe',
    apiKey: 'Clé API',
    address: 'Adresse du service',
    user: 'Utilisateur',
    password: 'Mot de passe',
    softwareHouse: 'Identifiant de maison de logiciels',
    registration: 'Enregistrement chez Octopus',
    connect: 'Connecter',
    nothingSaved: 'Rien n’a été enregistré. 1 tentative.',
    toAdd: 'Ajouter des dossiers',
    add: 'Ajouter à partir du logiciel de comptabilité',
    import: 'Importer',
    imported: '1 dossier ajouté',
    added: 'Ajouté',
    next: 'Suivant',
    signIn: 'Connexion',
    chooseDossier: 'Choisir le dossier',
    sameNumber: 'Même numéro d’entreprise',
    books: 'Journaux, comptes, codes TVA',
    still: /Encore à remplir : .*Compte achats/,
    exportFrom: 'Exporter à partir du',
    vatStatus: 'Statut TVA du dossier',
    normal: 'Normal, avec déclaration',
    salesAccount: 'Compte ventes',
    purchaseAccount: 'Compte achats',
    vatChecked: 'Les codes TVA sont corrects pour ce dossier',
    toCheck: 'Vers le contrôle',
    now: 'Voici ce qui se passe',
    save: 'Enregistrer',
    linked: /est lié$/,
    synced: /Première synchronisation terminée : \d+ document/,
    communication: 'Afficher la communication',
    toExport: 'Vers Exporter',
    export: /^Exporter \d+ document/,
    ended: /^Exportation terminée : \d+ document/,
    booked: 'Comptabilisé',
  },
} as const;

type Words = (typeof WORDS)['nl' | 'fr'];

/** How a person does each step: with the mouse, or with keys alone. */
type Means = {
  readonly press: (page: Page, target: Locator) => Promise<void>;
  readonly fill: (page: Page, field: Locator, text: string) => Promise<void>;
  readonly date: (page: Page, field: Locator) => Promise<void>;
  readonly choose: (page: Page, field: Locator, label: string) => Promise<void>;
  readonly find: (page: Page, field: Locator, text: string) => Promise<void>;
  readonly importFirst: (page: Page, list: Locator, button: Locator) => Promise<void>;
  readonly openFirst: (page: Page, list: Locator) => Promise<void>;
};

const byMouse: Means = {
  press: (_page, target) => target.click(),
  fill: (_page, field, text) => field.fill(text),
  date: (_page, field) => field.fill('07/07/2026'),
  choose: async (_page, field, label) => {
    await field.selectOption({ label });
  },
  find: async (page, field, text) => {
    await field.click();
    await field.fill(text);
    await page.getByRole('option', { name: new RegExp(`^${text}`) }).click();
  },
  importFirst: async (_page, list, button) => {
    await list.getByRole('checkbox').nth(1).click();
    await button.click();
  },
  openFirst: (_page, list) => list.getByRole('row').nth(1).getByRole('gridcell').nth(1).click(),
};

/** More stops than any screen has. */
const MOST_TABS = 60;

/** Goes on with Tab until the target has the focus: what cannot be reached so fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_TABS; stop += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

const byKeyboard: Means = {
  press: async (page, target) => {
    await expect(target).toBeEnabled();
    await tabTo(page, target);
    const box = await target.evaluate((element) => element.matches('[type="checkbox"]'));
    await page.keyboard.press(box ? 'Space' : 'Enter');
  },
  fill: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  date: async (page, field) => {
    await tabTo(page, field);
    await page.keyboard.type('07072026');
  },
  choose: async (page, field, label) => {
    await tabTo(page, field);
    // As far as its keys go: an accent is not typed but inserted, and Chromium inserts it in the last field with text.
    await page.keyboard.type(label.replace(/[^ -~].*$/u, ''));
    await expect(field.locator('option:checked')).toHaveText(label);
  },
  find: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  importFirst: async (page, list, button) => {
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  },
  openFirst: async (page, list) => {
    await expect(list).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
  },
};

const folder = mkdtempSync(join(tmpdir(), 'tentakel-eerste-'));
let world: RehearsalWorld;
let desktop: Desktop;
let addresses: Awaited<ReturnType<RehearsalWorld['listen']>>;

test.beforeEach(async () => {
  world = await createWorld({
    seed: 1,
    dossiers: 3,
    documentsPerDossier: 8,
    ubl: null,
    clock: realClock,
  });
  addresses = await world.listen({ octopus: 0, billit: 0, control: null });
  const facts = join(folder, 'world.json');
  writeFileSync(facts, JSON.stringify(world.credentials));
  desktop = await openDesktop({ args: [`--rehearsal-world=${facts}`] });
});
test.afterEach(async () => {
  await desktop.close();
  await world.close();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Both logins, each tested on the click; a wrong key first. */
async function connect(page: Page, words: Words, means: Means): Promise<void> {
  const { octopus, billit } = world.credentials;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await means.press(page, page.getByRole('link', { name: words.toConnections }).first());
  await means.press(page, button(words.addBillit));
  const billitForm = page.getByRole('form', { name: words.addBillit });
  await expectAccessible(page, 'billit');
  await means.fill(page, billitForm.getByLabel(words.apiKey, { exact: true }), 'geen-sleutel');
  await means.fill(page, billitForm.getByLabel(words.address), addresses.billitUrl);
  await means.press(page, billitForm.getByRole('button', { name: words.connect, exact: true }));
  await expect(page.getByText(words.nothingSaved)).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await expectAccessible(page, 'billit refused');
  await billitForm.getByLabel(words.apiKey, { exact: true }).focus();
  await means.fill(page, billitForm.getByLabel(words.apiKey, { exact: true }), billit.apiKey);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: addresses.billitUrl })).toBeVisible();
  const octopusForm = page.getByRole('region', { name: words.octopusTitle, exact: true });
  await expectAccessible(page, 'octopus');
  const registration = octopusForm.getByLabel(words.softwareHouse, { exact: true });
  // Folded away once the keychain of this computer knows it.
  if (!(await registration.isVisible())) {
    await means.press(page, octopusForm.getByText(words.registration, { exact: true }));
  }
  await means.fill(page, registration, octopus.softwareHouseUuid);
  await page.keyboard.press('Enter');
  await means.fill(page, octopusForm.getByLabel(words.address), addresses.octopusUrl);
  await means.press(page, octopusForm.getByText(words.withPassword));
  await means.fill(page, octopusForm.getByLabel(words.user, { exact: true }), octopus.user);
  await means.fill(page, octopusForm.getByLabel(words.password, { exact: true }), octopus.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: addresses.octopusUrl })).toBeVisible();
}

/** One dossier of three is taken in; its row opens the wizard. */
async function addOne(page: Page, words: Words, means: Means): Promise<void> {
  await means.press(page, page.getByRole('link', { name: words.toAdd }));
  await expect(page.getByRole('heading', { level: 1, name: words.add })).toBeVisible();
  const list = page.getByRole('grid', { name: words.add });
  await expect(list.getByRole('row')).toHaveCount(4);
  await expectAccessible(page, 'offered');
  const button = page.getByRole('button', { name: words.import, exact: true });
  await means.importFirst(page, list, button);
  await expect(page.getByRole('region', { name: words.imported })).toBeVisible();
  await expect(list.getByRole('row').nth(1)).toContainText(words.added);
  await expect(list.getByText(words.added, { exact: true })).toHaveCount(1);
  await expectAccessible(page, 'imported');
  await means.openFirst(page, list);
}

/** The four steps of the wizard. */
async function link(page: Page, words: Words, means: Means): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
  const account = (name: string) => page.getByRole('combobox', { name, exact: true });
  await expect(title(words.signIn)).toBeVisible();
  await expectAccessible(page, 'sign in');
  await means.press(page, button(words.next));
  await expect(title(words.chooseDossier)).toBeVisible();
  await expect(page.getByText(words.sameNumber, { exact: true })).toHaveCount(2);
  await expectAccessible(page, 'dossier');
  await means.press(page, button(words.next));
  await expect(title(words.books)).toBeVisible();
  await expect(page.getByText(words.still)).toBeVisible();
  await expect(button(words.toCheck)).toBeDisabled();
  await expectAccessible(page, 'books');
  await means.date(page, page.getByLabel(words.exportFrom, { exact: true }));
  await means.choose(page, page.getByLabel(words.vatStatus, { exact: true }), words.normal);
  await means.find(page, account(words.salesAccount), '700000');
  await means.find(page, account(words.purchaseAccount), '613200');
  await means.press(page, page.getByRole('checkbox', { name: words.vatChecked }));
  await means.press(page, button(words.toCheck));
  await expect(title(words.now)).toBeVisible();
  await expectAccessible(page, 'check');
  await means.press(page, button(words.save));
  await expect(title(words.linked)).toBeVisible();
  await expect(page.getByRole('main').getByText(words.synced)).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: words.communication }),
  ).toBeVisible();
  await expectAccessible(page, 'linked');
}

for (const [language, colorScheme, name, means] of [
  ['nl', 'light', 'with the mouse', byMouse],
  ['fr', 'dark', 'by keyboard alone', byKeyboard],
] as const) {
  test(`${language}: from an empty profile to the first booked document, ${name}`, async () => {
    test.setTimeout(120_000);
    const { page } = desktop;
    const words = WORDS[language];
    await dress(page, { language, colorScheme, width: 1280, height: 800 });
    await connect(page, words, means);
    await addOne(page, words, means);
    await link(page, words, means);
    expect(world.bookings()).toEqual([]);
    await means.press(page, page.getByRole('main').getByRole('link', { name: words.toExport }));
    const exportButton = page.getByRole('button', { name: words.export });
    await means.press(page, exportButton);
    await expect(page.getByRole('heading', { level: 2, name: words.ended })).toBeVisible();
    const booked = page.getByRole('grid', { name: words.booked, exact: true });
    await expect(booked.getByText(/^[A-Z]+\d*\/\d+$/).first()).toBeVisible();
    expect(world.bookings().length).toBeGreaterThan(0);
    expect(world.violations()).toEqual([]);
  });
}
