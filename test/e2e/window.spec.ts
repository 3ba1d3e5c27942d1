import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the window, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('names the program and says where the export runs', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto('/');
      await expect(page).toHaveTitle('Tentakel');
      await expect(page.getByRole('heading', { level: 1, name: 'Tentakel' })).toBeVisible();
      await expect(page.getByText('npm run demo')).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test('has no accessibility finding', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    });
  });
}

test('the page follows the colours of the system', async ({ page }) => {
  const backgroundIn = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await backgroundIn('light')).not.toBe(await backgroundIn('dark'));
});
