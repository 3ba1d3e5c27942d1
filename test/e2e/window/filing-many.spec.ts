import { expect, test } from '@playwright/test';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import { dossier, fakeAnswers, openFakeWindow } from '../../support/fake-bridge.ts';

type Row = CallOutput<'filing.overview'>[number];
type Returns = CallInput<'filing.mark'>['returns'];

const QUARTER: NonNullable<Row['next']> = {
  startDate: '2026-07-01',
  endDate: '2026-09-30',
  dueDate: '2026-10-26',
  state: 'due',
  daysLeft: 5,
  secured: false,
  blocking: { waiting: 4, held: 2, unclear: 1 },
};
const NOTHING = { waiting: 0, held: 0, unclear: 0 };
const MONTH = { ...QUARTER, startDate: '2026-09-01', dueDate: '2026-10-20', blocking: NOTHING };
const RUNNING = {
  ...QUARTER,
  startDate: '2026-10-01',
  endDate: '2026-12-31',
  dueDate: '2027-01-25',
  state: 'running',
  daysLeft: 96,
  blocking: NOTHING,
} as const;
const SECOND = { startDate: '2026-04-01', endDate: '2026-06-30' };
const THIRD = { startDate: '2026-07-01', endDate: '2026-09-30' };
const AUGUST = { startDate: '2026-08-01', endDate: '2026-08-31' };
const SEPTEMBER = { startDate: '2026-09-01', endDate: '2026-09-30' };

const row = (dossierId: string, name: string, changes: Partial<Row>): Row => ({
  dossierId,
  name,
  regime: 'quarter',
  late: 0,
  next: QUARTER,
  overdue: 0,
  filedThrough: null,
  unmarked: [],
  ...changes,
});
const ROWS = [
  row('a', 'Garage Zeldenrust NV', { unmarked: [SECOND, THIRD] }),
  row('b', 'Bakkerij Denkbeeld BV', {
    regime: 'month',
    next: MONTH,
    unmarked: [AUGUST, SEPTEMBER],
  }),
  row('c', 'Drukkerij Schijn BV', { filedThrough: '2026-06-30' }),
  row('d', 'Advies Verzonnen BV', { next: RUNNING, filedThrough: '2026-09-30' }),
];

/** An engine that keeps which returns are marked; a marked dossier shows its current return. */
function firmOf(rows: readonly Row[]) {
  const marks = new Map<string, Returns[number]>();
  const isMarked = (id: string): boolean =>
    [...marks.values()].some(({ dossierId }) => dossierId === id);
  return {
    overview: () =>
      ok(
        rows.map((each) =>
          isMarked(each.dossierId)
            ? { ...each, next: RUNNING, filedThrough: '2026-09-30', unmarked: [] }
            : each,
        ),
      ),
    mark: ({ returns, filed }: CallInput<'filing.mark'>) => {
      for (const one of returns) {
        const key = `${one.dossierId} ${one.startDate}`;
        if (filed) marks.set(key, one);
        else marks.delete(key);
      }
      return ok({ changed: returns });
    },
  };
}

const CHANGED = { kind: 'documents-changed', dossierId: 'a' } as const;

