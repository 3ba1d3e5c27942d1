import { present } from '../../../shared/assert.ts';
import { between, happens, pick } from './chance.ts';
import { momentOf } from './days.ts';
import { type Drawn, draw } from './documents.ts';
import type { Draft } from './draft.ts';
import type { Context, IgnoreKind, Planned, Slot } from './planned.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Creation at Billit soon after the issue date, in office hours; most orders change once more at once or the next day. */
export function drawMoments(
  context: Context,
  slot: Pick<Slot, 'direction' | 'issueDate'>,
): Pick<Planned, 'created' | 'lastModified'> {
  const { chance } = context;
  const daysLater = slot.direction === 'Income' ? 0 : between(chance, 0, 2);
  const created = daysLater * DAY_MS + between(chance, 8 * HOUR_MS, 18 * HOUR_MS);
  const pause = happens(chance, 0.2)
    ? between(chance, HOUR_MS, DAY_MS)
    : between(chance, 400, 4000);
  return {
    created: momentOf(slot.issueDate, created),
    lastModified: momentOf(slot.issueDate, created + pause),
  };
}

function typeOf(kind: Draft['kind']): string {
  return kind === 'invoice' ? 'Invoice' : 'CreditNote';
}

/** Everything of a plan that the wrongness of a document does not touch. */
export function ordinaryPlan(context: Context, slot: Slot, drawn: Drawn): Planned {
  const statuses =
    slot.direction === 'Income' ? ['ToPay', 'ToPay', 'Paid', 'Sent'] : ['ToPay', 'ToPay', 'Paid'];
  return {
    direction: slot.direction,
    counterparty: drawn.counterparty,
    draft: drawn.draft,
    printed: drawn.draft,
    mangle: 'none',
    outcome: 'book',
    causes: [],
    orderType: typeOf(drawn.draft.kind),
    orderStatus: pick(context.chance, statuses),
    ...drawMoments(context, slot),
  };
}

const IGNORED: Readonly<
  Record<IgnoreKind, Partial<Pick<Planned, 'orderType' | 'orderStatus' | 'printed'>>>
> = {
  draft: { orderStatus: 'Draft', printed: null },
  refused: { orderStatus: 'Refused' },
  canceled: { orderStatus: 'Canceled' },
  offer: { orderType: 'Offer', orderStatus: 'Sent', printed: null },
  'delivery-note': { orderType: 'DeliveryNote', orderStatus: 'Delivered', printed: null },
  'before-start': {},
};

/** An order that never leaves. */
export function ignoredPlan(context: Context, slot: Slot): Planned {
  const kind = present(slot.ignore, 'a reason to ignore');
  const drawn = draw(context, slot);
  return { ...ordinaryPlan(context, slot, drawn), ...IGNORED[kind], outcome: 'ignore' };
}
