import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { fakeAnswers, type FakeAnswers, openFakeWindow } from '../../support/fake-bridge.ts';
import { LOGINS } from '../../support/fake-links.ts';
import { ONBOARDING_ANSWERS, TEMPLATE } from '../../support/fake-onboarding.ts';

const open = (page: Page, address: string, answers: FakeAnswers = {}) =>
  openFakeWindow(page, fakeAnswers([], { ...ONBOARDING_ANSWERS, ...answers }), address);
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('what is sure is linked on one click, with the days that it takes said before', async ({
  page,
}) => {
  let progress: CallOutput<'onboarding.progress'> = { running: false, rows: [] };
  const bridge = await open(page, '/#/dossiers/link-all', {
    'onboarding.progress': () => ok(progress),
    'onboarding.start': ({ pairs }) => {
      const rows = pairs.map(({ octopusDossierId, billitPartyId }, at) => ({
        octopusDossierId,
        billitPartyId,
        name: at === 0 ? 'Alfa BV' : 'Bravo BV',
        dossierId: `dossier-${at}`,
        state: at === 0 ? ('linked' as const) : ('problem' as const),
        cause: at === 0 ? null : { kind: 'account-missing' as const, data: { account: '700000' } },
        dueAtMs: 0,
      }));
      progress = { running: false, rows };
      return ok(null);
    },
  });
  const link = page.getByRole('button', { name: 'Koppel 2 zekere dossiers' });
  await expect(link).toBeDisabled();
  await page.getByLabel('Exporteren vanaf').fill('01/07/2026');
  await expect(page.getByText('Dit duurt 3 dagen')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Wacht op u/ })).toContainText('3');
  await expectAccessible(page, 'matches');
  await link.click();
  const strip = page.getByRole('region', { name: '1 dossier gekoppeld en getest' });
  await expect(strip).toContainText('1 wacht op u.');
  expect(bridge.asked.find(({ name }) => name === 'onboarding.start')?.input).toEqual({
    templateId: TEMPLATE.id,
    exportFrom: '2026-07-01',
    pairs: [
      { octopusDossierId: 48_001, billitPartyId: '9001' },
      { octopusDossierId: 48_002, billitPartyId: '9002' },
    ],
  });
  await expect(row(page, 'Bravo BV')).toContainText('700000 bestaat niet in dit Octopus-dossier');
  await row(page, 'Bravo BV').click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/link$/);
});

test('a date is typed as Belgians write it, or chosen on a calendar by keyboard alone', async ({
  page,
}) => {
  await open(page, '/#/dossiers/link-all');
  const field = page.getByLabel('Exporteren vanaf');
  await field.fill('31/6/2026');
  await field.press('Tab');
  await expect(page.getByText('Schrijf de datum als dag/maand/jaar')).toBeVisible();
  await field.fill('1/7/2026');
  await field.press('Tab');
  await expect(field).toHaveValue('01/07/2026');
  await expect(page.getByRole('button', { name: 'Kies op de kalender' })).toBeFocused();
  await page.keyboard.press('Enter');
  const calendar = page.getByRole('dialog');
  await expect(calendar.getByRole('button', { name: 'juli 2026', exact: true })).toBeVisible();
  await expectAccessible(page, 'calendar');
  await calendar.getByRole('button', { name: '1 juli 2026', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(calendar).toBeHidden();
  await expect(field).toHaveValue('02/07/2026');
});

test('a question names both sides, and only what a person chose is linked', async ({ page }) => {
  const bridge = await open(page, '/#/dossiers/link-all', { 'onboarding.start': () => ok(null) });
  await page.getByLabel('Exporteren vanaf').fill('1/7/2026');
  await expect(row(page, 'Echo BV')).toContainText('Onbekend bij uw Billit-login');
  await row(page, 'Delta BV').click();
  const question = page.getByRole('dialog', { name: 'Welke twee horen bij elkaar?' });
  await expect(question).toContainText('Meer dan één Octopus-dossier met dit nummer');
  await expect(question.getByRole('button', { name: 'Koppelen' })).toBeDisabled();
  await question.getByRole('radio', { name: /^Delta Gent/ }).check();
  await expectAccessible(page, 'question');
  await question.getByRole('button', { name: 'Koppelen' }).click();
  await expect(question).toBeHidden();
  expect(bridge.asked.find(({ name }) => name === 'onboarding.start')?.input).toMatchObject({
    pairs: [{ octopusDossierId: 48_005, billitPartyId: '9004' }],
  });
});

test('templates: what differs is shown, mended and accepted; a new one says what it lacks', async ({
  page,
}) => {
  const bridge = await open(page, '/#/templates', {
    'templates.apply': () => ok([{ dossierId: 'dossier-1', name: 'Alfa BV', missing: '613200' }]),
    'templates.save': () => fail({ kind: 'template-name-taken', name: 'BV kwartaal' }),
  });
  await expect(page.getByText("2 dossiers wijken af van 'BV kwartaal'")).toBeVisible();
  await page.getByRole('button', { name: 'Toon afwijkingen' }).click();
  await expect(page.getByText(/^Frequentie van export: Nooit in plaats van/)).toBeVisible();
  await expect(page.getByText('Alleen goedgekeurde aankopen: nee in plaats van ja')).toBeVisible();
  await page.getByRole('button', { name: 'Alles herstellen' }).click();
  await expect(page.getByText('613200 bestaat niet in het Octopus-dossier')).toBeVisible();
  await page.getByRole('button', { name: 'Aanvaarden: Bravo BV' }).click();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'templates.accept')?.input)
    .toEqual({ templateId: TEMPLATE.id, dossierIds: ['dossier-2'] });
  await expectAccessible(page, 'differences');
  await page.getByRole('button', { name: 'Nieuw sjabloon' }).click();
  const form = page.getByRole('dialog', { name: 'Nieuw sjabloon' });
  await form.getByLabel('Naam').fill('BV kwartaal');
  await form.getByLabel('Verkooprekening').fill('700000');
  await expect(form.getByRole('button', { name: 'Opslaan' })).toBeDisabled();
  await form.getByLabel('Aankooprekening').fill('613200');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await expect(form).toContainText('Er is al een sjabloon met de naam BV kwartaal.');
  await expectAccessible(page, 'form');
});

