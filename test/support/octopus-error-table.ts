import type { OctopusErrorName } from '../../shared/octopus-errors/catalogue.ts';
import type { Road } from '../../shared/octopus-errors/error.ts';

/** What an answer of Octopus must come to: written down here by hand, apart from the catalogue that it judges. */
export type ExpectedError = {
  readonly code: number | null;
  readonly status: number;
  readonly technical: string;
  readonly name: OctopusErrorName;
  readonly road: Road;
  readonly who: 'accountant' | 'colleague' | 'octopus-support' | 'nobody';
  /** The place in Octopus as its Dutch menu says it; empty: not there. */
  readonly menu: string;
};

type Row = readonly [
  code: number | null,
  name: OctopusErrorName,
  road: Road,
  who: ExpectedError['who'],
  menu?: string,
  technical?: string,
  status?: number,
];

const RELATIONS = 'Beheer > Relaties';
const ACCOUNTS = 'Beheer > Rekeningen';
const JOURNALS = 'Beheer > Dagboeken';
const BOOKYEARS = 'Beheer > Boekjaren';
const VAT_CODES = 'Beheer > BTW-codes';
const CURRENCIES = 'Beheer > Valuta';
const COST_CENTRES = 'Beheer > Kostenplaatsen';

const ROWS: readonly Row[] = [
  [-1, 'sign-in-needed', 'park', 'accountant'],
  [-2, 'token-refused', 'park', 'nobody'],
  [
    -3,
    'no-access',
    'park',
    'colleague',
    "Beheer > Gebruikers > Rechten > 'Toegang tot de webservice'",
  ],
  [
    -3,
    'webservice-off',
    'park',
    'colleague',
    "Bestellen > 'Webservice toegang'",
    'Webservice module not activated',
  ],
  [-4, 'dossier-not-opened', 'retry', 'nobody'],
  [-5, 'dossier-disabled', 'park', 'octopus-support', 'Beheer > Dossiers'],
  [
    -5,
    'webservice-off',
    'park',
    'colleague',
    "Bestellen > 'Webservice toegang'",
    'Web services not enabled for dossier 61001',
  ],
  [-6, 'token-refused', 'park', 'nobody'],
  [-7, 'relation-not-saved', 'ask', 'accountant', RELATIONS],
  [-8, 'read-failed', 'retry', 'nobody'],
  [-9, 'bookyear-missing', 'park', 'colleague', BOOKYEARS],
  [-10, 'journal-missing', 'park', 'colleague', JOURNALS],
  [-11, 'journal-closed', 'park', 'colleague', JOURNALS, 'Journal closed'],
  [-11, 'bookyear-closed', 'park', 'accountant', BOOKYEARS, 'Bookyear closed'],
  [-12, 'journal-in-use', 'retry', 'nobody', "Beheer > Dagboeken > 'Vrijgeven dagboek'"],
  [
    -13,
    'number-taken',
    'renumber',
    'nobody',
    '',
    'Illegal document seq Nr.  Last Document = 0.  New Document = 1. ',
  ],
  [-14, 'period-missing', 'ask', 'accountant', BOOKYEARS],
  [
    -15,
    'period-closed',
    'park',
    'colleague',
    'Beheer > Dagboeken > Afgesloten tot periode',
    'Bookyear period closed',
  ],
  [
    -15,
    'period-secured',
    'park',
    'colleague',
    "Beheer > Dagboeken > 'Beveiligd tot periode'",
    'Bookyear period protected',
  ],
  [-16, 'relation-unknown', 'ask', 'accountant', RELATIONS],
  [-17, 'document-date-missing', 'ask', 'accountant'],
  [-18, 'expiry-date-missing', 'ask', 'accountant'],
  [-19, 'currency-unknown', 'ask', 'colleague', CURRENCIES],
  [-20, 'exchange-rate-refused', 'ask', 'accountant', CURRENCIES],
  [-21, 'account-missing', 'ask', 'colleague', ACCOUNTS],
  [-22, 'vat-code-unknown', 'ask', 'accountant', VAT_CODES],
  [-23, 'vat-sign-differs', 'ask', 'accountant'],
  [-24, 'booking-refused', 'ask', 'accountant'],
  [-25, 'line-type-unknown', 'ask', 'accountant'],
  [-26, 'balancing-refused', 'ask', 'accountant'],
  [-27, 'account-not-made', 'ask', 'colleague', ACCOUNTS],
  [-28, 'account-exists', 'ask', 'accountant', ACCOUNTS],
  [-29, 'journal-for-invoices', 'ask', 'accountant', JOURNALS],
  [-30, 'vat-recovery-refused', 'ask', 'accountant', ACCOUNTS],
  [-31, 'professional-share-refused', 'ask', 'accountant', ACCOUNTS],
  [-32, 'fiscal-recovery-refused', 'ask', 'accountant', ACCOUNTS],
  [-33, 'read-failed', 'retry', 'nobody'],
  [-34, 'booking-gone', 'ask', 'accountant'],
  [-35, 'booking-not-changed', 'ask', 'accountant'],
  [-36, 'read-failed', 'retry', 'nobody'],
  [-37, 'invoice-refused', 'ask', 'accountant'],
  [-38, 'journal-of-other-type', 'ask', 'accountant', JOURNALS],
  [-39, 'product-unknown', 'ask', 'accountant'],
  [-40, 'cost-centre-unknown', 'ask', 'colleague', COST_CENTRES],
  [-41, 'cost-centre-closed', 'ask', 'colleague', COST_CENTRES],
  [-42, 'read-failed', 'retry', 'nobody'],
  [-43, 'delivery-note-refused', 'ask', 'accountant'],
  [-44, 'read-failed', 'retry', 'nobody'],
  [-45, 'read-failed', 'retry', 'nobody'],
  [-46, 'read-failed', 'retry', 'nobody'],
  [-47, 'read-failed', 'retry', 'nobody'],
  [-48, 'read-failed', 'retry', 'nobody'],
  [-49, 'product-not-saved', 'ask', 'accountant'],
  [-50, 'account-not-bookable', 'ask', 'accountant', ACCOUNTS],
  [-51, 'limit-reached', 'wait', 'nobody'],
  [-52, 'dossier-not-opened', 'retry', 'nobody'],
  [-53, 'read-failed', 'retry', 'nobody'],
  [-54, 'read-failed', 'retry', 'nobody'],
  [-55, 'read-failed', 'retry', 'nobody'],
  [-56, 'read-failed', 'retry', 'nobody'],
  [-57, 'read-failed', 'retry', 'nobody'],
  [-58, 'read-failed', 'retry', 'nobody'],
  [-59, 'delivery-note-gone', 'ask', 'accountant'],
  [-60, 'read-failed', 'retry', 'nobody'],
  [-61, 'invoice-gone', 'ask', 'accountant'],
  [-62, 'read-failed', 'retry', 'nobody'],
  [-63, 'delivery-note-refused', 'ask', 'accountant'],
  [-64, 'invoice-refused', 'ask', 'accountant'],
  [-65, 'read-failed', 'retry', 'nobody'],
  [-66, 'read-failed', 'retry', 'nobody'],
  [-67, 'read-failed', 'retry', 'nobody'],
  [-68, 'software-house-refused', 'park', 'octopus-support'],
  [-69, 'discount-not-set-up', 'ask', 'colleague', ACCOUNTS],
  [-70, 'reminder-percentage-refused', 'ask', 'accountant'],
  [-71, 'export-not-made', 'ask', 'accountant'],
  [-72, 'export-not-made', 'ask', 'accountant'],
  [-73, 'export-not-made', 'ask', 'accountant'],
  [-74, 'export-not-made', 'ask', 'accountant'],
  [-75, 'vat-code-of-other-type', 'ask', 'accountant', VAT_CODES],
  [-76, 'cost-centre-not-saved', 'ask', 'colleague', COST_CENTRES],
  [-77, 'read-failed', 'retry', 'nobody'],
  [-78, 'coda-version-missing', 'ask', 'accountant'],
  [-79, 'token-refused', 'park', 'nobody', '', 'Empty access token', 401],
  [-79, 'invalid-parameters', 'ask', 'accountant'],
];

