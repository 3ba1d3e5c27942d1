import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  openFakeWindow,
} from '../../support/fake-bridge.ts';

const REPORT: CallOutput<'doctor.run'> = {
  entries: [
    { step: 'billit', subject: 'Kantoor De Eerste', findings: [] },
    { step: 'sign-in', subject: 'webservice@eerste.example', findings: [] },
    { step: 'dossier', subject: 'Studio Kladblok BV', findings: [] },
    { step: 'bookyear', subject: 'Studio Kladblok BV', findings: [] },
    {
      step: 'journals',
      subject: 'Studio Kladblok BV',
      findings: [{ kind: 'journal-closed', data: { journal: 'A1', letter: 'A' } }],
    },
    {
      step: 'dossier',
      subject: 'Garage Zeldenrust NV',
      findings: [{ kind: 'right-missing', data: {} }],
    },
    { step: 'mail-server', subject: '', findings: [] },
  ],
  answers: [
    { question: 'credit-note-codes', dossier: 'Studio Kladblok BV', answer: 'none' },
    { question: 'bookyear-periods', dossier: 'Studio Kladblok BV', answer: '202601' },
  ],
};

const open = (page: Page, over: FakeAnswers, address = '/#/doctor') =>
  openFakeWindow(page, fakeAnswers([dossier(1, 'Studio Kladblok BV')], over), address);

test('is reached from the settings, tries the set-up on a click, and names who must act', async ({
  page,
}) => {
  const bridge = await open(page, { 'doctor.run': () => ok(REPORT) }, '/#/settings');
  await page.getByRole('link', { name: 'Controle van de opstelling' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controle van de opstelling');
  expect(bridge.asked.filter(({ name }) => name === 'doctor.run')).toHaveLength(0);
  await expectAccessible(page, 'before');
  await page.getByRole('button', { name: 'Nu nakijken' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'punten' })).toContainText(
    '2 punten vragen aandacht',
  );
  const cards = page.getByRole('heading', { level: 2 });
  // What needs attention comes first; the rest is a line each.
  await expect(cards).toHaveText([
    'Studio Kladblok BV',
    'Garage Zeldenrust NV',
    'In orde',
    'Wat alleen een echt dossier kan zeggen',
  ]);
  const card = page.getByRole('region', { name: 'Studio Kladblok BV' });
  await expect(card).toContainText('Dagboek A1 is afgesloten');
  await expect(card).toContainText('Aan zet: het kantoor');
  await expect(page.getByRole('region', { name: 'In orde' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('Eigen btw-codes voor creditnota’s?')).toBeVisible();
  await expectAccessible(page, 'report');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar verslag' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('Garage Zeldenrust NV: toegang tot het dossier');
  expect(text.trimEnd().split('\n')).toHaveLength(9);
});

test('keeps the report when one looks elsewhere, and says why nothing could be tried', async ({
  page,
}) => {
  let works = true;
  await open(page, {
    'doctor.run': () =>
      works
        ? ok({ entries: REPORT.entries.slice(0, 2), answers: [] })
        : fail({ kind: 'profile-unusable', service: 'octopus', operation: 'doctor', detail: 'x' }),
  });
  await page.getByRole('button', { name: 'Nu nakijken' }).click();
  await expect(page.getByText('Alles is in orde')).toBeVisible();
  await page.goto('/#/settings');
  await page.goto('/#/doctor');
  await expect(page.getByText('Alles is in orde')).toBeVisible();
  works = false;
  await page.getByRole('button', { name: 'Opnieuw nakijken' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});

for (const [language, run] of [
  ['fr', 'Vérifier maintenant'],
  ['en', 'Check now'],
] as const) {
  test(`speaks ${language}, in dark`, async ({ page }) => {
    const look = {
      density: 'compact',
      startAtLogin: false,
      pauseOnBattery: true,
    } as const;
    await open(page, {
      'settings.get': () => ok({ language, appearance: 'dark', ...look, dossierFilters: [] }),
      'doctor.run': () => ok(REPORT),
    });
    await page.getByRole('button', { name: run }).click();
    await expect(page.getByRole('region', { name: 'Garage Zeldenrust NV' })).toBeVisible();
    await expectAccessible(page, `doctor ${language}`);
  });
}