test('what no login reaches is asked for by mail, or made at Billit from one sheet', async ({
  page,
}) => {
  const bridge = await open(page, '/#/dossiers/link-all', {
    'connections.list': () => ok(LOGINS),
    'firm.get': () => ok({ name: 'Kantoor Voorbeeld', language: 'nl' }),
    'invitations.send': () => ok({ fault: null, setUp: false }),
    'invitations.note': () => ok(null),
    'companies.search': () => ok([]),
  });
  await row(page, 'Echo BV').click();
  const request = page.getByRole('dialog', { name: 'Koppelverzoek: Echo BV' });
  await expect(request.getByRole('button', { name: 'Verzenden' })).toBeDisabled();
  await request.getByLabel('E-mail van Echo BV').fill('zaakvoerder@echo.example');
  await request.getByRole('button', { name: 'Verzenden' }).click();
  await expect(request.getByRole('alert')).toContainText('Er is geen mailserver ingesteld.');
  await expectAccessible(page, 'link request');
  await request.getByRole('button', { name: 'Ik heb het zelf gevraagd' }).click();
  await expect(request).toBeHidden();
  expect(bridge.asked.find(({ name }) => name === 'invitations.note')?.input).toEqual({
    kind: 'link-request',
    enterpriseNumber: '0999010522',
    name: 'Echo BV',
  });
  await page.getByRole('button', { name: 'Nieuwe Billit-accounts' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nieuwe Billit-accounts' });
  await sheet.getByLabel('E-mail van Echo BV').fill('info@echo.example');
  await expect(sheet.getByRole('button', { name: 'Maak 0 accounts' })).toBeDisabled();
  await expect(sheet).toContainText('wacht');
  await sheet.getByLabel('Telefoon van Echo BV').fill('09 123 45 67');
  await sheet.getByRole('button', { name: 'Maak 1 account' }).click();
  await expect(sheet).toContainText('het register kent geen adres');
  await expectAccessible(page, 'accounts');
});

test('of several logins at Billit a person says under which the new accounts come', async ({
  page,
}) => {
  const [billit] = LOGINS.filter(({ kind }) => kind === 'billit');
  const second = { ...billit!, id: 'billit-2', label: 'Billit Gent', account: '' };
  const bridge = await open(page, '/#/dossiers/link-all', {
    'connections.list': () => ok([...LOGINS, second]),
    'companies.search': () => ok([]),
  });
  await page.getByRole('button', { name: 'Nieuwe Billit-accounts' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nieuwe Billit-accounts' });
  await sheet.getByLabel('E-mail van Echo BV').fill('info@echo.example');
  await sheet.getByLabel('Telefoon van Echo BV').fill('09 123 45 67');
  await expect(sheet.getByRole('button', { name: 'Maak 0 accounts' })).toBeDisabled();
  await sheet.getByLabel('Onder welke Billit-login').selectOption({ label: 'Billit Gent' });
  await expectAccessible(page, 'choice of a login');
  await sheet.getByRole('button', { name: 'Maak 1 account' }).click();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'companies.search')?.input)
    .toMatchObject({ billitConnectionId: 'billit-2' });
});