test('marks the chosen dossiers by keyboard after one question, and puts exactly these back', async ({
  page,
}) => {
  const firm = firmOf(ROWS);
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage')], {
      'filing.overview': firm.overview,
      'filing.mark': firm.mark,
    }),
    '/#/filing',
  );
  const asked = () => bridge.asked.filter(({ name }) => name === 'filing.mark');
  const table = page.getByRole('treegrid');
  await expect(table.getByRole('row')).toHaveCount(5);
  // A return that still runs cannot be chosen.
  await table.focus();
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('region', { name: '3 dossiers gekozen' });
  await expect(bar).toBeVisible();
  await expectAccessible(page, 'filing chosen');
  const open = bar.getByRole('button', { name: 'Aangifte ingediend' });
  await page.keyboard.press('Tab');
  for (let step = 0; step < 40; step += 1) {
    if (await open.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Aangifte van 3 dossiers ingediend?' });
  await expect(question).toContainText('September 2026: 1 dossier');
  await expect(question).toContainText('3e kwartaal 2026: 2 dossiers');
  await expect(question).toContainText('Van 2 dossiers is niet alles geboekt');
  await expectAccessible(page, 'filing question');
  // 'Annuleren' has the focus: nothing happens by a second Enter, and the focus is back.
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(open).toBeFocused();
  expect(asked()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(question.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const notice = page.getByRole('region', {
    name: 'Aangifte van 3 dossiers aangeduid als ingediend',
  });
  await expect(notice).toBeFocused();
  await expect(question).toBeHidden();
  await expect(bar).toHaveCount(0);
  await bridge.tell(CHANGED);
  await expect(page.getByText('loopt nog')).toHaveCount(4);
  await expectAccessible(page, 'filing marked');
  await page.keyboard.press('Tab');
  await expect(notice.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Ongedaan gemaakt: 3 dossiers staan weer zoals voordien' }),
  ).toBeFocused();
  await bridge.tell(CHANGED);
  await expect(page.getByText('loopt nog')).toHaveCount(1);
  const returns = [
    { dossierId: 'a', startDate: '2026-07-01' },
    { dossierId: 'b', startDate: '2026-09-01' },
    { dossierId: 'c', startDate: '2026-07-01' },
  ];
  expect(asked().map(({ input }) => input)).toEqual([
    { returns, filed: true },
    { returns, filed: false },
  ]);
});

test('starts with everything through the previous period for the dossiers that never had a mark', async ({
  page,
}) => {
  const firm = firmOf(ROWS);
  let refuses = true;
  const bridge = await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Garage')], {
      'filing.overview': firm.overview,
      'filing.mark': (input) =>
        refuses
          ? fail({ kind: 'not-found', service: 'octopus', operation: 'filing' })
          : firm.mark(input),
    }),
    '/#/filing',
  );
  const start = page.getByRole('button', { name: 'Alles t/m de vorige periode is ingediend' });
  await start.press('Enter');
  const question = page.getByRole('dialog');
  await expect(question).toContainText('voor 2 dossiers?');
  await expect(question).toContainText('t/m September 2026: 1 dossier');
  await expect(question).toContainText('t/m 3e kwartaal 2026: 1 dossier');
  await question.getByText('t/m 3e kwartaal 2026: 1 dossier').press('Enter');
  await expect(question.getByText('Garage Zeldenrust NV')).toBeVisible();
  // What goes wrong is said where it was asked, and can be tried again.
  const verb = question.getByRole('button', { name: 'Aangifte ingediend' });
  await verb.press('Enter');
  await expect(question.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'filing start refused');
  refuses = false;
  await verb.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Aangifte van 2 dossiers aangeduid als ingediend' }),
  ).toBeFocused();
  await bridge.tell(CHANGED);
  await expect(start).toHaveCount(0);
  expect(bridge.asked.findLast(({ name }) => name === 'filing.mark')?.input).toEqual({
    returns: [
      { dossierId: 'a', startDate: '2026-04-01' },
      { dossierId: 'a', startDate: '2026-07-01' },
      { dossierId: 'b', startDate: '2026-08-01' },
      { dossierId: 'b', startDate: '2026-09-01' },
    ],
    filed: true,
  });
});

for (const language of LANGUAGES) {
  test(`cuts no head at 1280 in ${language}, whatever it is sorted on`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const many = Array.from({ length: 60 }, (_, at) => row(`many-${at}`, `Dossier ${at}`, {}));
    await openFakeWindow(
      page,
      fakeAnswers([dossier(1, 'Garage')], {
        settings: { language },
        'filing.overview': () => ok([...ROWS, ...many]),
      }),
      '/#/filing',
    );
    const heads = page.getByRole('columnheader').getByRole('button');
    await expect(heads).toHaveCount(8);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const head of await heads.all()) {
      await head.click();
      await expect(head.locator('svg')).toHaveCount(1);
      const left = await head.evaluate((one) => one.clientWidth - one.scrollWidth);
      expect(left, (await head.textContent()) ?? '').toBeGreaterThanOrEqual(0);
    }
    const list = page.locator('.data-table');
    expect(await list.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });
}
