import { expect, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { fakeAnswers, manyDossiers, openFakeWindow, OFFLINE } from '../../support/fake-bridge.ts';

const info = (profile: 'own' | 'rehearsal') => () =>
  ok({ version: '0.1.0', profile, platform: 'linux', versions: {} });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['nl', 'fr', 'en'] as const) {
    test.describe(`the window, ${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });

      test('has no accessibility finding and nothing that its policy refuses', async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        const answers = fakeAnswers(manyDossiers(40), {
          settings: { language },
          'app.info': info('rehearsal'),
        });
        await openFakeWindow(page, answers);
        for (const hash of ['#/dashboard', '#/dossiers', '#/settings', '#/nowhere']) {
          await page.evaluate((to) => globalThis.location.assign(to), hash);
          await expect(page.getByRole('heading').first()).toBeVisible();
          await expectAccessible(page, hash);
        }
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(complaints).toEqual([]);
      });

      test('has none on the start screen of an empty profile', async ({ page }) => {
        await openFakeWindow(page, fakeAnswers([], { settings: { language } }));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, 'start');
      });
    });
  }
}

test('an empty profile offers the practice environment, and says what failed', async ({ page }) => {
  const bridge = await openFakeWindow(page, fakeAnswers([], { 'rehearsal.start': () => OFFLINE }));
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Tentakel' })).toBeVisible();
  await page.getByRole('button', { name: 'Oefenomgeving starten' }).click();
  await expect(page.getByRole('alert')).toContainText('Wat u kunt doen');
  expect(bridge.asked.map(({ name }) => name)).toContain('rehearsal.start');
});

test('the practice environment can be started over, after asking, and left', async ({ page }) => {
  const answers = fakeAnswers(manyDossiers(3), {
    'app.info': info('rehearsal'),
    'rehearsal.reset': () => ok(null),
    'rehearsal.leave': () => ok(null),
  });
  const bridge = await openFakeWindow(page, answers);
  const asked = (): string[] =>
    bridge.asked.map(({ name }) => name).filter((name) => name.startsWith('rehearsal'));
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  const dialog = page.getByRole('dialog', { name: 'De oefenomgeving opnieuw beginnen?' });
  await expect(dialog.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await expectAccessible(page, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Opnieuw beginnen' })).toBeFocused();
  expect(asked()).toEqual([]);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Verlaten' }).click();
  await expect.poll(asked).toEqual(['rehearsal.reset', 'rehearsal.leave']);
});

test('everything is asked anew when another profile opens', async ({ page }) => {
  let dossiers = manyDossiers(3);
  let profile: 'own' | 'rehearsal' = 'rehearsal';
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([], {
      'dossiers.list': () => ok(dossiers),
      'app.info': () => info(profile)(),
    }),
  );
  await expect(page.getByRole('region', { name: 'Oefenomgeving' })).toBeVisible();
  dossiers = [];
  profile = 'own';
  await bridge.tell({ kind: 'profile-changed' });
  await expect(page.getByRole('heading', { name: 'Welkom bij Tentakel' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Oefenomgeving' })).toBeHidden();
});

test('goes anywhere by keyboard: Ctrl+K, a few letters, Enter', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(30)));
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('textbox', { name: 'Zoek of doe iets' });
  await expect(field).toBeFocused();
  await expectAccessible(page, 'palette');
  await field.fill('instel');
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1, name: 'Instellingen' });
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle('Instellingen - Tentakel');
  await page.keyboard.press('Control+k');
  await field.fill('korenbloem');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/dossiers\/dossier-8$/);
});

test('the palette gives the focus back when it is left', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)), '/#/dossiers');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Zoek of doe iets' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a change of screen puts the focus on its title and says which it is', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)));
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Dossiers' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Dossiers', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeFocused();
});

test('a bug in one screen leaves the frame standing', async ({ page }) => {
  let broken = true;
  const answers = fakeAnswers(manyDossiers(3), {
    'connections.list': () => (broken ? Promise.reject(new Error('a bug')) : ok([])),
  });
  await openFakeWindow(page, answers, '/#/settings');
  await expect(page.getByRole('alert')).toContainText('Dit scherm kan niet worden getoond');
  await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  broken = false;
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByText('nog geen verbindingen')).toBeVisible();
});

test('the foot shows how much of the calls to Octopus is used', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)));
  const meter = page.getByRole('meter', { name: 'Octopus-oproepen' });
  // Of the bookings: the list of VAT codes may be read twice a day and is copied.
  await expect(meter).toHaveAttribute('aria-valuenow', '38');
  await expect(page.getByText('38 %')).toBeVisible();
  await expect(meter).toHaveAttribute('aria-valuetext', /Boeking verstuurd: 152 van 400 per dag/);
});

test('everything of the top bar stands in one row', async ({ page }) => {
  await openFakeWindow(page, fakeAnswers(manyDossiers(3)));
  const bar = page.getByRole('banner').first();
  const box = (await bar.boundingBox())!;
  for (const inside of [
    bar.getByRole('button', { name: 'Zoek of doe iets' }),
    bar.getByRole('button', { name: 'Meldingen' }),
    bar.getByRole('combobox', { name: 'Taal' }),
  ]) {
    const own = (await inside.boundingBox())!;
    expect(own.y).toBeGreaterThanOrEqual(box.y);
    expect(own.y + own.height).toBeLessThanOrEqual(box.y + box.height);
  }
});

for (const language of ['nl', 'fr'] as const) {
  test(`text at 200 % leaves every screen its title, its rows and no sideways scroll: ${language}`, async ({
    page,
  }) => {
    // A window of 1280 x 800 has so much room left when everything is twice as large.
    await page.setViewportSize({ width: 640, height: 400 });
    await openFakeWindow(page, fakeAnswers(manyDossiers(40), { settings: { language } }));
    const main = page.getByRole('main');
    for (const screen of ['dashboard', 'dossiers', 'waiting', 'communication', 'settings']) {
      await page.evaluate((to) => globalThis.location.assign(to), `#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const title = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect(title?.width, `the title of ${screen}`).toBeGreaterThan(60);
      expect(
        await main.evaluate((element) => element.scrollWidth - element.clientWidth),
        `sideways scroll of ${screen}`,
      ).toBe(0);
    }
    await page.evaluate(() => globalThis.location.assign('#/dossiers'));
    const row = page.getByRole('row').nth(3);
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeInViewport();
  });
}
