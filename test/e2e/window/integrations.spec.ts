import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  OFFLINE,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { linkAnswers, NO_SCHEDULE, SAVED } from '../../support/fake-links.ts';

const open = (page: Page, linked: boolean, over: FakeAnswers = {}) =>
  openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV', { linked })], {
      ...linkAnswers,
      'links.get': () => ok(linked ? SAVED : null),
      ...over,
    }),
    '/#/dossiers/dossier-1/integrations',
  );
const tile = (page: Page) => page.getByRole('region', { name: 'Octopus' });

test('the tile is Beschikbaar and leads to the wizard while nothing is linked', async ({
  page,
}) => {
  await open(page, false);
  await expect(tile(page)).toContainText('Beschikbaar');
  await expect(page.getByRole('link', { name: 'Toon communicatie' })).toHaveCount(0);
  await expectAccessible(page, 'available');
  await tile(page).getByRole('link', { name: 'Verbinden' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/link$/);
});

test('a link that works says how it books', async ({ page }) => {
  await open(page, true);
  await expect(tile(page)).toContainText('Gekoppeld');
  await expect(tile(page)).toContainText('700000 Verkopen en dienstprestaties');
  await expect(tile(page)).toContainText('koppeling@denkbeeld.example');
  await expectAccessible(page, 'linked');
  await tile(page).getByRole('link', { name: 'Toon communicatie' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/communication$/);
});

test('a link that mails says where to', async ({ page }) => {
  const mailbox = 'kladblok@dms.octopus.example';
  await open(page, true, {
    'links.get': () =>
      ok({ ...SAVED, settings: { ...SAVED.settings, purchasesRoute: 'mailbox', mailbox } }),
  });
  await expect(tile(page)).toContainText('Naar de Document Import Viewer');
  await expect(tile(page)).toContainText('kladblok@dms.octopus.example');
  await expect(tile(page)).toContainText('Dagboek V1, als boeking');
});

test('a link that mails without an address says that documents wait', async ({ page }) => {
  await open(page, true, {
    'links.get': () =>
      ok({ ...SAVED, settings: { ...SAVED.settings, purchasesRoute: 'mailbox', mailbox: null } }),
  });
  await expect(tile(page)).toContainText('Nog niet ingevuld: documenten wachten');
});

test('a link whose last run failed is Fout, with the cause and what to do', async ({ page }) => {
  const failed = {
    ...NO_SCHEDULE,
    lastFault: { kind: 'no-access', service: 'octopus', sinceMs: 0 } as const,
  };
  await open(page, true, { 'schedule.get': () => ok(failed) });
  await expect(tile(page).getByText('Fout', { exact: true })).toBeVisible();
  await expect(tile(page)).toContainText('toegang');
  await expectAccessible(page, 'fault');
});

/** Midnight in Brussels. */
const FIRST_OF_2031 = Date.UTC(2030, 11, 31, 23);

test('the schedule says what it means, is kept on Opslaan and undone on Herstel', async ({
  page,
}) => {
  let kept: CallOutput<'schedule.get'> = NO_SCHEDULE;
  const bridge = await open(page, true, {
    'schedule.get': () => ok(kept),
    'schedule.set': (rules) => {
      kept = { ...kept, ...rules };
      return ok(null);
    },
    'schedule.preview': ({ frequency, approvedOnly }) =>
      ok({
        now: frequency === 'last-month' ? 12 : 0,
        later: frequency === 'last-month' ? [{ atMs: FIRST_OF_2031, count: 3 }] : [],
        afterwards: 0,
        waiting: {
          forTime: 0,
          forRelease: 0,
          forApproval: approvedOnly ? 1 : 0,
          forCheck: 0,
          forPause: 0,
          forPerson: frequency === 'never' ? 15 : 0,
        },
      }),
  });
  const defaults = page.getByRole('region', { name: 'Standaard dossierinstellingen' });
  const frequency = defaults.getByLabel('Frequentie van export');
  const save = defaults.getByRole('button', { name: 'Opslaan' });
  await expect(save).toBeDisabled();
  await frequency.selectOption('last-month');
  await expect(defaults).toContainText('vertrekt alles tot en met de vorige maand');
  await expect(defaults).toContainText('Niet bewaard');
  // What it would mean shows before anything is saved.
  await expect(defaults).toContainText('Wat zou vertrekken als u dit opslaat');
  await expect(defaults).toContainText('12 documenten meteen');
  await expect(defaults).toContainText('3 documenten vanaf 01/01/2031 00:00');
  expect(bridge.asked.filter(({ name }) => name === 'schedule.set')).toEqual([]);
  await expectAccessible(page, 'unsaved');
  await defaults.getByRole('button', { name: 'Herstel' }).click();
  await expect(frequency).toHaveValue('never');
  await expect(defaults).toContainText('15 documenten wachten op u');
  await frequency.selectOption('last-month');
  await defaults.getByLabel('Alleen goedgekeurde aankopen').click();
  await expect(defaults).toContainText('1 aankoop wacht op kostengoedkeuring');
  await save.click();
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(defaults).toContainText('Bewaard');
  const strip = page.getByRole('region', { name: 'Planning' });
  await expect(strip).toContainText('vertrekt alles tot en met de vorige maand');
  await expect(save).toBeDisabled();
  expect(bridge.asked.find(({ name }) => name === 'schedule.set')?.input).toEqual({
    dossierId: 'dossier-1',
    frequency: 'last-month',
    releasedOnly: false,
    approvedOnly: true,
    checkedOnly: false,
  });
});

test('a dossier that is not here says so', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers([], linkAnswers), '/#/dossiers/nergens/integrations');
  await expect(page.getByText('Dit dossier is er niet')).toBeVisible();
  await expectAccessible(page, 'gone');
});

