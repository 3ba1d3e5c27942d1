import { expect, type Locator, test, type Page } from '@playwright/test';
import type { Language } from '../../../shared/model/language.ts';
import { expectAccessible } from '../../support/axe.ts';
import { openDesktop, type Desktop } from '../../support/desktop.ts';
import { dress, untilIdle } from '../../support/screens.ts';

test.describe.configure({ mode: 'serial' });

/** What a person reads on the way, in each language. */
const WORDS = {
  nl: {
    practice: 'Oefenomgeving',
    dossiers: 'Dossiers',
    exportTab: 'Exporteren',
    export: /^Exporteer \d+ document/,
    ended: /^Export afgelopen: \d+ document/,
    booked: 'Geboekt',
    communication: 'Communicatie',
    sent: 'Boeking verstuurd',
    request: 'Verstuurd',
    settings: 'Instellingen',
    startOver: 'Opnieuw beginnen',
    columns: 'Kolommen',
    licences: 'Licenties',
    restore: 'Zet reservekopie terug',
  },
  fr: {
    practice: 'Environnement d’entraînement',
    dossiers: 'Dossiers',
    exportTab: 'Exporter',
    export: /^Exporter \d+ document/,
    ended: /^Exportation terminée : \d+ document/,
    booked: 'Comptabilisé',
    communication: 'Communication',
    sent: 'Écriture envoyée',
    request: 'Envoyé',
    settings: 'Paramètres',
    startOver: 'Recommencer',
    columns: 'Colonnes',
    licences: 'Licences',
    restore: 'Restaurer une copie',
  },
  en: {
    practice: 'Practice environment',
    dossiers: 'Dossiers',
    exportTab: 'Export',
    export: /^Export \d+ document/,
    ended: /^Export ended: \d+ document/,
    booked: 'Booked',
    communication: 'Communication',
    sent: 'Booking sent',
    request: 'Sent',
    settings: 'Settings',
    startOver: 'Start over',
    columns: 'Columns',
    licences: 'Licences',
    restore: 'Restore a backup',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

type Words = (typeof WORDS)[Language];

/** How a person does each step of the way. */
type Means = {
  readonly toScreen: (page: Page, name: string) => Promise<void>;
  readonly openFirst: (page: Page, list: Locator) => Promise<void>;
  readonly openTab: (page: Page, name: string) => Promise<void>;
  readonly press: (page: Page, button: Locator) => Promise<void>;
  readonly closeBeside: (page: Page, list: Locator) => Promise<void>;
};

const byMouse: Means = {
  toScreen: async (page, name) => {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  },
  openFirst: (_page, list) => list.getByRole('row').nth(1).getByRole('gridcell').nth(1).click(),
  openTab: (page, name) => page.getByRole('tab', { name }).click(),
  press: (_page, button) => button.click(),
  closeBeside: (page) =>
    page
      .getByRole('region', { name: /^Document / })
      .getByRole('button')
      .last()
      .click(),
};

const byKeyboard: Means = {
  toScreen: async (page, name) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  },
  openFirst: async (page, list) => {
    const search = page.getByRole('searchbox');
    if (!(await search.evaluate((field) => field.matches(':focus')))) {
      await page.keyboard.press('/');
    }
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
  },
  openTab: async (page, name) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pressUntil(page, 'Tab', page.getByRole('tab', { selected: true }));
    await pressUntil(page, 'ArrowRight', page.getByRole('tab', { name }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
  },
  press: async (page, button) => {
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  },
  closeBeside: async (page, list) => {
    await page.keyboard.press('Escape');
    await expect(list).toBeFocused();
  },
};

/** Presses a key until this has the focus. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`${key} does not lead there`);
}

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop({
    args: ['--rehearsal', '--rehearsal-dossiers=6', '--rehearsal-documents=8'],
  });
  await untilIdle(desktop.page);
});
test.afterAll(() => desktop.close());

/** The list of dossiers, an export with the numbers of its bookings, and the exchange behind it. */
async function journey(page: Page, words: Words, means: Means): Promise<void> {
  await expect(page.getByText(words.practice, { exact: true })).toBeVisible();
  await means.toScreen(page, words.dossiers);
  const dossiers = page.getByRole('grid', { name: words.dossiers });
  await expect(dossiers.getByRole('row')).toHaveCount(7);
  await expectAccessible(page, 'dossiers');

  await means.openFirst(page, dossiers);
  await means.openTab(page, words.exportTab);
  const documents = page.getByRole('grid');
  const exportButton = page.getByRole('button', { name: words.export });
  await expect(exportButton).toBeEnabled();
  await expectAccessible(page, 'export');
  await means.openFirst(page, documents);
  await expect(page.getByRole('region', { name: /^Document / })).toBeVisible();
  await expectAccessible(page, 'document');
  await means.closeBeside(page, documents);
  await means.press(page, exportButton);

  await expect(page.getByRole('heading', { level: 2, name: words.ended })).toBeVisible();
  const booked = page.getByRole('grid', { name: words.booked, exact: true });
  await expect(booked.getByText(/^[A-Z]+\d*\/\d+$/).first()).toBeVisible();
  await expectAccessible(page, 'result');

  await means.toScreen(page, words.communication);
  const log = page.getByRole('treegrid');
  await expect(log).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type(words.sent);
  await expect(log.getByRole('row').nth(1)).toContainText(words.sent);
  await means.openFirst(page, log);
  const request = page.getByRole('region', { name: words.request, exact: true });
  await expect(request.locator('pre')).toContainText('"journalKey"');
  await expectAccessible(page, 'exchange');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
}

for (const [language, colorScheme] of [
  ['nl', 'light'],
  ['fr', 'dark'],
  ['en', 'light'],
] as const) {
  for (const [name, means] of [
    ['with the mouse', byMouse],
    ['by keyboard alone', byKeyboard],
  ] as const) {
    test(`${language}: a dossier is exported and its exchange found, ${name}`, async () => {
      test.setTimeout(60_000);
      const { page } = desktop;
      await dress(page, { language, colorScheme, width: 1280, height: 800 });
      await journey(page, WORDS[language], means);
    });
  }

  test(`${language}: no screen and no dialog has an accessibility finding`, async () => {
    test.setTimeout(60_000);
    const { page } = desktop;
    const words = WORDS[language];
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    for (const screen of ['dashboard', 'waiting', 'settings', 'nowhere']) {
      await page.evaluate((to) => (location.hash = `#/${to}`), screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expectAccessible(page, screen);
    }
    await byMouse.toScreen(page, words.settings);
    for (const name of [words.licences, words.restore, words.startOver]) {
      await button(name).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, name);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await byMouse.toScreen(page, words.dossiers);
    await button(words.columns).click();
    await expect(page.getByRole('dialog', { name: words.columns })).toBeVisible();
    await expectAccessible(page, words.columns);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await expectAccessible(page, 'palette');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}
