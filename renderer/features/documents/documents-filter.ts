import type { DocumentState } from '../../../shared/model/document-state.ts';
import { plain } from '../../ui/plain.ts';
import { BY_SELF_STATES, FOR_YOU_STATES } from '../../ui/state-counts.ts';
import type { DocumentSummary } from './documents-store.ts';

/** By what became of a document; the counts of the dossier are the same. */
export const STATE_FILTERS = [
  'all',
  'toExport',
  'forYou',
  'bySelf',
  'inOctopus',
  'withdrawn',
] as const;
/** One of them. */
export type StateFilter = (typeof STATE_FILTERS)[number];

const STATES: Readonly<Record<Exclude<StateFilter, 'all'>, readonly DocumentState[]>> = {
  toExport: ['waiting', 'queued', 'sending'],
  forYou: FOR_YOU_STATES,
  bySelf: BY_SELF_STATES,
  inOctopus: ['booked', 'delivered'],
  withdrawn: ['withdrawn'],
};

/** Whether a document is behind a filter. */
export function isBehind({ state }: DocumentSummary, filter: StateFilter): boolean {
  return filter === 'all' || STATES[filter].includes(state);
}

/** Whether a document answers to what was typed: every word in its number, party, date or amount. */
export function documentMatches(document: DocumentSummary, typed: string): boolean {
  const { number, counterpartyName, issueDate, total, externalId } = document;
  const text = plain(`${number} ${counterpartyName} ${issueDate ?? ''} ${total} ${externalId}`);
  const decimals = typed.replaceAll(/(\d),(?=\d)/g, '$1.');
  return plain(decimals)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