test('what goes back to Billit is off until it is ticked, and each tick is kept', async ({
  page,
}) => {
  let rules = { number: false, paid: false, sent: false, verify: false };
  await open(page, true, {
    'writeBack.get': () => ok(rules),
    'writeBack.set': ({ number, paid, sent, verify }) => {
      rules = { number, paid, sent, verify };
      return ok(null);
    },
  });
  const back = page.getByRole('region', { name: 'Terug naar Billit' });
  const number = back.getByRole('checkbox', { name: 'Boekingsnummer bij het document' });
  await expect(number).not.toBeChecked();
  await number.focus();
  await page.keyboard.press('Space');
  await expect(number).toBeChecked();
  expect(rules).toEqual({ number: true, paid: false, sent: false, verify: false });
  await expectAccessible(page, 'back to Billit');
});

test('relations are sent on a click; only a person says that a party of the same name is one', async ({
  page,
}) => {
  const held = {
    relationId: 2013,
    role: 'supplier',
    name: 'Drukkerij Letterlust',
    why: 'same-name',
    candidate: { partyId: '910', name: 'Letterlust BV' },
  } as const;
  let decided = false;
  const bridge = await open(page, true, {
    'billit.pushRelations': () =>
      ok({ created: decided ? 0 : 3, updated: 1, unchanged: 8, held: decided ? [] : [held] }),
    'billit.decideParty': () => {
      decided = true;
      return ok(null);
    },
    'billit.pushLedger': () => OFFLINE,
  });
  const back = page.getByRole('region', { name: 'Terug naar Billit' });
  await back.getByRole('button', { name: 'Stuur relaties' }).click();
  await expect(back).toContainText('Nieuw: 3. Gewijzigd: 1. Ongewijzigd: 8. Te bekijken: 1.');
  await expect(back).toContainText('Alleen de naam komt overeen met Letterlust BV');
  await expectAccessible(page, 'held');
  await back.getByRole('button', { name: /^Het is dezelfde/ }).press('Enter');
  await expect(back).toContainText('Te bekijken: 0.');
  expect(bridge.asked.find(({ name }) => name === 'billit.decideParty')?.input).toMatchObject({
    relationId: 2013,
    partyId: '910',
  });
  await back.getByRole('button', { name: 'Stuur rekeningen en dagboeken' }).click();
  await expect(back.getByRole('alert')).toBeVisible();
});

