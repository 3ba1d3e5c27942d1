import { expect, type Page, test } from '@playwright/test';
import { fail, ok } from '../../../shared/result.ts';
import { expectAccessible } from '../../support/axe.ts';
import {
  dossier,
  fakeAnswers,
  type FakeAnswers,
  openFakeWindow,
} from '../../support/fake-bridge.ts';
import { linkAnswers, SAVED } from '../../support/fake-links.ts';

const OWN = dossier(1, 'Studio Kladblok BV', { linked: false });
const OTHER = '0987654394';

/** Neither side has the number of the dossier; the books are another's already. */
const STRANGERS: FakeAnswers = {
  'links.candidates': () =>
    ok({
      octopus: [
        {
          octopusDossierId: 48217,
          name: 'KLADBLOK HOLDING',
          enterpriseNumber: OTHER,
          sameNumber: false,
          linkedTo: 'Garage Zeldenrust NV',
        },
      ],
      billit: [
        {
          billitPartyId: '9102',
          name: 'Kladblok Holding BV',
          enterpriseNumber: OTHER,
          sameNumber: false,
          linkedTo: null,
        },
      ],
    }),
};

/** Both sides have its number. */
const MATCHES: FakeAnswers = {
  'links.candidates': () => {
    const same = { enterpriseNumber: OWN.enterpriseNumber, sameNumber: true, linkedTo: null };
    return ok({
      octopus: [{ octopusDossierId: 48217, name: 'STUDIO KLADBLOK', ...same }],
      billit: [{ billitPartyId: '9102', name: 'Studio Kladblok BV', ...same }],
    });
  },
};

const open = (page: Page, over: FakeAnswers, linked = false) =>
  openFakeWindow(
    page,
    fakeAnswers([{ ...OWN, linked }], { ...linkAnswers, ...over }),
    '/#/dossiers/dossier-1/link',
  );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

async function pick(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole('option', { name: option }).click();
}

async function toBooks(page: Page): Promise<void> {
  await button(page, 'Verder').click();
  await button(page, 'Verder').click();
}

/** Everything but the VAT code with two candidates. */
async function fillBooks(page: Page): Promise<void> {
  await page.getByLabel('Exporteren vanaf', { exact: true }).fill('01/07/2026');
  await page.getByLabel('Btw-statuut van het dossier').selectOption('normal');
  await page.getByLabel('Aankoopfacturen').selectOption('A2');
  await pick(page, 'Rekening verkopen', '700000 · Verkopen en dienstprestaties');
  await pick(page, 'Rekening aankopen', '613200 · Erelonen');
  await page.getByRole('checkbox', { name: 'De btw-codes kloppen' }).click();
}

test('another number, and books of another dossier, are confirmed by both names', async ({
  page,
}) => {
  const bridge = await open(page, STRANGERS);
  await button(page, 'Verder').click();
  await expect(page.getByText(/Geen Octopus-dossier heeft het nummer 0940.007.919/)).toBeVisible();
  await expect(page.getByText(/Onbekend bij Billit/)).toBeVisible();
  await expect(button(page, 'Verder')).toBeDisabled();
  await pick(page, 'Octopus-dossier', 'KLADBLOK HOLDING (0987.654.394)');
  await pick(page, 'Billit-dossier', 'Kladblok Holding BV (0987.654.394)');
  await expect(page.getByText(/Ander ondernemingsnummer: 0987.654.394/)).toHaveCount(2);
  await expect(
    page.getByText('Garage Zeldenrust NV is al gekoppeld aan dit Octopus-dossier.'),
  ).toBeVisible();
  await expectAccessible(page, 'strangers');
  await page.getByLabel('KLADBLOK HOLDING en Studio Kladblok BV zijn dezelfde').click();
  await page.getByLabel('Kladblok Holding BV en Studio Kladblok BV zijn dezelfde').click();
  await expect(page.getByText('Nog in te vullen: Octopus-dossier')).toBeVisible();
  await page.getByLabel('Boek Garage Zeldenrust NV en Studio Kladblok BV in').click();
  await button(page, 'Verder').click();
  await fillBooks(page);
  await pick(page, 'Diensten en diverse goederen 21 %', 'D21 · Diensten 21%');
  await button(page, 'Naar controle').click();
  await button(page, 'Opslaan').click();
  await expect(page.getByRole('main').getByText('12 documenten opgehaald')).toBeVisible();
  const saved = bridge.asked.find(({ name }) => name === 'links.save')?.input;
  expect(saved).toMatchObject({
    octopusDossierId: 48217,
    billitPartyId: '9102',
    sharesOctopusDossier: true,
    settings: {
      purchaseJournal: 'A2',
      salesAccount: 700000,
      vatMapping: { 'purchase/D/21': 'D21' },
    },
  });
});

