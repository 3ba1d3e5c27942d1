import type { Locator, Page } from '@playwright/test';
import { windowTexts, type TextGroup } from '../../shared/i18n/window.ts';
import type { Bridge } from '../../renderer/bridge/calls.ts';
import type { Language } from '../../shared/model/language.ts';

declare const tentakel: Bridge;

/** The window, and how to find what a person would press in its language. */
export type Stage = {
  readonly page: Page;
  /** A text of the window, without the parts that are filled in. */
  readonly text: (group: TextGroup, key: string) => string;
  readonly button: (group: TextGroup, key: string) => Locator;
  readonly tab: (group: TextGroup, key: string) => Locator;
};

/** What a person does on a screen before it is looked at: a dialog, a menu, a document beside the list. */
export type Scene = {
  readonly name: string;
  /** The screen, by its name in screens.ts. */
  readonly screen: string;
  /** Null: nothing, the screen as it opens. */
  readonly act: ((stage: Stage) => Promise<void>) | null;
};

/** The window in this language. */
export function stageOf(page: Page, language: Language): Stage {
  const text = (group: TextGroup, key: string): string => {
    const texts = windowTexts[group] as Readonly<
      Record<string, Readonly<Record<Language, string>>>
    >;
    const found = texts[key]?.[language];
    if (found === undefined) throw new Error(`no text ${group}.${key}`);
    return found;
  };
  const named = (group: TextGroup, key: string): RegExp => {
    const parts = text(group, key).split(/\{\{\w+\}\}/);
    return new RegExp(
      `^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`,
    );
  };
  return {
    page,
    text,
    button: (group, key) => page.getByRole('button', { name: named(group, key) }).first(),
    tab: (group, key) => page.getByRole('tab', { name: named(group, key) }),
  };
}

const row = (page: Page, at: number): Locator => page.getByRole('row').nth(at + 1);

async function choose({ page }: Stage, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await row(page, at).getByRole('checkbox').click();
}

async function openDocument({ page }: Stage): Promise<void> {
  await row(page, 0).getByRole('gridcell').nth(2).click();
  await page.getByRole('region', { name: /^Document / }).waitFor();
}

const documentTab =
  (key: string) =>
  async (stage: Stage): Promise<void> => {
    await openDocument(stage);
    await stage.tab('exportDocument', key).click();
  };

/** The place in the list of the dossier that is not linked yet. */
function unlinked({ page }: Stage): Promise<number> {
  return page.evaluate(async () => {
    const dossiers = await tentakel.call('dossiers.list', {});
    return dossiers.ok ? dossiers.value.findIndex(({ linked }) => !linked) : -1;
  });
}

/** Goes to a screen of a dossier further down the list. */
async function ofDossier({ page }: Stage, at: number, leaf: string): Promise<void> {
  await page.evaluate(
    async ([place, screen]) => {
      const dossiers = await tentakel.call('dossiers.list', {});
      const id = dossiers.ok ? dossiers.value[place]?.id : undefined;
      location.hash = `#/dossiers/${id}/${screen}`;
    },
    [at, leaf] as const,
  );
}

const press =
  (group: TextGroup, key: string) =>
  ({ button }: Stage): Promise<void> =>
    button(group, key).click();

async function more(stage: Stage): Promise<void> {
  await choose(stage, 3);
  await stage.button('dossiers', 'more').click();
}

/** So many steps into the wizard of a dossier that is not linked yet. */
const step =
  (count: number) =>
  async (stage: Stage): Promise<void> => {
    await ofDossier(stage, await unlinked(stage), 'link');
    for (let at = 0; at < count; at += 1) await stage.button('link', 'next').click();
  };

