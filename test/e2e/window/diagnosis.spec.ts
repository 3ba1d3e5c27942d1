import { expect, type Page, test } from '@playwright/test';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { exportRow } from '../../unit/renderer/export/rows.ts';

const mailed = exportRow(
  1,
  { number: 'F26-1184', state: 'delivered', counterpartyName: 'Drukkerij Letterlust BV' },
  { booking: null, mailbox: 'kladblok@dms.octopus.example' },
);
const MAIL = {
  state: 'delivered',
  messageId: '<marker-1@tentakel.invalid>',
  recipient: 'kladblok@dms.octopus.example',
  leftAtMs: Date.UTC(2026, 10, 24, 9),
  attempts: 1,
  bookedAs: null,
};
const checks = (exists: 'yes' | 'no') =>
  [
    { check: 'relation-exists', seen: exists },
    { check: 'synchronised', seen: 'look' },
    { check: 'linked-while-booking', seen: 'look' },
    { check: 'other-document', seen: 'look' },
  ] as const;

const open = (page: Page, over: FakeAnswers = {}) =>
  openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Studio Kladblok BV')], {
      'export.preview': () => ok({ rows: [mailed], nextAfterId: null }),
      'documents.get': () =>
        ok({ document: mailed.document, approval: 'none', bookings: [], override: null }),
      'documents.pdf': () => ok(null),
      'documents.fetch': () => ok([]),
      'mail.ofDocument': () => ok([MAIL]),
      'mail.diagnose': ({ fresh }) =>
        ok({
          party: 'Drukkerij Letterlust BV',
          checks: [...checks(fresh ? 'yes' : 'no')],
          defaultAccount: fresh ? 604000 : null,
        }),
      ...over,
    }),
    '/#/dossiers/dossier-1/export',
  );

async function toDiagnosis(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'F26-1184' }).click();
  await page.getByRole('tab', { name: 'In Octopus' }).click();
}

test('says where a mailed document is, and what to check when it is not recognised', async ({
  page,
}) => {
  const bridge = await open(page);
  await toDiagnosis(page);
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel).toContainText('kladblok@dms.octopus.example');
  await expect(panel).toContainText('<marker-1@tentakel.invalid>');
  const diagnosis = panel.getByRole('region', { name: 'Niet herkend in de Import Viewer?' });
  await expect(diagnosis.getByRole('listitem')).toHaveCount(4);
  await expect(diagnosis.getByRole('listitem').first()).toContainText(
    'Bestaat Drukkerij Letterlust BV in Octopus?',
  );
  await expect(diagnosis.getByRole('img', { name: 'Niet in orde' })).toHaveCount(1);
  await expect(diagnosis).toContainText('automatisch koppelen bij uitvoeren boekingen');
  await expectAccessible(page, 'diagnosis');
  await diagnosis.getByRole('button', { name: 'Nu synchroniseren' }).press('Enter');
  await expect(diagnosis).toContainText('Ja, met standaardrekening 604000.');
  await expect(diagnosis).toContainText('zo staat het nu in Octopus');
  expect(bridge.asked.filter(({ name }) => name === 'documents.fetch')).toHaveLength(1);
});

test('says why it could not synchronise, and keeps what it saw', async ({ page }) => {
  await open(page, {
    'mail.diagnose': ({ fresh }) =>
      fresh
        ? fail({
            kind: 'offline',
            service: 'octopus',
            operation: 'getModifiedRelations',
            detail: 'x',
          })
        : ok({
            party: 'Drukkerij Letterlust BV',
            checks: [...checks('yes')],
            defaultAccount: null,
          }),
  });
  await toDiagnosis(page);
  const diagnosis = page.getByRole('region', { name: 'Niet herkend in de Import Viewer?' });
  await expect(diagnosis).toContainText('zonder standaard grootboekrekening');
  await diagnosis.getByRole('button', { name: 'Nu synchroniseren' }).click();
  await expect(diagnosis.getByRole('alert')).toBeVisible();
  await expect(diagnosis.getByRole('listitem')).toHaveCount(4);
});

for (const [language, title] of [
  ['fr', 'Pas reconnu dans la Visionneuse ?'],
  ['en', 'Not recognised in the Import Viewer?'],
] as const) {
  test(`speaks ${language}, in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const look = {
      density: 'comfortable',
      startAtLogin: false,
      pauseOnBattery: true,
    } as const;
    await open(page, {
      'settings.get': () => ok({ language, appearance: 'dark', ...look, dossierFilters: [] }),
    });
    await page.getByRole('row').filter({ hasText: 'F26-1184' }).click();
    await page.getByRole('tab').last().click();
    await expect(page.getByRole('region', { name: title })).toBeVisible();
    await expectAccessible(page, `diagnosis ${language}`);
  });
}
