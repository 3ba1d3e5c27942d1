import { expect, type Page, test } from '@playwright/test';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { dossier, fakeAnswers, openFakeWindow } from '../../support/fake-bridge.ts';
import { exportRow } from '../../unit/renderer/export/rows.ts';

const AT_MS = Date.UTC(2026, 10, 20, 9, 30);
const sent = exportRow(1, { number: 'F26-44', state: 'booked' }, { bookingNumber: 412 });
const entry = {
  id: 'entry-1',
  correlationId: 'entry-1',
  atMs: AT_MS,
  dossierId: 'dossier-1',
  service: 'office',
  operation: 'sentBeforeApproval',
  method: '',
  path: 'Ann Voorbeeld, F26-44',
  status: null,
  fault: null,
  durationMs: 0,
  requestBytes: 60,
  responseBytes: 0,
  requestBody: '{"person":"Ann Voorbeeld","why":"not-approved","number":"F26-44"}',
  responseBody: '',
} as const;

const open = (page: Page, address: string) =>
  openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      'communication.list': ({ beforeId }) => ok(beforeId === undefined ? [entry] : []),
      'dossiers.adopted': () => ok({ accounts: 0, customers: 0, suppliers: 0 }),
      'export.preview': () => ok({ rows: [sent], nextAfterId: null }),
      'documents.pdf': () => ok(null),
      'documents.get': () =>
        ok({
          document: sent.document,
          approval: 'pending',
          bookings: [
            {
              bookyearId: 1,
              journalKey: 'A1',
              number: 412,
              state: 'booked',
              attempts: 1,
              verified: true,
            },
          ],
          override: { by: 'Ann Voorbeeld', atMs: AT_MS, why: 'not-approved' },
        }),
    }),
    address,
  );

test('what a person sent before the cost approval stands in Toon communicatie with his name', async ({
  page,
}) => {
  await open(page, '/#/dossiers/dossier-1/communication');
  const row = page.getByRole('row').filter({ hasText: 'F26-44' });
  await expect(row).toContainText('vóór de kostengoedkeuring: Ann Voorbeeld, F26-44');
  await expect(row).toContainText('Vastgelegd');
  await expectAccessible(page, 'communication');
});

test('and in the tab In Octopus of the document', async ({ page }) => {
  await open(page, '/#/dossiers/dossier-1/export');
  await page.getByRole('row').filter({ hasText: 'F26-44' }).click();
  await page.getByRole('tab', { name: 'In Octopus' }).click();
  const panel = page.getByRole('region', { name: /^Document / });
  await expect(panel).toContainText(
    'Met de hand verzonden vóór de kostengoedkeuring, door Ann Voorbeeld',
  );
  await expectAccessible(page, 'in Octopus');
});