/** The dialogs, menus and parts of the practice environment that open on a click. */
export const SCENES: readonly Scene[] = [
  { name: 'palette', screen: 'dashboard', act: ({ page }) => page.keyboard.press('Control+k') },
  { name: 'inbox', screen: 'dashboard', act: ({ page }) => page.locator('.inbox-bell').click() },
  { name: 'pause', screen: 'dashboard', act: press('frame', 'pause') },
  { name: 'start-over', screen: 'dashboard', act: press('frame', 'reset') },
  { name: 'dossiers-chosen', screen: 'dossiers', act: (stage) => choose(stage, 3) },
  { name: 'dossiers-more', screen: 'dossiers', act: more },
  {
    name: 'send-logins',
    screen: 'dossiers',
    act: async (stage) => {
      await more(stage);
      await stage.page
        .getByRole('menuitem', { name: stage.text('dossiers', 'sendLogins') })
        .click();
    },
  },
  { name: 'columns', screen: 'dossiers', act: press('common', 'columns') },
  { name: 'filters', screen: 'dossiers', act: press('dossiers', 'filters') },
  { name: 'save-table', screen: 'dossiers', act: press('common', 'save') },
  { name: 'template-drift', screen: 'templates', act: press('templates', 'show') },
  { name: 'template-form', screen: 'templates', act: press('templates', 'edit') },
  { name: 'template-remove', screen: 'templates', act: press('templates', 'remove') },
  { name: 'document-booking', screen: 'export', act: documentTab('booking') },
  { name: 'document-ubl', screen: 'export', act: documentTab('ubl') },
  { name: 'document-timeline', screen: 'documents', act: documentTab('timeline') },
  { name: 'document-octopus', screen: 'documents', act: documentTab('inOctopus') },
  { name: 'to-check', screen: 'export', act: (stage) => ofDossier(stage, 2, 'export') },
  {
    name: 'paused-dossier',
    screen: 'integrations',
    act: (stage) => ofDossier(stage, 3, 'integrations'),
  },
  { name: 'bank-missing', screen: 'bank', act: (stage) => ofDossier(stage, 1, 'bank') },
  { name: 'not-there', screen: 'dossiers/none/documents', act: null },
  { name: 'unknown-address', screen: 'elsewhere', act: null },
  {
    name: 'export-options',
    screen: 'export',
    act: ({ page }) => page.locator('[aria-controls="export-options"]').click(),
  },
  { name: 'filing-chosen', screen: 'filing', act: (stage) => choose(stage, 3) },
  {
    name: 'filing-question',
    screen: 'filing',
    act: async (stage) => {
      await choose(stage, 3);
      await stage.button('filing', 'mark').click();
    },
  },
  {
    name: 'unsaved',
    screen: 'integrations',
    act: async ({ page }) => {
      await page.locator('main').getByRole('checkbox').first().click();
      await page.locator('nav a[href="#/dossiers"]').first().click();
    },
  },
  { name: 'takeover', screen: 'integrations', act: press('takeover', 'compare') },
  { name: 'to-billit', screen: 'integrations', act: press('toBillit', 'pushRelations') },
  { name: 'link-sign-in', screen: 'dossiers', act: step(0) },
  { name: 'link-dossier', screen: 'dossiers', act: step(1) },
  { name: 'link-books', screen: 'dossiers', act: step(2) },
  { name: 'link-check', screen: 'link', act: press('link', 'toCheck') },
  {
    name: 'not-linked',
    screen: 'integrations',
    act: async (stage) => ofDossier(stage, await unlinked(stage), 'integrations'),
  },
  {
    name: 'adopted',
    screen: 'dossier-communication',
    act: ({ page }) => page.locator('main button[aria-expanded="false"]').first().click(),
  },
  {
    name: 'exchange',
    screen: 'communication',
    act: ({ page }) => row(page, 0).getByRole('gridcell').nth(1).click(),
  },
  { name: 'add-billit', screen: 'settings', act: press('connect', 'addBillit') },
  { name: 'connection-test', screen: 'settings', act: press('network', 'test') },
  { name: 'licences', screen: 'settings', act: press('settings', 'licences') },
  { name: 'doctor-report', screen: 'doctor', act: press('doctor', 'run') },
];
