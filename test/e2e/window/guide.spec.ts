import { expect, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  FIRM_PROFILE,
  openFakeWindow,
  states,
} from '../../support/fake-bridge.ts';

const EMPTY_PROFILE = { ...FIRM_PROFILE, city: '', managerEmail: '' };
const billit: CallOutput<'connections.list'>[number] = {
  id: 'billit-1',
  kind: 'billit',
  label: 'Billit',
  baseUrl: 'https://billit.example',
  account: '',
  signIn: 'key',
};

test('an empty profile begins with the guide: each step leads to its screen and ticks itself off', async ({
  page,
}) => {
  let connections: CallOutput<'connections.list'> = [];
  await openFakeWindow(
    page,
    fakeAnswers([], {
      'firm.profile': () => ok(EMPTY_PROFILE),
      'connections.list': () => ok(connections),
    }),
    '/#/dashboard',
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Tentakel' })).toBeVisible();
  const account = page.getByRole('tab', { name: /^Account/ });
  await expect(account).toHaveAttribute('aria-selected', 'true');
  await expect(account).toContainText('0 van 3 klaar');
  await expectAccessible(page, 'account');
  await account.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Waarom krijg ik een foutmelding' }).click();
  await expect(page.getByText('vink Webservice toegang aan')).toBeVisible();
  await expectAccessible(page, 'questions');
  connections = [billit];
  await page.goto('/#/settings');
  await page.goto('/#/guide');
  await expect(account).toContainText('1 van 3 klaar');
  await account.click();
  await page.getByRole('link', { name: 'Invullen: Profiel van uw kantoor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Profiel' })).toBeVisible();
});

test('a firm that works has its steps done, and is told once of a profile that is not complete', async ({
  page,
}) => {
  const garage = dossier(1, 'Garage Zeldenrust NV', { states: states({ booked: 3 }) });
  await openFakeWindow(
    page,
    fakeAnswers([garage], { 'firm.profile': () => ok(EMPTY_PROFILE) }),
    '/#/dashboard',
  );
  await expect(page.getByText('2 velden zijn nog leeg')).toBeVisible();
  await page.goto('/#/guide');
  await page.getByRole('tab', { name: /^Gebruiken/ }).click();
  await expect(page.getByRole('tabpanel').getByLabel('Klaar')).toHaveCount(3);
});

test('the dashboard lists who has documents, all on a click, and what it cannot see', async ({
  page,
}) => {
  const next = {
    startDate: '2026-10-01',
    endDate: '2026-12-31',
    dueDate: '2027-01-25',
    state: 'running',
    daysLeft: 62,
    secured: false,
    blocking: { waiting: 2, held: 0, unclear: 0 },
  } as const;
  const row = { regime: 'quarter', late: 0, overdue: 0, filedThrough: null, next } as const;
  await openFakeWindow(
    page,
    fakeAnswers(
      [
        dossier(1, 'Garage Zeldenrust NV', { states: states({ waiting: 4 }) }),
        dossier(2, 'Studio Kladblok BV', { lastRunMs: Date.UTC(2026, 10, 24, 9) }),
      ],
      {
        'filing.overview': () =>
          ok([{ ...row, unmarked: [], dossierId: 'dossier-1', name: 'Garage' }]),
        'app.openExternal': () => ok(null),
      },
    ),
    '/#/dashboard',
  );
  const entrepreneurs = page.locator('section').filter({ hasText: 'Ondernemers' });
  await expect(entrepreneurs).toContainText('Garage Zeldenrust NV');
  await expect(entrepreneurs).not.toContainText('Studio Kladblok BV');
  await expect(entrepreneurs).toContainText('niet zichtbaar via API');
  await entrepreneurs.getByRole('button', { name: 'Toon alle' }).click();
  await expect(entrepreneurs).toContainText('Studio Kladblok BV');
  await expect(page.getByText('1 zou vandaag niet klaar zijn')).toBeVisible();
  await expectAccessible(page, 'dashboard');
});

test('the profile is filled in, checked, kept, and not left by mistake', async ({ page }) => {
  let profile = EMPTY_PROFILE;
  await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      'firm.profile': () => ok(profile),
      'firm.setProfile': (given) => {
        profile = given;
        return ok(null);
      },
    }),
    '/#/profile',
  );
  await expect(page.getByText('Nog in te vullen: Gemeente, E-mailadres van')).toBeVisible();
  await expectAccessible(page, 'profile');
  await page.getByLabel('Gemeente').fill('Gent');
  await page.getByLabel('E-mailadres van de dossierbeheerder').fill('geen adres');
  await expect(page.getByText('Dit klopt niet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opslaan' })).toBeDisabled();
  await page.getByRole('link', { name: 'Wacht op u' }).click();
  const asked = page.getByRole('dialog', { name: 'Weggaan zonder op te slaan?' });
  await expect(asked).toBeVisible();
  await expectAccessible(page, 'leaving');
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(page).toHaveURL(/#\/profile$/);
  await page.getByLabel('E-mailadres van de dossierbeheerder').fill('an@kantoor.example');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  expect(profile.managerEmail).toBe('an@kantoor.example');
  await page.getByLabel('Gemeente').fill('Aalst');
  await page.getByRole('link', { name: 'Wacht op u' }).click();
  await asked.getByRole('button', { name: 'Weggaan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wacht op u' })).toBeVisible();
});
