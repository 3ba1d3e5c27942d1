import { mayBecome } from '../../shared/model/document-state.ts';
import type { OutboxId } from '../../electron/engine/domain/ids.ts';
import type { DocumentRow, OutboxState, Outcome } from '../../electron/engine/store/ports.ts';

/** One row as the model sees it. */
export type ModelRow = {
  readonly id: OutboxId;
  readonly document: DocumentRow;
  readonly generation: number;
  readonly journalKey: string;
  state: OutboxState;
  number: number | null;
  attempts: number;
  dueAtMs: number;
};

/** The outbox reduced to what its users rely on: lists and plain loops, no SQL. */
export type Model = { readonly rows: ModelRow[]; readonly lastNumbers: Map<string, number> };

export const isEnded = (row: ModelRow): boolean =>
  row.state === 'refused' || row.state === 'withdrawn';

const laneRows = (model: Model, journalKey: string): ModelRow[] =>
  model.rows.filter((row) => row.journalKey === journalKey);

const tipOf = (model: Model, journalKey: string): ModelRow | undefined =>
  laneRows(model, journalKey).find(
    ({ state, number }) =>
      state === 'sending' || state === 'unclear' || (state === 'queued' && number !== null),
  );

/** Every function below answers false when the store must refuse; then nothing changes. */
export function claim(model: Model, row: ModelRow): boolean {
  const tip = tipOf(model, row.journalKey);
  if (row.state !== 'queued' && row.state !== 'parked') return false;
  if (tip !== undefined && tip !== row) return false;
  row.state = 'sending';
  return true;
}

const isHeld = (model: Model, row: ModelRow, number: number): boolean =>
  laneRows(model, row.journalKey).some((other) => other !== row && other.number === number);

export function fixNumber(model: Model, row: ModelRow): number | false {
  if (row.state !== 'sending') return false;
  const number = row.number ?? model.lastNumbers.get(row.journalKey)! + 1;
  if (isHeld(model, row, number)) return false;
  row.number = number;
  row.attempts += 1;
  return number;
}

const STATE_AFTER = {
  booked: 'booked',
  unclear: 'unclear',
  refused: 'refused',
  parked: 'parked',
  again: 'queued',
} as const;

export function settle(model: Model, row: ModelRow, outcome: Outcome): boolean {
  const to = STATE_AFTER[outcome.kind];
  const stays = row.state === to && ['queued', 'parked', 'unclear'].includes(to);
  if (isEnded(row) || row.state === 'booked') return false;
  if (!stays && !mayBecome(row.state, to)) return false;
  if (outcome.kind === 'unclear' && row.number === null) return false;
  if (outcome.kind === 'booked') {
    if (isHeld(model, row, outcome.number)) return false;
    row.number = outcome.number;
    const last = model.lastNumbers.get(row.journalKey)!;
    model.lastNumbers.set(row.journalKey, Math.max(last, outcome.number));
  }
  const keeps = outcome.kind === 'booked' || outcome.kind === 'unclear';
  if (!keeps && !(outcome.kind === 'again' && outcome.keepNumber)) row.number = null;
  if (outcome.kind === 'again' || outcome.kind === 'parked') row.dueAtMs = outcome.dueAtMs;
  row.state = to;
  return true;
}

export function recover(model: Model): number {
  const cut = model.rows.filter((row) => row.state === 'sending');
  for (const row of cut) row.state = row.number === null ? 'queued' : 'unclear';
  return cut.length;
}

export function withdraw(row: ModelRow): boolean {
  if (row.state !== 'queued' && row.state !== 'parked') return false;
  row.state = 'withdrawn';
  row.number = null;
  return true;
}

export function nextOfLane(model: Model, journalKey: string, atMs: number): ModelRow | null {
  const tip = tipOf(model, journalKey);
  if (tip !== undefined) return tip.state === 'queued' && tip.dueAtMs <= atMs ? tip : null;
  const key = ({ document }: ModelRow) => `${document.externalCreated} ${document.externalId}`;
  const due = laneRows(model, journalKey)
    .filter(({ state }) => state === 'queued' || state === 'parked')
    .filter(({ dueAtMs }) => dueAtMs <= atMs)
    .toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  return due[0] ?? null;
}

export function isLaneDue(model: Model, journalKey: string, atMs: number): boolean {
  const tip = tipOf(model, journalKey);
  return tip?.state === 'unclear' || nextOfLane(model, journalKey, atMs) !== null;
}
