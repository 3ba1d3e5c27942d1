import { present } from '../../../shared/assert.ts';
import { between, pick } from './chance.ts';
import { dayAfter, daysBetween } from './days.ts';
import { draw } from './documents.ts';
import { duplicateOf, heldPlan } from './held.ts';
import type { Context, IgnoreKind, Planned, Slot } from './planned.ts';
import { ignoredPlan, ordinaryPlan } from './plans.ts';
import type { HoldKind } from './profile.ts';

const SALE_SHARE = 0.45;
/** A repeated invoice arrives days later and must still fall within the period: this many days before its end. */
const REPEATED_WITHIN_DAYS = 10;

const IGNORED: readonly (readonly [IgnoreKind, Slot['direction']])[] = [
  ['draft', 'Income'],
  ['refused', 'Cost'],
  ['before-start', 'Cost'],
  ['canceled', 'Income'],
  ['offer', 'Income'],
  ['delivery-note', 'Income'],
];
const IGNORED_PER_DOSSIER = 3;

function dateBetween(context: Context, first: string, last: string): string {
  return dayAfter(first, between(context.chance, 0, daysBetween(first, last)));
}

function ordinarySlot(context: Context, direction: Slot['direction']): Slot {
  const { firstSale, firstPurchase } = context.profile;
  const first = direction === 'Income' ? firstSale : firstPurchase;
  return {
    direction,
    issueDate: dateBetween(context, first, context.profile.lastDay),
    hold: null,
    ignore: null,
  };
}

function directionOf(context: Context, hold: HoldKind): Slot['direction'] {
  if (hold === 'period-closed') return 'Income';
  const either = hold.startsWith('unreadable') || hold === 'bookyear-closed';
  return either ? pick(context.chance, ['Income', 'Cost']) : 'Cost';
}

function heldSlot(context: Context, hold: HoldKind): Slot {
  const slot = ordinarySlot(context, directionOf(context, hold));
  const inJuly = hold === 'period-closed' || hold === 'bookyear-closed';
  const issueDate = inJuly ? dateBetween(context, '2026-07-02', '2026-07-31') : slot.issueDate;
  return { ...slot, issueDate, hold };
}

function ignoredSlots(context: Context): Slot[] {
  const start = context.profile.index * IGNORED_PER_DOSSIER;
  return Array.from({ length: IGNORED_PER_DOSSIER }, (_, position) => {
    const entry = present(IGNORED[(start + position) % IGNORED.length], 'six kinds');
    const [ignore, direction] = entry;
    const slot = ordinarySlot(context, direction);
    return ignore === 'before-start'
      ? { ...slot, ignore, issueDate: dateBetween(context, '2026-06-01', '2026-06-27') }
      : { ...slot, ignore };
  });
}

function slotsOf(
  context: Context,
  counts: { readonly documents: number; readonly holds: number },
): Slot[] {
  const { holds } = context.profile;
  const held = Array.from({ length: counts.holds }, (_, position) =>
    heldSlot(context, present(holds[position % holds.length], 'a reason to hold')),
  );
  const sales = Math.round(counts.documents * SALE_SHARE);
  const heldSales = held.filter(({ direction }) => direction === 'Income').length;
  const ordinary = Array.from({ length: counts.documents - counts.holds }, (_, position) =>
    ordinarySlot(context, position < sales - heldSales ? 'Income' : 'Cost'),
  );
  return [...held, ...ordinary, ...ignoredSlots(context)].sort((left, right) =>
    left.issueDate < right.issueDate ? -1 : left.issueDate > right.issueDate ? 1 : 0,
  );
}

function plan(context: Context, slot: Slot): Planned {
  if (slot.ignore !== null) return ignoredPlan(context, slot);
  if (slot.hold !== null) return heldPlan(context, slot);
  return ordinaryPlan(context, slot, draw(context, slot));
}

function repeatable({ profile }: Context, planned: Planned): boolean {
  const { draft, direction, outcome } = planned;
  return (
    outcome === 'book' &&
    direction === 'Cost' &&
    draft.kind === 'invoice' &&
    draft.issueDate <= dayAfter(profile.lastDay, -REPEATED_WITHIN_DAYS)
  );
}

/** Turns the first ordinary purchase of a dossier into ISO-8859-1, where its profile asks for it. */
function withLatin1(context: Context, plans: readonly Planned[]): readonly Planned[] {
  const chosen = plans.find(
    (planned) => planned.outcome === 'book' && planned.direction === 'Cost',
  );
  if (!context.profile.latin1 || chosen === undefined) return plans;
  const draft = { ...chosen.draft, encoding: 'ISO-8859-1' as const };
  return plans.map((planned) =>
    planned === chosen ? { ...planned, draft, printed: draft } : planned,
  );
}

/**
 * Takes the UBL away from the last plain sale of a dossier: one that was not sent yet, of which Billit has its figures
 * and a picture only. It books all the same.
 */
function withUnsentSale(plans: readonly Planned[]): readonly Planned[] {
  const chosen = plans.findLast(
    ({ outcome, direction, draft }) =>
      outcome === 'book' &&
      direction === 'Income' &&
      draft.allowance === null &&
      draft.lines.every(({ category }) => category !== 'E'),
  );
  return plans.map((planned) =>
    planned === chosen ? { ...planned, printed: null, orderStatus: 'ToSend' } : planned,
  );
}

/** Draws all documents of a dossier: those that count, and a few that never leave. */
export function planDocuments(
  context: Context,
  counts: { readonly documents: number; readonly holds: number },
): readonly Planned[] {
  const slots = slotsOf(context, counts);
  const repeats = slots.filter(({ hold }) => hold === 'duplicate');
  const plans = slots.filter((slot) => !repeats.includes(slot)).map((slot) => plan(context, slot));
  const originals = withUnsentSale(withLatin1(context, plans));
  const candidates = originals.filter((planned) => repeatable(context, planned));
  const duplicates = repeats.map((slot, position) => {
    const original = candidates[position];
    return original === undefined ? heldPlan(context, slot) : duplicateOf(context, original);
  });
  return [...originals, ...duplicates];
}
