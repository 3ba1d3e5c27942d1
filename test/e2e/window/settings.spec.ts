import { expect, test } from '@playwright/test';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { fakeAnswers, manyDossiers, openFakeWindow } from '../../support/fake-bridge.ts';

test('changes language, theme and rows at once, and keeps them', async ({ page }) => {
  const bridge = await openFakeWindow(page, fakeAnswers(manyDossiers(3)), '/#/settings');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('radio', { name: 'Donker' }).click();
  await expect.poll(background).not.toBe(light);
  await page.getByRole('radio', { name: 'Compact' }).click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Paramètres' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  const row = page.getByRole('grid').getByRole('row').nth(1);
  expect((await row.boundingBox())?.height).toBe(28);
  const kept = bridge.asked.filter(({ name }) => name === 'settings.set').at(-1);
  expect(kept?.input).toMatchObject({ language: 'fr', appearance: 'dark', density: 'compact' });
});

test('goes back, and says so, when a setting cannot be kept', async ({ page }) => {
  const refused = fail({ kind: 'keychain-unavailable', detail: 'locked' } as const);
  const answers = fakeAnswers(manyDossiers(3), { 'settings.set': () => refused });
  await openFakeWindow(page, answers, '/#/settings');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nederlands' })).toBeChecked();
});

test('chooses when the program works by itself on this computer', async ({ page }) => {
  const bridge = await openFakeWindow(page, fakeAnswers(manyDossiers(1)), '/#/settings');
  await page.getByRole('checkbox', { name: 'Start mee met de computer' }).check();
  await page.getByRole('checkbox', { name: 'Pauzeer op batterij' }).uncheck();
  const kept = bridge.asked.filter(({ name }) => name === 'settings.set').at(-1);
  expect(kept?.input).toMatchObject({ startAtLogin: true, pauseOnBattery: false });
});

test('keeps how long the free weeks at Billit are taken to be, an estimate', async ({ page }) => {
  const bridge = await openFakeWindow(
    page,
    fakeAnswers(manyDossiers(1), { 'trials.setRules': () => ok(null) }),
    '/#/settings',
  );
  const section = page.getByRole('region', { name: 'Proefperiode bij Billit' });
  const days = section.getByLabel('Lengte van de proefperiode, in dagen (schatting)');
  await expect(days).toHaveValue('28');
  await days.fill('400');
  await expect(section).toContainText('Een aantal dagen van 1 tot 365.');
  await days.fill('15');
  await section.getByRole('button', { name: 'Opslaan' }).press('Enter');
  await expect(section.getByRole('status')).toHaveText('Opgeslagen');
  expect(bridge.asked.findLast(({ name }) => name === 'trials.setRules')?.input).toEqual({
    days: 15,
  });
  await expectAccessible(page, 'settings with the trial');
});

test('tries the connection on a click, and keeps the login of a proxy', async ({ page }) => {
  let stored = false;
  const bridge = await openFakeWindow(
    page,
    fakeAnswers(manyDossiers(1), {
      'network.test': () =>
        ok([
          { host: 'api.billit.be', proxy: null, reached: 'reached' },
          { host: 'octopus.invalid', proxy: 'proxy.invalid:8080', reached: 'proxy-refused' },
        ]),
      'network.login': () => ok({ stored }),
      'network.setLogin': ({ login }) => {
        stored = login !== null;
        return ok(null);
      },
    }),
    '/#/settings',
  );
  await page.getByRole('button', { name: 'Verbinding testen' }).click();
  const result = page.getByRole('status', { name: 'Uitslag van de test' });
  await expect(result).toContainText('rechtstreeks');
  await expect(result).toContainText('langs proxy proxy.invalid:8080');
  await expect(result).toContainText('NTLM of Kerberos');
  await page.getByLabel('Gebruiker van de proxy').fill('ann');
  await page.getByLabel('Wachtwoord van de proxy', { exact: true }).fill('geheim');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByText('Een aanmelding voor de proxy staat')).toBeVisible();
  await expectAccessible(page, 'network');
  await page.getByRole('button', { name: 'Vergeten' }).click();
  await expect(page.getByText('Vraagt uw proxy een gebruiker')).toBeVisible();
  const said = bridge.asked.filter(({ name }) => name === 'network.setLogin');
  expect(said.map(({ input }) => input)).toEqual([
    { login: { user: 'ann', password: 'geheim' } },
    { login: null },
  ]);
});

test('the language changes from the top bar too', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)));
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en');
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
});

