import { expect, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { dossier, fakeAnswers, openFakeWindow, states } from '../../support/fake-bridge.ts';

const NOTICE = {
  topic: 'released/dossier-1',
  kind: 'released',
  dossierId: 'dossier-1',
  dossierName: 'Garage Zeldenrust NV',
  detail: {},
  atMs: 1_790_000_000_000,
  seen: false,
} as const;

test('the bell says what is new, leads there, and is quiet once it was seen', async ({ page }) => {
  let seen = false;
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      'notices.list': () => ok([{ ...NOTICE, seen }]),
      'notices.see': () => {
        seen = true;
        return ok(null);
      },
    }),
  );
  await page.getByRole('button', { name: 'Meldingen: 1 nieuwe' }).click();
  const inbox = page.getByRole('dialog', { name: 'Meldingen' });
  await expect(inbox).toContainText('Garage Zeldenrust NV drukte op Versturen in Billit.');
  await expectAccessible(page, 'as shown');
  await inbox.getByRole('link').click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/export$/);
  expect(bridge.asked).toContainEqual({
    name: 'notices.see',
    input: { throughMs: NOTICE.atMs },
  });
  await bridge.tell({ kind: 'notices-changed' });
  await expect(page.getByRole('button', { name: 'Meldingen', exact: true })).toBeVisible();
});

test('Escape closes the bell wherever the focus is, and what it showed was seen', async ({
  page,
}) => {
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      'notices.list': () => ok([NOTICE]),
      'notices.see': () => ok(null),
    }),
  );
  await page.getByRole('button', { name: 'Meldingen: 1 nieuwe' }).click();
  const inbox = page.getByRole('dialog', { name: 'Meldingen' });
  await expect(inbox.getByRole('link')).toBeFocused();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(inbox).toBeHidden();
  expect(bridge.asked.filter(({ name }) => name === 'notices.see')).toEqual([
    { name: 'notices.see', input: { throughMs: NOTICE.atMs } },
  ]);
});

test('a click outside the window brings one to the right place', async ({ page }) => {
  const bridge = await openFakeWindow(page, fakeAnswers([dossier(1, 'Garage Zeldenrust NV')]));
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await bridge.tell({ kind: 'go-to', place: { screen: 'export', dossierId: 'dossier-1' } });
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/export$/);
});

test('pausing at the foot asks for how long, and offers to go on', async ({ page }) => {
  let pausedUntilMs: number | null = null;
  const answers = fakeAnswers([dossier(1, 'Garage Zeldenrust NV', { states: states() })]);
  const quiet = answers['status.get']!;
  const bridge = await openFakeWindow(page, {
    ...answers,
    'status.get': async (input) => {
      const status = await quiet(input);
      return status.ok ? ok({ ...status.value, pausedUntilMs }) : status;
    },
    'schedule.pause': ({ untilMs }) => {
      pausedUntilMs = untilMs;
      return ok(null);
    },
  });
  const foot = page.locator('.foot');
  await expect(foot).toContainText('Alles in orde');
  await foot.getByRole('button', { name: 'Pauzeren' }).click();
  await page.getByRole('menuitem', { name: 'Tot ik hervat' }).click();
  await bridge.tell({ kind: 'schedule-changed' });
  await expect(foot).toContainText('Gepauzeerd tot u hervat');
  await foot.getByRole('button', { name: 'Hervatten' }).click();
  await bridge.tell({ kind: 'schedule-changed' });
  await expect(foot).toContainText('Alles in orde');
});
