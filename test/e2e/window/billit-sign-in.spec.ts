import { expect, type Page, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { fakeAnswers, type FakeAnswers, openFakeWindow } from '../../support/fake-bridge.ts';

const BILLIT = {
  id: 'billit-1',
  kind: 'billit',
  label: 'Kantoor De Eerste',
  baseUrl: 'https://api.billit.be',
  account: '',
  signIn: 'key',
} as const;
const PAGE = 'https://my.billit.be/Account/Logon?client_id=tentakel&state=s1';

const open = (page: Page, over: FakeAnswers) =>
  openFakeWindow(page, fakeAnswers([], over), '/#/settings');

test('signs in at Billit with the browser: its page is opened, the address it ends at is pasted back', async ({
  page,
}) => {
  const bridge = await open(page, {
    'billit.authorize': () => ok({ address: PAGE, state: 's1' }),
    'app.openExternal': () => ok(null),
    'connections.signInBillit': () => ok({ connectionId: 'billit-1' }),
  });
  await page.getByRole('button', { name: 'Billit verbinden' }).click();
  await page.getByText('Met de browser (OAuth)').click();
  const form = page.getByRole('form', { name: 'Billit verbinden' });
  await form.getByLabel('Client-id').fill('tentakel');
  await form.getByLabel('Client-secret', { exact: true }).fill('geheim');
  await form.getByLabel('Adres waar Billit naar terugkeert').fill('https://relay.eerste.example/b');
  const landed = form.getByLabel('Adres waar u na het aanmelden terechtkwam');
  await expect(landed).toBeDisabled();
  await expectAccessible(page, 'browser form');
  await form.getByRole('button', { name: 'Open de aanmeldpagina van Billit' }).press('Enter');
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'app.openExternal')?.input)
    .toEqual({ url: PAGE });
  await landed.fill('https://relay.eerste.example/b?code=c0de&state=other');
  await expect(form.getByText('In dit adres staat geen code van deze aanmelding.')).toBeVisible();
  await landed.fill('https://relay.eerste.example/b?code=c0de&state=s1');
  await landed.press('Enter');
  await expect(form).toBeHidden();
  expect(bridge.asked.find(({ name }) => name === 'connections.signInBillit')?.input).toMatchObject(
    { code: 'c0de', clientId: 'tentakel', clientSecret: 'geheim', tokenUrl: null },
  );
});

test('exports of a login at Billit are followed on a click, once', async ({ page }) => {
  let registered = false;
  await open(page, {
    'connections.list': () => ok([BILLIT]),
    'billit.feed': () => ok({ registered }),
    'billit.registerFeed': () => {
      registered = true;
      return ok(null);
    },
  });
  await page.getByRole('button', { name: 'Volg exports van Kantoor De Eerste' }).press('Enter');
  await expect(page.getByText('Exports worden gevolgd')).toBeVisible();
  await expectAccessible(page, 'feed');
});
