import { expect, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { dossier, fakeAnswers, openFakeWindow, states } from '../../support/fake-bridge.ts';
import { linkAnswers, NO_SCHEDULE } from '../../support/fake-links.ts';

test('dossiers are paused and go on again, many at once; the list says which are', async ({
  page,
}) => {
  let rows = [1, 2].map((at) =>
    dossier(at, at === 1 ? 'Garage Zeldenrust NV' : 'Studio Kladblok BV', {
      states: states({ waiting: at }),
      nextRunMs: Date.UTC(2031, 0, 1),
    }),
  );
  const bridge = await openFakeWindow(
    page,
    fakeAnswers(rows, {
      'dossiers.list': () => ok(rows),
      'templates.list': () => ok([]),
      'schedule.pauseDossiers': ({ dossierIds, paused }) => {
        const wanted = new Set(dossierIds);
        const changed = rows.filter((row) => wanted.has(row.id) && row.paused !== paused).length;
        rows = rows.map((row) => (wanted.has(row.id) ? { ...row, paused, nextRunMs: null } : row));
        return ok({ changed });
      },
    }),
    '/#/dossiers',
  );
  const garage = page.getByRole('row').filter({ hasText: 'Garage Zeldenrust NV' });
  const more = page.getByRole('button', { name: 'Meer' });
  await garage.getByRole('checkbox').check();
  await more.click();
  await expect(page.getByRole('menuitem', { name: /^Hervat/ })).toHaveCount(0);
  await page.getByRole('menuitem', { name: /^Pauzeer/ }).click();
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(page.getByText('1 dossier gewijzigd').first()).toBeVisible();
  await expect(garage).toContainText('gepauzeerd');
  await expect(garage.getByRole('gridcell', { name: 'pauze', exact: true })).toBeVisible();
  await expectAccessible(page, 'paused');
  await page.getByRole('button', { name: /^Gepauzeerd/ }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await more.click();
  await expect(page.getByRole('menuitem', { name: /^Pauzeer/ })).toHaveCount(0);
  await page.getByRole('menuitem', { name: /^Hervat/ }).click();
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(garage).toHaveCount(0);
  const asked = bridge.asked.filter(({ name }) => name === 'schedule.pauseDossiers');
  expect(asked.map(({ input }) => input)).toEqual([
    { dossierIds: ['dossier-1'], paused: true },
    { dossierIds: ['dossier-1'], paused: false },
  ]);
  expect(bridge.asked.some(({ name }) => name === 'schedule.set')).toBe(false);
});

test('the schedule of a dossier says who paused it and what holds again after that', async ({
  page,
}) => {
  let schedule: CallOutput<'schedule.get'> = { ...NO_SCHEDULE, frequency: 'last-month' };
  const paused = { by: 'Ann Voorbeeld', atMs: Date.UTC(2026, 10, 20, 9, 30) };
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      ...linkAnswers,
      'schedule.get': () => ok(schedule),
      'schedule.preview': () =>
        ok({
          now: 0,
          later: [],
          afterwards: 0,
          waiting: { ...NO_SCHEDULE.waiting, forPause: schedule.paused === null ? 0 : 4 },
        }),
      'schedule.pauseDossiers': (input) => {
        schedule = { ...schedule, paused: input.paused ? paused : null };
        return ok({ changed: 1 });
      },
    }),
    '/#/dossiers/dossier-1/integrations',
  );
  const strip = page.getByRole('region', { name: 'Planning' });
  await strip.getByRole('button', { name: 'Pauzeer' }).focus();
  await page.keyboard.press('Enter');
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(strip).toContainText('Gepauzeerd door Ann Voorbeeld');
  await expect(strip).toContainText('vertrekt alles tot en met de vorige maand');
  await expect(strip.getByText('gepauzeerd', { exact: true })).toBeVisible();
  await expect(page.getByText('4 documenten wachten tot u hervat')).toBeVisible();
  await expectAccessible(page, 'paused schedule');
  await strip.getByRole('button', { name: 'Hervat' }).click();
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(strip.getByRole('button', { name: 'Pauzeer' })).toBeVisible();
  await expect(strip).not.toContainText('Gepauzeerd');
});
