import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything on the page as it stands, contrast included. In one page (legacy mode): the program opens no other. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await untilSettled(page);
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found, what).toEqual([]);
  expect(
    passes.map(({ id }) => id),
    what,
  ).toContain('color-contrast');
}

/** What fades or moves has its own colours half-way: waits until it is done; what turns for ever may turn. */
async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
