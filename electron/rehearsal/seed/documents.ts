import { present } from '../../../shared/assert.ts';
import { between, happens, pick } from './chance.ts';
import { structuredCommunication } from './check-digits.ts';
import type { Counterparty } from './counterparty.ts';
import { dayAfter } from './days.ts';
import { type Amounts, type Category, type Draft, PLAIN, amountsOf } from './draft.ts';
import { drawAmounts } from './lines.ts';
import type { Context, IgnoreKind, Slot } from './planned.ts';
import { type Article, SPECIAL_ARTICLES, type SpecialSale } from './trades.ts';

/** A document and the party that it was exchanged with. */
export type Drawn = { readonly draft: Draft; readonly counterparty: Counterparty };

const CREDIT_NOTE_SHARE = 0.08;
const PURCHASE_LINE_ACCOUNTS = [604000, 613200, 611000, 611500, 230000];
const SALE_LINE_ACCOUNTS = [700000, 700100, 700300, 700600];

function drawKind(context: Context, slot: Slot): Draft['kind'] {
  const ordinary = slot.hold === null && slot.ignore === null;
  return ordinary && happens(context.chance, CREDIT_NOTE_SHARE) ? 'credit-note' : 'invoice';
}

/** Credit notes take back only part of a delivery and are never prepaid. */
function forKind(amounts: Amounts, kind: Draft['kind']): Amounts {
  return kind === 'invoice' ? amounts : amountsOf(amounts.lines.slice(0, 2), PLAIN);
}

function drawReferences(context: Context): Pick<Draft, 'paymentReference' | 'buyerReference'> {
  const { chance } = context;
  const serial = Math.floor(chance.next() * 10_000_000_000);
  return {
    paymentReference: structuredCommunication(serial),
    buyerReference: `REF-${between(chance, 1000, 9999)}`,
  };
}

const ASIDE: Partial<Readonly<Record<IgnoreKind, string>>> = {
  draft: 'CONCEPT',
  offer: 'OFF',
  'delivery-note': 'LB',
};

function nextNumber(
  { numbers }: Context,
  slot: Slot,
  counterparty: Counterparty,
  kind: Draft['kind'],
): string {
  const prefix = slot.ignore === null ? undefined : ASIDE[slot.ignore];
  if (prefix !== undefined) return numbers.aside(prefix);
  return slot.direction === 'Income'
    ? numbers.sale(kind)
    : numbers.purchase(counterparty.partyId, kind);
}

/** Makes a document of drawn amounts; the number is the next one of its series. */
function finish(
  context: Context,
  slot: Slot,
  counterparty: Counterparty,
  content: Pick<Draft, 'kind' | 'embedsPdf' | 'flavour' | 'account'> & {
    readonly amounts: Amounts;
  },
): Drawn {
  const { profile, numbers, chance } = context;
  const { amounts, kind, ...rest } = content;
  const sale = slot.direction === 'Income';
  const number = nextNumber(context, slot, counterparty, kind);
  const billingReference = kind === 'invoice' ? null : numbers.lastInvoice(counterparty.partyId);
  if (kind === 'invoice' && slot.ignore === null) {
    numbers.rememberInvoice(counterparty.partyId, number);
  }
  return {
    counterparty,
    draft: {
      ...amounts,
      ...rest,
      ...drawReferences(context),
      kind,
      typeCode: kind === 'invoice' ? '380' : '381',
      number,
      issueDate: slot.issueDate,
      dueDate: dayAfter(slot.issueDate, pick(chance, [14, 30, 30, 60])),
      currency: 'EUR',
      supplier: sale ? profile.company : counterparty.company,
      customer: sale ? counterparty.company : profile.company,
      billingReference,
      encoding: 'UTF-8',
    },
  };
}

function drawSpecial(context: Context): SpecialSale['category'] | null {
  let draw = context.chance.next();
  for (const { category, share } of context.profile.trade.specials) {
    draw -= share;
    if (draw < 0) return category;
  }
  return null;
}

function customerFor(context: Context, special: Category | null): Counterparty {
  const { parties, chance, profile } = context;
  if (special === 'K') return pick(chance, parties.european);
  if (special === 'G') return pick(chance, parties.overseas);
  const personal = special !== 'AE' && happens(chance, profile.trade.privateShare);
  return pick(chance, personal ? parties.persons : parties.businesses);
}

function articlesFor(
  context: Context,
  special: SpecialSale['category'] | null,
): readonly Article[] {
  const own = context.profile.trade.articles;
  if (special === null) return own;
  const articles = SPECIAL_ARTICLES[special];
  const mixes = (special === 'E' || special === 'Z') && happens(context.chance, 0.4);
  return mixes ? [...articles, ...own] : articles;
}

/** Draws a sale of the dossier. */
export function drawSale(context: Context, slot: Slot): Drawn {
  const { chance, profile } = context;
  const special = drawSpecial(context);
  const kind = drawKind(context, slot);
  const flavour = happens(chance, 0.1) ? 'ubl.be' : 'peppol';
  const amounts = drawAmounts(
    {
      articles: articlesFor(context, special),
      language: profile.trade.language,
      zeroCategory: special ?? 'Z',
      lineAccounts: special === null ? SALE_LINE_ACCOUNTS : [],
      mayBePrepaid: true,
    },
    chance,
  );
  return finish(context, slot, customerFor(context, special), {
    kind,
    flavour,
    embedsPdf: flavour === 'ubl.be',
    account: happens(chance, 0.12) ? pick(chance, SALE_LINE_ACCOUNTS) : null,
    amounts: forKind(amounts, kind),
  });
}

/** Draws a purchase from this supplier. */
export function drawPurchaseFrom(context: Context, slot: Slot, counterparty: Counterparty): Drawn {
  const { chance } = context;
  const supplier = present(counterparty.kind, 'a supplier of a kind');
  const reverse = supplier.key === 'co-contractor';
  const kind = drawKind(context, slot);
  const flavour = happens(chance, 0.1) ? 'ubl.be' : 'peppol';
  const amounts = drawAmounts(
    {
      articles: supplier.articles,
      language: counterparty.company.language,
      zeroCategory: reverse ? 'AE' : 'Z',
      lineAccounts: reverse ? [] : PURCHASE_LINE_ACCOUNTS,
      mayBePrepaid: false,
    },
    chance,
  );
  const chosen = supplier.chosenAccount;
  return finish(context, slot, counterparty, {
    kind,
    flavour,
    embedsPdf: flavour === 'ubl.be' || happens(chance, 0.3),
    account: chosen !== 0 && happens(chance, 0.15) ? chosen : null,
    amounts: forKind(amounts, kind),
  });
}

/** Draws a purchase of the dossier. */
export function drawPurchase(context: Context, slot: Slot): Drawn {
  const { chance, parties } = context;
  const supplier = happens(chance, 0.06) ? parties.coContractor : pick(chance, parties.suppliers);
  return drawPurchaseFrom(context, slot, supplier);
}

/** Draws an ordinary document of the direction of its slot. */
export function draw(context: Context, slot: Slot): Drawn {
  return slot.direction === 'Income' ? drawSale(context, slot) : drawPurchase(context, slot);
}
