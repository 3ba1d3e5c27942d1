import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  OFFLINE,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { exportRow } from '../../unit/renderer/export/rows.ts';

const dossiers = [
  dossier(1, 'Garage Zeldenrust NV'),
  dossier(2, 'Aannemingen Steenrijk-Van Nergenshuizen & Zonen BV'),
];
const held = (at: number, state: DocumentState, cause: Cause, dossierId = 'dossier-1') =>
  exportRow(at, { state, cause, dossierId }).document;
const refusal: Cause = {
  kind: 'relation-not-saved',
  data: { code: '-7', message: 'Relatie 2013 bestaat niet meer.', technical: 'ERR_RELATION' },
};
const documents: CallOutput<'documents.list'> = [
  held(1, 'refused', refusal),
  held(2, 'refused', refusal),
  held(3, 'needs-decision', { kind: 'account-missing', data: { account: '604100' } }, 'dossier-2'),
  held(4, 'parked', { kind: 'journal-in-use', data: { journal: 'A1' } }, 'dossier-2'),
  held(5, 'unclear', { kind: 'no-answer', data: { attempts: '1' } }),
];

const open = (page: Page, over: FakeAnswers = {}) =>
  openFakeWindow(
    page,
    fakeAnswers(dossiers, { 'documents.list': () => ok(documents), ...over }),
    '/#/waiting',
  );
const forYou = (page: Page) => page.getByRole('grid', { name: /^Voor u/ });
const bySelf = (page: Page) => page.getByRole('grid', { name: /^Wacht op oorzaak/ });

test('parts what a person must do from what goes by itself; one cause is one card', async ({
  page,
}) => {
  const bridge = await open(page);
  await expect(forYou(page).getByRole('row')).toHaveCount(3);
  await expect(bySelf(page).getByRole('row')).toHaveCount(3);
  await expect(forYou(page).getByRole('row').nth(1)).toContainText('2 documenten');
  await expect(page.getByText('3 voor u')).toBeVisible();
  await expect(page.getByText('2 gaan vanzelf verder')).toBeVisible();
  const card = page.getByRole('article');
  await expect(card).toContainText('Octopus kon de relatie niet opslaan');
  await expect(card).toContainText('Octopus zegt: Relatie 2013 bestaat niet meer.');
  await expect(card).toContainText('In Octopus');
  await expect(card).toContainText('Beheer > Relaties');
  await expect(card).toContainText('De boekhouder');
  await expect(card.getByRole('button', { name: 'Nu proberen' })).toHaveCount(1);
  await card.getByText('Oorspronkelijke melding').click();
  await expect(card.locator('pre')).toContainText('technical: ERR_RELATION');
  await expectAccessible(page, 'refusal');
  expect(bridge.asked.find(({ name }) => name === 'documents.list')?.input).toMatchObject({
    states: ['rejected', 'needs-decision', 'unclear', 'parked', 'refused'],
  });
});

test('is gone through by keyboard, and leads to the dossier', async ({ page }) => {
  await open(page);
  await expect(forYou(page)).toBeVisible();
  const card = page.getByRole('article');
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(forYou(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Grootboekrekening ontbreekt in dit boekjaar',
  );
  await page.keyboard.press('j');
  await expect(card).toContainText('Dagboek in gebruik');
  await page.keyboard.press('Escape');
  await expect(bySelf(page)).toBeFocused();
  await page.keyboard.press('k');
  await card.getByRole('link', { name: 'Toon in het dossier' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-2\/export$/);
});

test('tries the documents of a card again', async ({ page }) => {
  const bridge = await open(page, {
    'export.run': () =>
      ok([{ dossierId: 'dossier-2', fault: null, cause: null, stored: 0, queued: 1 }]),
  });
  await bySelf(page).getByText('Dagboek in gebruik').click();
  await expectAccessible(page, 'parked');
  await page.getByRole('button', { name: 'Nu proberen' }).click();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'export.run')?.input)
    .toEqual({ dossierIds: ['dossier-2'], documentIds: ['document-4'] });
});

test('is searched by dossier, document and cause', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('steenrijk');
  await expect(forYou(page).getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  await page.getByRole('button', { name: 'Wis filters' }).click();
  await expect(forYou(page).getByRole('row')).toHaveCount(3);
});

test('says that nothing waits, shows its shape while loading, and a failure with a way to try again', async ({
  page,
}) => {
  let answer: (() => void) | undefined;
  let works = false;
  await open(page, {
    'documents.list': async () => {
      if (works) return ok([]);
      await new Promise<void>((settle) => (answer = settle));
      return OFFLINE;
    },
  });
  await expect(page.getByRole('status').filter({ hasText: 'Laden' })).toBeVisible();
  answer?.();
  await expect(page.getByRole('alert')).toContainText('Octopus is niet bereikbaar.');
  await expectAccessible(page, 'failed');
  works = true;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByText('Niets wacht op u')).toBeVisible();
  await expectAccessible(page, 'empty');
});

for (const language of ['fr', 'en'] as const) {
  test(`has no accessibility finding in ${language} and in dark`, async ({ page }) => {
    const over = { settings: { language, appearance: 'dark' } } as const;
    await openFakeWindow(
      page,
      fakeAnswers(dossiers, { 'documents.list': () => ok(documents), ...over }),
      '/#/waiting',
    );
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, 'inbox');
  });
}

test('says what changed at Billit after export, until a person has seen it', async ({ page }) => {
  const document = exportRow(1, { number: 'F26-1184', state: 'booked' }).document;
  let seen = false;
  await openFakeWindow(
    page,
    fakeAnswers([dossier(1, 'Studio Kladblok BV')], {
      'documents.list': () => ok([]),
      'drifts.list': () =>
        ok(
          seen
            ? []
            : [
                {
                  document,
                  seenAtMs: 0,
                  differences: [
                    { field: 'total', before: '121.00', after: '242.00' },
                    { field: 'dueDate', before: '', after: '2026-12-12' },
                  ],
                },
              ],
        ),
      'drifts.accept': () => {
        seen = true;
        return ok(null);
      },
    }),
    '/#/waiting',
  );
  await page.getByText('1 document gewijzigd bij Billit na export').click();
  await expect(page.getByText('Totaal: 121.00 werd 242.00')).toBeVisible();
  await expect(page.getByText('Vervaldag: (leeg) werd 2026-12-12')).toBeVisible();
  await expectAccessible(page, 'drifts');
  await page
    .getByRole('button', { name: 'Gezien: F26-1184 van Studio Kladblok BV' })
    .press('Enter');
  await expect(page.getByText('gewijzigd bij Billit na export')).toHaveCount(0);
});