test('a VAT code that is in doubt stands in the way until a person chose it', async ({ page }) => {
  await open(page, MATCHES);
  await toBooks(page);
  await fillBooks(page);
  await expect(page.getByText('Nog in te vullen: Btw-codes')).toBeVisible();
  await expect(button(page, 'Naar controle')).toBeDisabled();
  await expectAccessible(page, 'in doubt');
  await pick(page, 'Diensten en diverse goederen 21 %', 'DX21 · Diensten bijzonder 21%');
  await expect(button(page, 'Naar controle')).toBeEnabled();
});

test('an account is found by a part of its name; one that does not exist cannot be chosen', async ({
  page,
}) => {
  await open(page, MATCHES);
  await toBooks(page);
  await field(page, 'Rekening verkopen').fill('dienstpr');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
    '700000 · Verkopen en dienstprestaties',
  ]);
  await field(page, 'Rekening verkopen').fill('999999');
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Nog in te vullen: .*Rekening verkopen/)).toBeVisible();
});

test('what the engine refuses is said, nothing is lost, and Opslaan can be tried again', async ({
  page,
}) => {
  let refuse = true;
  await open(page, {
    ...MATCHES,
    'links.save': () =>
      refuse
        ? fail({ kind: 'not-in-octopus-dossier', value: '613200' } as const)
        : ok({ linkId: 'link-1' }),
  });
  await toBooks(page);
  await fillBooks(page);
  await pick(page, 'Diensten en diverse goederen 21 %', 'D21 · Diensten 21%');
  await button(page, 'Naar controle').click();
  await button(page, 'Opslaan').click();
  await expect(page.getByRole('alert')).toContainText('613200 bestaat niet (meer)');
  await expect(page.getByRole('link', { name: 'Toon communicatie' })).toHaveCount(0);
  refuse = false;
  await button(page, 'Opslaan').click();
  await expect(
    page.getByRole('heading', { name: 'Studio Kladblok BV is gekoppeld' }),
  ).toBeFocused();
  await expect(page.getByText('Leveranciers')).toBeVisible();
  await page.getByRole('link', { name: 'Toon communicatie' }).click();
  await expect(page).toHaveURL(/#\/dossiers\/dossier-1\/communication$/);
});

test('is left and gone on with where it was', async ({ page }) => {
  await open(page, MATCHES);
  await toBooks(page);
  await page.getByLabel('Exporteren vanaf', { exact: true }).fill('01/07/2026');
  await page.getByRole('link', { name: 'Later verder' }).click();
  await expect(page.getByRole('heading', { name: 'Standaard dossierinstellingen' })).toBeVisible();
  await page.getByRole('link', { name: 'Verbinden' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Dagboeken/ })).toBeVisible();
  await expect(page.getByLabel('Exporteren vanaf', { exact: true })).toHaveValue('01/07/2026');
});

test('a link that stands is changed from its books on; its two dossiers are fixed', async ({
  page,
}) => {
  const bridge = await open(page, { ...MATCHES, 'links.get': () => ok(SAVED) }, true);
  await expect(page.getByLabel('Aankoopfacturen')).toHaveValue('A1');
  const steps = page.getByRole('navigation', { name: 'Stappen' });
  await expect(steps.getByRole('button')).toHaveCount(0);
  await expect(button(page, 'Vorige')).toHaveCount(0);
  await page.getByLabel('Creditnota’s aankoop').first().selectOption('A2');
  await button(page, 'Naar controle').click();
  await button(page, 'Opslaan').click();
  await expect(
    page.getByRole('heading', { name: /^De koppeling van .* is gewijzigd$/ }),
  ).toBeFocused();
  expect(bridge.asked.some(({ name }) => name === 'documents.fetch')).toBe(false);
  expect(bridge.asked.find(({ name }) => name === 'links.save')?.input).toMatchObject({
    settings: { ...SAVED.settings, purchaseCreditJournal: 'A2' },
  });
});

