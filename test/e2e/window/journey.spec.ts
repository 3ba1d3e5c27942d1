import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openDesktop, type Desktop } from '../../support/desktop.ts';

test.describe.configure({ mode: 'serial' });

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop({ args: ['--rehearsal'] });
  await desktop.page.setViewportSize({ width: 1280, height: 800 });
});
test.afterAll(async () => {
  await desktop.close();
});

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map((row) => `${row.id}: ${row.nodes.map((node) => node.html).join(' | ')}`);
}

test('the practice environment says what it is and fills by itself', async () => {
  const { page } = desktop;
  await expect(page.getByText('Oefenomgeving', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Dossiers' }).first().click();
  await expect(page.getByText('237 te exporteren')).toBeVisible({ timeout: 30_000 });
  expect(await findings(page)).toEqual([]);
});

test('a dossier is exported with the button, and shows the numbers of its bookings', async () => {
  const { page } = desktop;
  await page.getByText('Garage Proefrit NV').dblclick();
  const button = page.getByRole('button', { name: /^Exporteer \d+ documenten$/ });
  await expect(button).toBeVisible({ timeout: 20_000 });
  expect(await findings(page)).toEqual([]);
  await button.click();
  await expect(page.getByText(/A1 · \d+|A1\/\d+/).first()).toBeVisible({ timeout: 30_000 });
  expect(await findings(page)).toEqual([]);
});

test('the communication shows the exchange', async () => {
  const { page } = desktop;
  await page.getByRole('link', { name: 'Communicatie', exact: true }).click();
  await expect(page.getByText(/Boeking/).first()).toBeVisible({ timeout: 20_000 });
  expect(await findings(page)).toEqual([]);
});
