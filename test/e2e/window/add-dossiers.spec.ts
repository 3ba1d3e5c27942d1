import { expect, type Page, test } from '@playwright/test';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  OFFLINE,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { LOGINS } from '../../support/fake-links.ts';

type Offered = CallOutput<'dossiers.offer'>[number];

const offered = (at: number, name: string, part: Partial<Offered> = {}): Offered => {
  const { enterpriseNumber } = dossier(at, name);
  return {
    octopusDossierId: 48_000 + at,
    octopusName: name,
    vatNumber: `BE${enterpriseNumber}`,
    enterpriseNumber,
    billitPartyId: String(9000 + at),
    billitName: name,
    dossierId: null,
    ...part,
  };
};
const FOUND = [
  offered(1, 'Alfa BV'),
  offered(2, 'Bravo BV', { billitPartyId: null, billitName: null }),
  offered(3, 'Charlie BV', { vatNumber: 'BE1', enterpriseNumber: null }),
  offered(4, 'Delta BV', { billitName: 'Delta Holding BV' }),
];

const open = (page: Page, answers: FakeAnswers, dossiers = [dossier(9, 'Élan SRL')]) =>
  openFakeWindow(
    page,
    fakeAnswers(dossiers, {
      'connections.list': () => ok(LOGINS),
      'dossiers.offer': () => ok(FOUND),
      ...answers,
    }),
    '/#/dossiers/add',
  );
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('is opened from Dossiers; says what Billit knows, and never that it does not exist', async ({
  page,
}) => {
  await open(page, {});
  await page.getByRole('link', { name: 'Terug naar Dossiers' }).click();
  await page.getByRole('link', { name: 'Voeg toe vanuit boekhoudpakket' }).click();
  await expect(row(page, 'Alfa BV')).toContainText('zelfde nummer');
  await expect(row(page, 'Delta BV')).toContainText('Delta Holding BV');
  await expect(row(page, 'Bravo BV')).toContainText('onbekend');
  await expect(page.getByText('Het dossier kan bij Billit wel bestaan.')).toBeVisible();
  await expect(row(page, 'Charlie BV').getByRole('checkbox')).toHaveCount(0);
  await expect(row(page, 'Charlie BV')).toContainText('geen geldig ondernemingsnummer');
  await page.getByRole('button', { name: /^Onbekend bij Billit/ }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await expectAccessible(page, 'offered');
});

test('adds exactly what was chosen, one row failing keeps the others', async ({ page }) => {
  const here = [dossier(9, 'Élan SRL')];
  const bridge = await open(
    page,
    {
      'dossiers.list': () => ok(here),
      'dossiers.import': ({ name }) => {
        if (name === 'Bravo BV') return OFFLINE;
        here.push({ ...dossier(1, name), linked: false });
        return ok({ dossierId: 'dossier-1' });
      },
    },
    here,
  );
  await row(page, 'Alfa BV').getByRole('checkbox').click();
  await row(page, 'Bravo BV').getByRole('checkbox').click();
  const bar = page.getByRole('region', { name: '2 dossiers gekozen' });
  await expect(bar).toContainText('waarvan 1 met hetzelfde nummer bij Billit');
  await bar.getByRole('button', { name: 'Importeren' }).click();
  const strip = page.getByRole('region', { name: '1 dossier toegevoegd' });
  await bridge.tell({ kind: 'dossiers-changed' });
  await expect(strip).toContainText('1 dossier niet toegevoegd');
  await expect(strip).toContainText('Billit kent het nummer van 1 ervan. Wilt u het koppelen?');
  await expect(row(page, 'Bravo BV')).toContainText('Octopus is niet bereikbaar.');
  await expect(row(page, 'Alfa BV')).toContainText('Toegevoegd');
  const imports = bridge.asked.filter(({ name }) => name === 'dossiers.import');
  expect(imports.map(({ input }) => (input as { name: string }).name)).toEqual([
    'Alfa BV',
    'Bravo BV',
  ]);
  await expectAccessible(page, 'results');
  await row(page, 'Alfa BV').getByRole('link', { name: 'Koppelen' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/link$/);
});

test('without both logins it leads to where they are added', async ({ page }) => {
  await open(page, { 'connections.list': () => ok(LOGINS.slice(0, 1)) });
  await expect(page.getByText('Eerst verbinden met Billit en Octopus')).toBeVisible();
  await expectAccessible(page, 'not connected');
  await page.getByRole('link', { name: 'Naar Verbindingen' }).click();
  await expect(page.getByRole('button', { name: 'Billit verbinden' })).toBeVisible();
});

test('a service that does not answer is said, and can be asked again', async ({ page }) => {
  let works = false;
  await open(page, { 'dossiers.offer': () => (works ? ok(FOUND) : OFFLINE) });
  await expect(page.getByRole('alert')).toContainText('Octopus is niet bereikbaar.');
  works = true;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(row(page, 'Alfa BV')).toBeVisible();
});
