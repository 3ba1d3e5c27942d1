import { expect, test } from '@playwright/test';
import { isStandin, openDesktop, type Desktop } from '../../support/desktop.ts';
import { callsOf } from '../../support/window-calls.ts';

test.skip(!isStandin, 'a real notification cannot be looked at from a test');

type Shown = { title: string; body: string; emit: (event: string) => void };
type Standin = { standin: { notifications: Shown[] } };

let desktop: Desktop;
test.beforeAll(async () => {
  // In a dossier of this size one file cannot be read.
  desktop = await openDesktop({
    args: ['--rehearsal', '--rehearsal-dossiers=1', '--rehearsal-documents=24'],
  });
});
test.afterAll(() => desktop.close());

test('what waits for a person is told once, opens the right screen, and stands in the inbox', async () => {
  const { app, page } = desktop;
  const told = () =>
    app.evaluate((electron) =>
      (electron as unknown as Standin).standin.notifications.map(({ title }) => title),
    );
  await expect.poll(told).toEqual(['Bakkerij Testbrood BV: 1 document wacht op u']);
  const bell = page.getByRole('button', { name: 'Meldingen: 1 nieuwe' });
  await expect(bell).toBeVisible();
  await app.evaluate((electron) => {
    (electron as unknown as Standin).standin.notifications[0]!.emit('click');
  });
  await expect(page).toHaveURL(/#\/waiting$/);
  await bell.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Meldingen', exact: true })).toBeVisible();
  const dossiers = await callsOf(page)['dossiers.list']({});
  const dossierIds = dossiers.ok ? dossiers.value.map(({ id }) => id) : [];
  expect(await callsOf(page)['documents.fetch']({ dossierIds })).toMatchObject({ ok: true });
  expect(await told()).toHaveLength(1);
});
