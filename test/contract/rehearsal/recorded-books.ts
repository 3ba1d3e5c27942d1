import { readdirSync, readFileSync } from 'node:fs';
import type {
  BookyearSeed,
  JournalSeed,
  OctopusDossierSeed,
  OctopusRecord,
} from '../../../electron/rehearsal/model.ts';
import { relationRecord } from '../../unit/rehearsal/octopus/small-world.ts';

export type Exchange = {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly truncated?: boolean;
};

const FOLDER = new URL('../../fixtures/recorded-octopus/', import.meta.url);

export const EXCHANGES: readonly Exchange[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Omit<Exchange, 'name'>),
    name: name.replace('.json', ''),
  }));

export function exchange(prefix: string): Exchange {
  return EXCHANGES.find(({ name }) => name.startsWith(prefix))!;
}

function list(prefix: string): readonly OctopusRecord[] {
  return exchange(prefix).response.body as readonly OctopusRecord[];
}

type RecordedAccount = {
  readonly accountKey: { readonly id: number };
  readonly description: { readonly description_NL: string; readonly description_FR: string };
  readonly purchaseVatCode?: string;
  readonly salesVatCode?: string;
  readonly vatRecupPercentage: number;
  readonly fiscRecupPercentage: number;
};

type RecordedBookyear = Omit<BookyearSeed, 'id' | 'description'> & {
  readonly bookyearDescription: string;
};

type RecordedJournal = Omit<JournalSeed, 'currencyCode'> & { readonly currencyCode?: string };

type RecordedDossier = Pick<OctopusDossierSeed, 'vatNr' | 'streetAndNr' | 'postalCode' | 'city'> & {
  readonly dossierDescription: string;
};

function account(id: number) {
  return {
    id,
    nl: '',
    fr: '',
    en: '',
    purchaseVatCode: null,
    salesVatCode: null,
    vatRecupPercentage: 100,
    fiscRecupPercentage: 100,
  };
}

function recordedAccount(record: RecordedAccount) {
  return {
    ...account(record.accountKey.id),
    nl: record.description.description_NL,
    fr: record.description.description_FR,
    purchaseVatCode: record.purchaseVatCode ?? null,
    salesVatCode: record.salesVatCode ?? null,
    vatRecupPercentage: record.vatRecupPercentage,
    fiscRecupPercentage: record.fiscRecupPercentage,
  };
}

/** Booked through the simulator, so their journals begin empty. */
const FILLED = ['A1', 'V1', 'F1'];

function recordedJournal(record: RecordedJournal): JournalSeed {
  return {
    ...record,
    bookyearId: 1,
    currencyCode: record.currencyCode ?? null,
    lastBookedDocumentNr: FILLED.includes(record.journalKey) ? 0 : record.lastBookedDocumentNr,
  };
}

/** The books of the recorded dossier before its purchases, sales and bank statements. */
export function recordedSeed(id: number): OctopusDossierSeed {
  const dossier = list('03')[0] as RecordedDossier;
  const bookyear = list('05')[0] as RecordedBookyear;
  return {
    id,
    description: dossier.dossierDescription,
    vatNr: dossier.vatNr,
    streetAndNr: dossier.streetAndNr,
    postalCode: dossier.postalCode,
    city: dossier.city,
    bookyears: [
      {
        id: 1,
        description: bookyear.bookyearDescription,
        startDate: bookyear.startDate,
        endDate: bookyear.endDate,
        closed: false,
        periods: bookyear.periods,
      },
    ],
    journals: list('06').map((record) => recordedJournal(record as RecordedJournal)),
    accounts: [
      ...list('07').map((record) => recordedAccount(record as RecordedAccount)),
      ...[230000, 588888, 616200, 700100, 700300, 756000].map(account),
    ],
    vatCodes: ['D21', 'I21', '06', '21'].map((code) => ({
      code,
      description: code,
      type: /^[DI]/.test(code) ? 1 : 2,
      basePercentage: code === '06' ? 6 : 21,
    })),
    relations: [...list('08'), relationRecord(19), relationRecord(26)],
  };
}

/** The recorded documents of one list in the order in which they must have been booked. */
export function inOrder(prefix: string): readonly OctopusRecord[] {
  return [...list(prefix)].sort(
    (a, b) => (a['documentSequenceNr'] as number) - (b['documentSequenceNr'] as number),
  );
}