test('a link is tried on a click, and taken away only after what stops and what stays was said', async ({
  page,
}) => {
  const bridge = await open(page, true, {
    'links.test': () => ok({ octopus: { kind: 'dossier-disabled', data: {} }, billit: null }),
    'links.remove': () => fail({ kind: 'link-busy', documents: '2' }),
  });
  await tile(page).getByRole('button', { name: 'Test koppeling' }).click();
  const found = tile(page).getByRole('status', { name: 'Test koppeling' });
  await expect(found).toContainText('Billit antwoordt');
  await expect(found).toContainText('Octopus: ');
  await tile(page).getByRole('button', { name: 'Ontkoppelen' }).click();
  const asked = page.getByRole('dialog', { name: 'Garage Zeldenrust NV ontkoppelen?' });
  await expect(asked).toContainText('Wat stopt');
  await expect(asked).toContainText('Wat blijft');
  await expectAccessible(page, 'unlink');
  await asked.getByRole('button', { name: 'Annuleren' }).click();
  expect(bridge.asked.filter(({ name }) => name === 'links.remove')).toEqual([]);
  await tile(page).getByRole('button', { name: 'Ontkoppelen' }).click();
  await asked.getByRole('button', { name: 'Ontkoppelen' }).click();
  await expect(tile(page)).toContainText('De koppeling is nog nodig: 2 documenten');
});

test('a dossier is taken over: compared without booking, with an alarm, and what to switch off', async ({
  page,
}) => {
  const bridge = await open(page, true, {
    'takeover.get': () => ok({ exportFrom: '2026-07-01', done: ['last-export'] }),
    'takeover.tick': () => ok(null),
    'documents.fetch': () => ok([]),
    'takeover.compare': () =>
      ok({
        toBook: 12,
        own: 3,
        elsewhere: [
          {
            documentId: 'document-1',
            number: '2026-77',
            counterpartyName: 'Meelhandel Model NV',
            journalKey: 'A1',
            bookedAs: 18,
            twice: true,
          },
        ],
      }),
  });
  const card = page.getByRole('region', { name: 'Overname' });
  await expect(card).toContainText('vanaf 01/07/2026');
  await card.getByRole('button', { name: 'Vergelijken zonder te boeken' }).click();
  await expect(card).toContainText('Let op: 1 document is door iets anders geboekt');
  await expect(card).toContainText('A1 18 in Octopus, en ook door Tentakel geboekt');
  await expect(card.getByRole('checkbox', { name: /laatste export/ })).toBeChecked();
  await card.getByRole('checkbox', { name: /tegel Octopus/ }).check();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'takeover.tick')?.input)
    .toEqual({ dossierId: 'dossier-1', step: 'link-off', done: true });
  await expectAccessible(page, 'takeover');
});

test('what keeps an exported document as it is: an option to tick in Billit, and the alarm; never that Billit is locked', async ({
  page,
}) => {
  const bridge = await open(page, true, { 'app.openExternal': () => ok(null) });
  const card = page.getByRole('region', { name: 'Na export niet meer wijzigen' });
  await expect(card).toContainText('Vink ze daar zelf aan');
  await expect(card).toContainText('weten wij niet zeker');
  await expect(card).toContainText('Tentakel kan deze optie niet zetten en niet zien');
  await expect(card).toContainText('met de oude en de nieuwe waarde');
  await expect(card).not.toContainText(/vergrendeld|op slot/i);
  await card.getByRole('button', { name: 'Open Billit' }).press('Enter');
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'app.openExternal')?.input)
    .toEqual({ url: 'https://my.billit.be' });
  await expectAccessible(page, 'after export');
});
