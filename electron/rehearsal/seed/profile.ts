import { present } from '../../../shared/assert.ts';
import type { Chance } from '../../../shared/clock.ts';
import { type Company, belgianCompany } from './company.ts';
import { FIRST_BILLIT_PARTY, FIRST_OCTOPUS_DOSSIER } from './defaults.ts';
import { TRADES, type Trade } from './trades.ts';

/** Why a document must be held; the cause key is that of shared/model/cause. */
export type HoldKind =
  | 'unreadable:doctype'
  | 'unreadable:not-well-formed'
  | 'wrong-addressee'
  | 'totals-mismatch'
  | 'foreign-vat'
  | 'reverse-charge-rate'
  | 'pro-forma'
  | 'relation-number-invalid'
  | 'foreign-currency'
  | 'duplicate'
  | 'period-closed'
  | 'bookyear-closed';

/** How the books of a dossier are set up and what is peculiar to its documents. */
export type Profile = {
  readonly index: number;
  readonly billitPartyId: number;
  readonly octopusDossierId: number;
  readonly trade: Trade;
  readonly company: Company;
  readonly quarterly: boolean;
  /** Month in which its bookyear starts: 1, 7 (July to June), or 8 (August to July, the first one closed). */
  readonly firstMonth: 1 | 7 | 8;
  /** Whether the bookyear before the current one is still open. */
  readonly formerYearOpen: boolean;
  /** Whether July 2026 is closed for this journal. */
  readonly salesClosed: boolean;
  readonly purchasesClosed: boolean;
  /** Whether credit notes have VAT codes of their own (type 3 and 4). */
  readonly creditNoteCodes: boolean;
  /** How its purchases are meant to leave: booked by the program, or mailed to the Import Viewer. */
  readonly purchasesRoute: 'booking' | 'mailbox';
  /** Whether one file is written in ISO-8859-1. */
  readonly latin1: boolean;
  /** Days from which, and up to which, ordinary documents are dated (`YYYY-MM-DD`). */
  readonly firstSale: string;
  readonly firstPurchase: string;
  readonly lastDay: string;
  /** The reasons to hold, in the order in which they are used. */
  readonly holds: readonly HoldKind[];
};

/** The two dossiers (from 0) whose purchases go to the mailbox. */
const MAILBOX_DOSSIERS: readonly number[] = [3, 4];

/** Reasons that any dossier can have. */
const GENERAL_HOLDS: readonly HoldKind[] = [
  'unreadable:doctype',
  'wrong-addressee',
  'foreign-vat',
  'pro-forma',
  'foreign-currency',
  'unreadable:not-well-formed',
  'totals-mismatch',
  'reverse-charge-rate',
  'relation-number-invalid',
  'duplicate',
];

/** Second names for dossiers beyond the first twelve. */
const NAMES = [
  'Luchtkasteel',
  'Fabelhof',
  'Droomkade',
  'Spiegelzaal',
  'Nergensland',
  'Waanbeeld',
  'Verzonnen',
  'Denkbeeld',
  'Schaduwspel',
  'Sprookjesbrug',
  'Papierstad',
  'Ooitvaart',
  'Mirage',
  'Chimère',
  'Utopique',
  "Trompe-l'oeil",
  'Fantasio',
  'Probeersel',
  'Oefenhoek',
  'Maquette',
  'Kartonstad',
  'Zeepbel',
  'Hersenspin',
  'Fictaria',
];

function nameOf(trade: Trade, round: number): string {
  if (round === 0) return trade.name;
  const name = present(NAMES[(round - 1) % NAMES.length], 'a name per round');
  const again = Math.floor((round - 1) / NAMES.length);
  return [trade.noun, name, ...(again === 0 ? [] : [String(again + 1)]), trade.form].join(' ');
}

function holdsOf(kind: number): HoldKind[] {
  const turned = GENERAL_HOLDS.map((_, position) =>
    present(
      GENERAL_HOLDS[(kind + 5 * position + Math.floor(position / 2)) % GENERAL_HOLDS.length],
      'ten reasons',
    ),
  );
  if (kind === 2) return ['period-closed', ...turned];
  if (kind === 9) return ['bookyear-closed', ...turned];
  return turned;
}

/** The set-up of dossier `index` (from 0); the same pattern returns every twelve dossiers under another name. */
export function profileOf(index: number, chance: Chance): Profile {
  const kind = index % TRADES.length;
  const trade = present(TRADES[kind], 'a trade per kind');
  const firstMonth = kind === 6 ? 7 : kind === 9 ? 8 : 1;
  const name = nameOf(trade, Math.floor(index / TRADES.length));
  return {
    index,
    billitPartyId: FIRST_BILLIT_PARTY + index,
    octopusDossierId: FIRST_OCTOPUS_DOSSIER + index,
    trade,
    company: belgianCompany(name, 101 + index, trade.language, chance),
    quarterly: kind === 3 || kind === 5 || kind === 8,
    firstMonth,
    formerYearOpen: kind === 1,
    salesClosed: kind === 2,
    purchasesClosed: kind === 7,
    creditNoteCodes: kind === 10,
    purchasesRoute: MAILBOX_DOSSIERS.includes(index) ? 'mailbox' : 'booking',
    latin1: kind === 3 || kind === 8,
    firstSale: kind === 2 || kind === 9 ? '2026-08-01' : '2026-07-01',
    firstPurchase: kind === 9 ? '2026-08-01' : '2026-07-01',
    lastDay: '2026-09-30',
    holds: holdsOf(kind),
  };
}

/** Days (`YYYY-MM-DD`) between which documents are dated. */
export type SeedPeriod = { readonly firstDay: string; readonly lastDay: string };

/** A dossier with documents of another period: nothing of it is closed. */
export function inPeriod(profile: Profile, { firstDay, lastDay }: SeedPeriod): Profile {
  return {
    ...profile,
    firstSale: firstDay,
    firstPurchase: firstDay,
    lastDay,
    salesClosed: false,
    purchasesClosed: false,
    holds: profile.holds.filter((hold) => GENERAL_HOLDS.includes(hold)),
  };
}