test('the system decides between light and dark until a person does', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)), '/#/settings');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.getByRole('radio', { name: 'Donker' }).click();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('makes a copy and names the file; nothing is put back without asking', async ({ page }) => {
  const bridge = await openFakeWindow(
    page,
    fakeAnswers(manyDossiers(3), {
      'backup.make': () => ok({ file: 'C:\\kopie.tentakel' }),
      'backup.restore': () => ok(null),
    }),
    '/#/settings',
  );
  await page.getByRole('button', { name: 'Maak reservekopie' }).click();
  await expect(page.getByText('Reservekopie bewaard: C:\\kopie.tentakel')).toBeVisible();
  await page.getByRole('button', { name: 'Zet reservekopie terug' }).click();
  await expect(page.getByRole('dialog')).toContainText('wordt ernaast bewaard');
  const restores = () => bridge.asked.filter(({ name }) => name === 'backup.restore').length;
  expect(restores()).toBe(0);
  await page.getByRole('button', { name: 'Kies reservekopie' }).click();
  await expect.poll(restores).toBe(1);
});

test('shows connections without secrets, versions and licences', async ({ page }) => {
  await openFakeWindow(
    page,
    fakeAnswers(manyDossiers(3), {
      'connections.list': () =>
        ok([
          {
            id: 'a',
            kind: 'octopus',
            label: 'Octopus van het kantoor',
            baseUrl: 'https://octopus.example/rest-dossier/v1',
            signIn: 'password',
            account: 'koppeling@denkbeeld.example',
          },
        ]),
    }),
    '/#/settings',
  );
  await expect(page.getByRole('row', { name: /koppeling@denkbeeld.example/ })).toBeVisible();
  await expect(page.getByText('45.4.1')).toBeVisible();
  await page.getByRole('button', { name: 'Licenties' }).click();
  await expect(page.getByRole('region', { name: /Licenties/ })).toContainText('Apache License');
  await expectAccessible(page, 'licences');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Licenties' })).toBeFocused();
});

test('says how strictly calls to Octopus are counted, and takes what Octopus answered', async ({
  page,
}) => {
  const bridge = await openFakeWindow(page, fakeAnswers(manyDossiers(3)), '/#/settings');
  await expect(page.getByRole('radio', { name: /strengst/ })).toBeChecked();
  await page.getByRole('radio', { name: 'Octopus-dossier' }).click();
  await expect
    .poll(() => bridge.asked.filter(({ name }) => name === 'budget.setRules').at(-1)?.input)
    .toEqual({ scope: 'dossier', resetHour: 0 });
  await page.getByLabel('Telt opnieuw vanaf').selectOption('4');
  await expect
    .poll(() => bridge.asked.filter(({ name }) => name === 'budget.setRules').at(-1)?.input)
    .toEqual({ scope: 'software-house', resetHour: 4 });
});

test('the mail server is tested in words before it is kept, and nothing is sent', async ({
  page,
}) => {
  const refused = { kind: 'login-refused', answer: '535 5.7.8 authentication failed' } as const;
  const answers = fakeAnswers(manyDossiers(3), {
    'mail.test': ({ password }) => ok({ fault: password === 'juist' ? null : refused }),
    'mail.set': () => ok(null),
    'mail.digest': () => ok({ recipient: null, leftAtMs: null }),
    'mail.setDigest': () => ok(null),
  });
  const bridge = await openFakeWindow(page, answers, '/#/settings');
  const mail = page.getByRole('region', { name: 'Mailserver' });
  await expect(mail.getByRole('button', { name: 'Testen' })).toBeDisabled();
  await mail.getByLabel('Server', { exact: true }).fill('smtp.example.be');
  await mail.getByLabel('Gebruiker').fill('kantoor');
  await mail.getByLabel('Afzenderadres').fill('kantoor@example.be');
  await mail.getByLabel('Wachtwoord', { exact: true }).fill('fout');
  await mail.getByRole('button', { name: 'Testen' }).click();
  await expect(mail.getByRole('alert')).toContainText('weigert de gebruikersnaam');
  await expect(mail.getByRole('alert')).toContainText('535 5.7.8');
  await mail.getByLabel('Wachtwoord', { exact: true }).fill('juist');
  await mail.getByRole('button', { name: 'Testen' }).click();
  await expect(page.getByText('aanmelding zijn in orde')).toBeVisible();
  await mail.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  expect(bridge.asked.filter(({ name }) => name === 'mail.set').at(-1)?.input).toMatchObject({
    settings: { host: 'smtp.example.be', port: 587, security: 'starttls', trusted: null },
    password: 'juist',
  });
  // The overview of the day goes to nobody until an address is kept.
  const keep = mail.getByRole('button', { name: 'Adres bewaren' });
  await expect(keep).toBeDisabled();
  await mail.getByLabel('Dagelijks overzicht naar').fill('an@kantoor');
  await expect(mail.getByText('Dit is geen mailadres.')).toBeVisible();
  await expect(keep).toBeDisabled();
  await mail.getByLabel('Dagelijks overzicht naar').fill('an@kantoor.example');
  await keep.click();
  await expect
    .poll(() => bridge.asked.filter(({ name }) => name === 'mail.setDigest').at(-1)?.input)
    .toEqual({ recipient: 'an@kantoor.example' });
  await expectAccessible(page, 'settings with mail');
});
