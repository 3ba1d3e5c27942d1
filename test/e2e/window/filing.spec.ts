import { expect, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { dossier, fakeAnswers, openFakeWindow } from '../../support/fake-bridge.ts';

type Row = CallOutput<'filing.overview'>[number];
type Watch = NonNullable<CallOutput<'filing.dossier'>>;
type Return = Watch['returns'][number];

const NEXT: NonNullable<Row['next']> = {
  startDate: '2026-07-01',
  endDate: '2026-09-30',
  dueDate: '2026-10-26',
  state: 'due',
  daysLeft: 5,
  secured: false,
  blocking: { waiting: 4, held: 2, unclear: 1 },
};
const THIRD: Return = { ...NEXT, filed: null };
const FOURTH: Return = {
  ...THIRD,
  startDate: '2026-10-01',
  endDate: '2026-12-31',
  dueDate: '2027-01-25',
  state: 'running',
  daysLeft: 96,
  blocking: { waiting: 0, held: 0, unclear: 0 },
};
const row = (at: number, name: string, changes: Partial<Row> = {}): Row => ({
  dossierId: `dossier-${at}`,
  name,
  regime: 'quarter',
  late: 0,
  next: NEXT,
  overdue: 0,
  filedThrough: null,
  unmarked: [],
  ...changes,
});
const MONTH = {
  ...NEXT,
  startDate: '2026-09-01',
  dueDate: '2026-10-20',
  state: 'overdue',
} as const;
const ROWS = [
  row(1, 'Garage Zeldenrust NV'),
  row(2, 'Bakkerij Denkbeeld BV', {
    regime: 'month',
    next: { ...MONTH, daysLeft: -1 },
    overdue: 1,
    late: 2,
  }),
  row(3, 'Praktijk Verzonnen', { regime: 'none', next: null }),
];

test('returns stand by their last day, and one is filed after a question about what is not booked', async ({
  page,
}) => {
  let watch: Watch = {
    dossierId: 'dossier-1',
    regime: 'quarter',
    late: 0,
    returns: [THIRD, FOURTH],
    lateDocuments: [],
  };
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage Zeldenrust NV')], {
      'filing.overview': () => ok(ROWS),
      'filing.dossier': () => ok(watch),
      'filing.mark': ({ returns, filed }) => {
        const done = { ...THIRD, state: 'filed', filed: { by: 'an', atMs: Date.UTC(2026, 9, 21) } };
        const late: Watch['lateDocuments'][number] = {
          document: {
            id: 'd1',
            dossierId: 'dossier-1',
            externalId: '1',
            direction: 'purchase',
            kind: 'invoice',
            number: 'F26-44',
            issueDate: '2026-09-14',
            total: '121.00',
            currency: 'EUR',
            counterpartyName: 'Meelhandel Model NV',
            state: 'waiting',
            cause: null,
          },
          fallsIn: { startDate: '2026-10-01', endDate: '2026-12-31' },
        };
        watch = filed
          ? {
              ...watch,
              late: 2,
              returns: [{ ...done, state: 'filed' }, FOURTH],
              lateDocuments: [late, { document: { ...late.document, id: 'd2' }, fallsIn: null }],
            }
          : { ...watch, late: 0, returns: [THIRD, FOURTH], lateDocuments: [] };
        return ok({ changed: returns });
      },
    }),
    '/#/filing',
  );
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('Bakkerij Denkbeeld BV');
  await expect(rows.nth(1)).toContainText('1 dag te laat');
  await expect(rows.nth(2)).toContainText('nog 5 dagen');
  await expect(rows.nth(2)).toContainText('4 wachten, 2 tegengehouden, 1 onduidelijk');
  await expect(rows.nth(3)).toContainText('Geen aangifte');
  await expectAccessible(page, 'filing');
  await page.getByRole('button', { name: 'Laat 1' }).click();
  await expect(page.getByText('Garage Zeldenrust NV')).toHaveCount(0);
  await page.getByRole('button', { name: 'In te dienen 2' }).click();
  // By keyboard: the row unfolds, the question comes, and is confirmed.
  await page.getByText('Garage Zeldenrust NV').click();
  await page.getByRole('button', { name: 'Aangifte ingediend: 3e kwartaal 2026' }).press('Enter');
  const question = page.getByRole('dialog');
  await expect(question).toContainText('4 wachten, 2 tegengehouden, 1 onduidelijk');
  expect(bridge.asked.filter(({ name }) => name === 'filing.mark')).toEqual([]);
  await question.getByRole('button', { name: 'Aangifte ingediend' }).press('Enter');
  await expect(page.getByText(/ingediend door an/)).toBeVisible();
  await page.getByText('2 late documenten').click();
  await expect(page.getByText('valt in 4e kwartaal 2026')).toBeVisible();
  await expect(page.getByText('wacht op u', { exact: true })).toBeVisible();
  await expectAccessible(page, 'filing');
  // The current quarter cannot be filed; what was filed can be taken back.
  await expect(page.getByRole('button', { name: /ingediend: 4e kwartaal/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Toch niet ingediend: 3e kwartaal 2026' }).click();
  await expect(page.getByText('nog 5 dagen').last()).toBeVisible();
  expect(bridge.asked.filter(({ name }) => name === 'filing.mark')).toEqual([
    {
      name: 'filing.mark',
      input: { returns: [{ dossierId: 'dossier-1', startDate: '2026-07-01' }], filed: true },
    },
    {
      name: 'filing.mark',
      input: { returns: [{ dossierId: 'dossier-1', startDate: '2026-07-01' }], filed: false },
    },
  ]);
});