test('purchases go to the Document Import Viewer unless a person unticks it; without an address they wait', async ({
  page,
}) => {
  const bridge = await open(page, {
    ...MATCHES,
    'mail.get': () => ok({ settings: null, hasPassword: false }),
    'app.openExternal': () => ok(null),
  });
  await toBooks(page);
  const purchases = page.getByRole('checkbox', { name: /Aankopen naar de Document Import Viewer/ });
  const sales = page.getByRole('checkbox', { name: /Verkopen naar de Document Import Viewer/ });
  await expect(purchases).toBeChecked();
  await expect(sales).not.toBeChecked();
  await expect(page.getByText(/Zonder adres wachten deze documenten/)).toBeVisible();
  await expect(page.getByText(/Er is nog geen mailserver ingesteld/)).toBeVisible();
  await expectAccessible(page, 'mailbox');
  await page.getByRole('button', { name: 'info@octopus.be' }).click();
  await expect
    .poll(() => bridge.asked.find(({ name }) => name === 'app.openExternal')?.input)
    .toEqual({ url: 'mailto:info@octopus.be' });
  await fillBooks(page);
  await pick(page, 'Diensten en diverse goederen 21 %', 'D21 · Diensten 21%');
  const mailbox = page.getByLabel('Mailbox van het dossier');
  await mailbox.fill('geen adres');
  await expect(page.getByText('Nog in te vullen: Mailbox van het dossier')).toBeVisible();
  await expect(button(page, 'Naar controle')).toBeDisabled();
  await mailbox.fill('kladblok@dms.octopus.example');
  await button(page, 'Naar controle').click();
  await expect(page.getByText('kladblok@dms.octopus.example')).toBeVisible();
  await button(page, 'Vorige').click();
  await purchases.focus();
  await page.keyboard.press('Space');
  await expect(mailbox).toBeHidden();
  await button(page, 'Naar controle').click();
  await button(page, 'Opslaan').click();
  await expect(page.getByRole('main').getByText('12 documenten opgehaald')).toBeVisible();
  const saved = bridge.asked.find(({ name }) => name === 'links.save')?.input;
  expect(saved).toMatchObject({
    settings: { salesRoute: 'booking', purchasesRoute: 'booking' },
  });
});

test('a company that this login does not reach is made at Billit, once e-mail and phone are there', async ({
  page,
}) => {
  const made = {
    billitPartyId: '880001',
    name: 'Studio Kladblok BV',
    enterpriseNumber: OWN.enterpriseNumber,
    sameNumber: true,
    linkedTo: null,
  };
  let registered = false;
  const bridge = await open(page, {
    'links.candidates': () =>
      ok({
        octopus: [
          {
            octopusDossierId: 48217,
            name: 'STUDIO KLADBLOK',
            enterpriseNumber: OWN.enterpriseNumber,
            sameNumber: true,
            linkedTo: null,
          },
        ],
        billit: registered ? [made] : [],
      }),
    'companies.search': ({ keywords }) =>
      ok([
        {
          name: 'Studio Kladblok BV',
          enterpriseNumber: keywords,
          street: 'Startlaan',
          streetNumber: '21',
          zip: '9000',
          city: 'Gent',
          country: 'BE',
          billitPartyId: null,
        },
      ]),
    'companies.register': ({ email }) => {
      if (email.startsWith('bezet')) return fail({ kind: 'billit-email-taken', email });
      registered = true;
      return ok({ billitPartyId: '880001', made: true });
    },
  });
  await button(page, 'Verder').click();
  await expect(page.getByText(/Onbekend bij Billit/)).toBeVisible();
  await button(page, 'Maak dit dossier aan bij Billit').press('Enter');
  const form = page.getByRole('form', { name: 'Nieuw dossier bij Billit' });
  await expect(form.getByLabel('Straat')).toHaveValue('Startlaan');
  await expect(form.getByRole('button', { name: 'Aanmaken bij Billit' })).toBeDisabled();
  await form.getByLabel('E-mailadres').fill('bezet@kladblok.example');
  await form.getByLabel('Telefoon').fill('+32 9 200 00 00');
  await expectAccessible(page, 'register');
  await form.getByRole('button', { name: 'Aanmaken bij Billit' }).click();
  await expect(form.getByRole('alert')).toContainText('bezet@kladblok.example');
  await form.getByLabel('E-mailadres').fill('els@kladblok.example');
  await form.getByLabel('E-mailadres').press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText('Zelfde ondernemingsnummer').last()).toBeVisible();
  await expect(button(page, 'Verder')).toBeEnabled();
  expect(
    bridge.asked.filter(({ name }) => name === 'companies.register').at(-1)?.input,
  ).toMatchObject({
    enterpriseNumber: OWN.enterpriseNumber,
    city: 'Gent',
    email: 'els@kladblok.example',
  });
});
