import { expect, test, type Page } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  fakeAnswers,
  manyDossiers,
  openFakeWindow,
  type FakeAnswers,
} from '../../support/fake-bridge.ts';

const ADDRESS = 'http://127.0.0.1:53682/octopus';
const REAL = 'https://service.inaras.be/octopus-rest-api/v1';
const KNOWN = { redirectUri: ADDRESS, port: 53682, softwareHouseKnown: true };
const UNKNOWN = { ...KNOWN, softwareHouseKnown: false };
const REFUSED = fail({
  kind: 'sign-in-needed',
  service: 'octopus',
  detail: 'HTTP 401',
  attempts: 2,
} as const);
const LOGIN = {
  id: 'o1',
  kind: 'octopus',
  label: 'Octopus van het kantoor',
  baseUrl: 'https://octopus.example/v1',
  account: 'koppeling@denkbeeld.example',
  signIn: 'password',
} as const satisfies CallOutput<'connections.list'>[number];

const open = (page: Page, others: FakeAnswers = {}) =>
  openFakeWindow(page, fakeAnswers(manyDossiers(3), others), '/#/settings');

test('says what the software-house id is, who asks for it and how, before anything can be tried', async ({
  page,
}) => {
  const bridge = await open(page, {
    'octopus.registration': () => ok(UNKNOWN),
    'octopus.register': () => ok(null),
  });
  const note = page.getByRole('note');
  await expect(note).toContainText('eigen softwarehuis-ID');
  await expect(note).toContainText('De maker van dit programma vraagt het aan');
  await expect(note).toContainText(`webservice@octopus.be`);
  await expect(note).toContainText(ADDRESS);
  await expect(page.getByRole('button', { name: 'Meld aan via de browser' })).toHaveCount(0);
  await expectAccessible(page, 'sign-in without software house');

  await page.getByLabel('Adres waarop de browser terugkomt').fill('http://elders.example/x');
  await expect(page.getByText('Geef een https-adres in')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar', exact: true })).toBeDisabled();
  await page.getByLabel('Adres waarop de browser terugkomt').fill('https://relais.example/octopus');
  await page.getByLabel('Softwarehuis-ID').fill('verzonnen-id');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'octopus.register')?.input)
    .toEqual({
      softwareHouseUuid: 'verzonnen-id',
      redirectUri: 'https://relais.example/octopus',
      port: 53682,
    });
});

test('signs in with the browser first, can be called off, and shows the new login', async ({
  page,
}) => {
  let settle: (answer: ReturnType<typeof ok<{ connectionId: string }>>) => void = () => undefined;
  let known: CallOutput<'connections.list'> = [];
  const bridge = await open(page, {
    'octopus.registration': () => ok(KNOWN),
    'connections.list': () => ok(known),
    'connections.signInOctopus': () => new Promise((resolve) => (settle = resolve)),
    'connections.cancelSignIn': () => ok(null),
  });
  await page.getByRole('button', { name: 'Meld aan via de browser' }).click();
  await expect(page.getByText('Tentakel wacht op uw browser.')).toBeVisible();
  const asked = (name: string) => bridge.asked.filter((one) => one.name === name);
  await page.getByRole('button', { name: 'Breek af' }).click();
  await expect.poll(() => asked('connections.cancelSignIn')).toHaveLength(1);
  known = [{ ...LOGIN, label: 'Octopus', account: '', signIn: 'browser' }];
  settle(ok({ connectionId: 'o1' }));
  await expect(page.getByText('De aanmelding bij Octopus werkt en is bewaard.')).toBeVisible();
  await expect(page.getByRole('row', { name: /via de browser/ })).toBeVisible();
  expect(asked('connections.signInOctopus').map(({ input }) => input)).toEqual([
    { label: 'Octopus', baseUrl: REAL, connectionId: null },
  ]);
});

test('tries a password once, on the click, tells how often it failed, and keeps what was typed', async ({
  page,
}) => {
  const bridge = await open(page, { 'connections.addOctopus': () => REFUSED });
  const tries = () => bridge.asked.filter(({ name }) => name === 'connections.addOctopus');
  await page.getByText('Met gebruiker en wachtwoord').click();
  const form = page.getByRole('region', { name: 'Aanmelden bij Octopus' });
  const connect = form.getByRole('button', { name: 'Verbinden' });
  await expect(connect).toBeDisabled();
  await form.getByLabel('Gebruiker', { exact: true }).fill('koppeling@denkbeeld');
  await form.getByLabel('Wachtwoord', { exact: true }).fill('bijna-goed');
  await form.getByLabel('Wachtwoord', { exact: true }).blur();
  expect(tries()).toEqual([]);
  await expectAccessible(page, 'sign-in with a password');
  await connect.click();
  await expect(page.getByRole('alert')).toContainText('mislukte pogingen van deze gebruiker: 2');
  await expect(form.getByLabel('Gebruiker', { exact: true })).toHaveValue('koppeling@denkbeeld');
  expect(tries().map(({ input }) => input)).toEqual([
    { label: 'Octopus', baseUrl: REAL, user: 'koppeling@denkbeeld', password: 'bijna-goed' },
  ]);
});

test('tests a stored login on a click, and offers to sign in anew when it is refused', async ({
  page,
}) => {
  let works = false;
  const bridge = await open(page, {
    'connections.list': () => ok([LOGIN]),
    'connections.testOctopus': () => (works ? ok(null) : REFUSED),
    'connections.signInOctopus': () => {
      works = true;
      return ok({ connectionId: LOGIN.id });
    },
  });
  const button = page.getByRole('button', { name: `Test ${LOGIN.label}` });
  await button.click();
  await page.getByRole('button', { name: 'Meld opnieuw aan via de browser' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const signedIn = bridge.asked.find(({ name }) => name === 'connections.signInOctopus');
  expect(signedIn?.input).toEqual({
    label: LOGIN.label,
    baseUrl: LOGIN.baseUrl,
    connectionId: LOGIN.id,
  });
  await button.click();
  await expect(page.getByText('Werkt', { exact: true })).toBeVisible();
});

for (const [language, heading] of [
  ['fr', 'Connexion à Octopus'],
  ['en', 'Sign in to Octopus'],
] as const) {
  test(`speaks ${language}`, async ({ page }) => {
    await open(page);
    await page.getByRole('combobox').selectOption(language);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  });
}
