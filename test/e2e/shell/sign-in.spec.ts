import { expect, test } from '@playwright/test';
import { isStandin, openDesktop } from '../../support/desktop.ts';

test.skip(!isStandin, 'a test is the person at the browser; a real Electron would open one');

test('a person signs in to Octopus with the browser, from the click to the login in the list', async () => {
  const desktop = await openDesktop({
    args: ['--rehearsal', '--rehearsal-dossiers=1', '--rehearsal-documents=1'],
  });
  try {
    const { app, page } = desktop;
    await page.goto(page.url().replace(/#.*$|$/, '#/settings'));
    await page.getByRole('button', { name: 'Meld aan via de browser' }).click();
    const opened = (): Promise<string> =>
      app.evaluate((electron) => {
        const { standin } = electron as unknown as { standin: { log: { kind: string }[] } };
        return JSON.stringify(standin.log.filter(({ kind }) => kind === 'openExternal'));
      });
    await expect.poll(opened).toContain('/octopus-oauth/authorize');
    const address = /http:\/\/127\.0\.0\.1:\d+\/octopus-oauth\/authorize[^"]*/.exec(
      await opened(),
    )![0];
    expect(await (await fetch(address)).text()).toContain('U kunt terug naar Tentakel');
    await expect(page.getByText('De aanmelding bij Octopus werkt en is bewaard.')).toBeVisible();
    await expect(page.getByRole('row', { name: /via de browser/ })).toBeVisible();
    await page
      .getByRole('row', { name: /via de browser/ })
      .getByRole('button')
      .click();
    await expect(page.getByText('Werkt', { exact: true })).toBeVisible();
  } finally {
    await desktop.close();
  }
});
