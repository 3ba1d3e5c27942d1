import { create } from 'zustand';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { plain } from '../../ui/plain.ts';
import type { ShownState } from '../../ui/state-mark.tsx';
import type { TableView } from '../../ui/table-columns.ts';
import { markOf, wordOf } from './statement-state.ts';

/** An account of a dossier, as the list over all dossiers has it. */
export type BankRow = CallOutput<'bank.overview'>['accounts'][number];

/** Which accounts are shown: all, those with a question, a missing statement, something that waits, and not sent. */
export const BANK_FILTERS = ['everything', 'forYou', 'missing', 'waits', 'notSent'] as const;
export type BankFilter = (typeof BANK_FILTERS)[number];

type BankStore = {
  readonly typed: string;
  readonly filter: BankFilter;
  readonly view: TableView;
  readonly openId: string | null;
};

/** How a person left the list of accounts. Outlives the screen. */
export const useBankStore = create<BankStore>()(() => ({
  typed: '',
  filter: 'everything',
  view: { sort: { column: 'state', descending: false }, hidden: [] },
  openId: null,
}));

/** What tells an account from every other. */
export function bankRowId({ dossierId, account, currency, description }: BankRow): string {
  return JSON.stringify([dossierId, account, currency, description]);
}

/** How an account stands: icon, and name of the word among the texts of 'Bank'. */
export function standOf({ trouble, waiting, deliver }: BankRow): {
  readonly state: ShownState;
  readonly word: ReturnType<typeof wordOf> | 'connects';
} {
  if (trouble !== null) {
    const { statement } = trouble;
    return { state: markOf(statement, deliver), word: wordOf(statement, deliver) };
  }
  if (waiting === 0) return { state: 'booked', word: 'connects' };
  return deliver ? { state: 'queued', word: 'waiting' } : { state: 'parked', word: 'off' };
}

/** Whether an account is shown under a filter. */
export function passesBank(row: BankRow, filter: BankFilter): boolean {
  const { word } = standOf(row);
  switch (filter) {
    case 'everything':
      return true;
    case 'forYou':
      return word === 'unclear' || word === 'refused' || word === 'conflict';
    case 'missing':
      return word === 'gap';
    case 'waits':
      return word === 'waiting';
    case 'notSent':
      return !row.deliver;
  }
}

/** Whether an account answers to what was typed: words of its dossier, or a part of its number. */
export function matchesBank({ dossierName, account }: BankRow, typed: string): boolean {
  const wanted = plain(typed);
  const packed = wanted.replaceAll(' ', '');
  return plain(dossierName).includes(wanted) || account.toLowerCase().includes(packed);
}

const ORDER: readonly ReturnType<typeof standOf>['word'][] = [
  'unclear',
  'refused',
  'conflict',
  'gap',
  'waiting',
  'off',
];

/** Place of a row in the order of states: what a person must look at first. */
export function bankRank(row: BankRow): number {
  const at = ORDER.indexOf(standOf(row).word);
  return at < 0 ? ORDER.length : at;
}
