import { present } from '../../../shared/assert.ts';
import { pick } from './chance.ts';
import { type Company, belgianCompany, foreignCompany } from './company.ts';
import { type Counterparty, ownIndex, partyIdOf } from './counterparty.ts';
import { momentOf } from './days.ts';
import { draw, drawPurchase, drawPurchaseFrom } from './documents.ts';
import { type Draft, PLAIN, amountsOf } from './draft.ts';
import type { Context, Planned, Slot } from './planned.ts';
import { drawMoments, ordinaryPlan } from './plans.ts';
import type { HoldKind } from './profile.ts';
import { CO_CONTRACTOR, COMMON_SUPPLIERS } from './suppliers.ts';

type Wrong = Pick<Planned, 'counterparty' | 'draft'> & Partial<Planned>;

const TOO_MUCH_CENTS = 1234;

/** A supplier of this dossier alone, unknown at Octopus. */
function stranger(
  context: Context,
  company: Company,
  serial: number,
  kind = present(COMMON_SUPPLIERS[0], 'common suppliers'),
): Counterparty {
  return {
    company,
    role: 'supplier',
    partyId: partyIdOf(context.profile, serial),
    relation: null,
    kind,
  };
}

function withTotals(draft: Draft, excess: number): Draft {
  const { inclusive, payable } = draft.totals;
  const totals = { ...draft.totals, inclusive: inclusive + excess, payable: payable + excess };
  return { ...draft, totals };
}

function wrongAddressee(context: Context, slot: Slot): Wrong {
  const drawn = drawPurchase(context, slot);
  const index = ownIndex(context.profile, 1);
  const other = belgianCompany('Buurman Elders BV', index, 'nl', context.chance);
  return { ...drawn, printed: { ...drawn.draft, customer: other } };
}

function foreignVat(context: Context, slot: Slot): Wrong {
  const serial = 700_000 + context.profile.index;
  const company = foreignCompany('Atelier Lointain SARL', 'FR', serial, context.chance);
  const drawn = drawPurchaseFrom(context, slot, stranger(context, company, 501));
  const lines = drawn.draft.lines.map((line) => ({
    ...line,
    category: 'S' as const,
    rate: 20,
    account: null,
  }));
  return { ...drawn, draft: { ...drawn.draft, ...amountsOf(lines, PLAIN) } };
}

function reverseCharge(context: Context, slot: Slot): Wrong {
  const index = ownIndex(context.profile, 2);
  const company = belgianCompany('Stukadoors Zonder Verleden BV', index, 'nl', context.chance);
  return drawPurchaseFrom(context, slot, stranger(context, company, 502, CO_CONTRACTOR));
}

function invalidNumber(context: Context, slot: Slot): Wrong {
  const index = ownIndex(context.profile, 3);
  const valid = belgianCompany('Cijferfout BV', index, 'nl', context.chance);
  const lastTwo = (Number(valid.enterpriseNumber.slice(8)) % 97) + 1;
  const wrong = valid.enterpriseNumber.slice(0, 8) + String(lastTwo).padStart(2, '0');
  const company = { ...valid, enterpriseNumber: wrong, vatNumber: `BE${wrong}` };
  return drawPurchaseFrom(context, slot, stranger(context, company, 503));
}

function proForma(context: Context, slot: Slot): Wrong {
  const drawn = drawPurchase(context, slot);
  return { ...drawn, draft: { ...drawn.draft, typeCode: '325' } };
}

function foreignCurrency(context: Context, slot: Slot): Wrong {
  const supplier = pick(context.chance, context.parties.suppliers);
  const drawn = drawPurchaseFrom(context, slot, supplier);
  return { ...drawn, draft: { ...drawn.draft, currency: 'USD' } };
}

function totalsMismatch(context: Context, slot: Slot): Wrong {
  const drawn = drawPurchase(context, slot);
  return { ...drawn, draft: withTotals(drawn.draft, TOO_MUCH_CENTS) };
}

const MAKERS: Readonly<
  Record<Exclude<HoldKind, 'duplicate'>, (context: Context, slot: Slot) => Wrong>
> = {
  'unreadable:doctype': (context, slot) => ({ ...draw(context, slot), mangle: 'doctype' }),
  'unreadable:not-well-formed': (context, slot) => ({
    ...draw(context, slot),
    mangle: 'truncated',
  }),
  'wrong-addressee': wrongAddressee,
  'totals-mismatch': totalsMismatch,
  'foreign-vat': foreignVat,
  'reverse-charge-rate': reverseCharge,
  'pro-forma': proForma,
  'relation-number-invalid': invalidNumber,
  'foreign-currency': foreignCurrency,
  'period-closed': draw,
  'bookyear-closed': draw,
};

/** A document that must be held for the reason of its slot; a duplicate needs an earlier invoice, see `duplicateOf`. */
export function heldPlan(context: Context, slot: Slot): Planned {
  const hold = present(slot.hold, 'a reason to hold');
  const cause = hold === 'duplicate' ? 'pro-forma' : hold;
  const wrong = MAKERS[cause](context, slot);
  return {
    ...ordinaryPlan(context, slot, wrong),
    ...wrong,
    printed: wrong.printed ?? wrong.draft,
    outcome: 'hold',
    causes: [cause],
  };
}

/** The same purchase once more, a day later and as another file. */
export function duplicateOf(context: Context, original: Planned): Planned {
  const day = original.lastModified.slice(0, 10);
  const again = { ...original.draft, embedsPdf: !original.draft.embedsPdf };
  const { created } = drawMoments(context, { direction: 'Income', issueDate: day });
  const later = Date.parse(`${created}Z`) - Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000;
  return {
    ...original,
    draft: again,
    printed: again,
    outcome: 'hold',
    causes: ['duplicate'],
    created: momentOf(day, later),
    lastModified: momentOf(day, later + 900),
  };
}