/** Every code of the facts (octopus-behaviour section 4), those that stand for two errors twice. */
export const EXPECTED_BY_CODE: readonly ExpectedError[] = ROWS.map(expected);

/** Answers of Octopus to a booking that carry no code, or one that no entry has. */
export const EXPECTED_WITHOUT_CODE: readonly ExpectedError[] = [
  [
    null,
    'invalid-parameters',
    'ask',
    'accountant',
    '',
    'Invalid or missing parameters passed',
    400,
  ],
  [null, 'octopus-refused', 'ask', 'accountant', '', '', 400],
  [
    -4242,
    'octopus-refused',
    'ask',
    'accountant',
    '',
    'Something that is newer than this program',
    400,
  ],
  [null, 'token-refused', 'park', 'nobody', '', 'Token expired', 401],
  [null, 'journal-locked', 'retry', 'nobody', "Beheer > Dagboeken > 'Vrijgeven dagboek'", '', 403],
  [null, 'limit-reached', 'wait', 'nobody', '', 'Maximum number of calls per day exceeded', 403],
  [null, 'limit-reached', 'wait', 'nobody', '', '', 429],
  [
    null,
    'webservice-off',
    'park',
    'colleague',
    "Bestellen > 'Webservice toegang'",
    'Webservices are not activated for this dossier',
    403,
  ],
  [null, 'too-large', 'ask', 'accountant', '', '', 413],
  [null, 'no-answer', 'look-up', 'nobody', '', '', 500],
  [-24, 'no-answer', 'look-up', 'nobody', '', 'Unable to insert booking', 500],
].map((row) => expected(row as unknown as Row));

function expected([
  code,
  name,
  road,
  who,
  menu = '',
  technical = 'Info',
  status = 400,
]: Row): ExpectedError {
  return { code, name, road, who, menu, technical, status };
}
