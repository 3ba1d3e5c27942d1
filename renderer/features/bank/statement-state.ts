import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { ShownState } from '../../ui/state-mark.tsx';

/** What of a statement says how it stands. */
type Standing = Pick<
  CallOutput<'bank.get'>['accounts'][number]['statements'][number],
  'state' | 'blocked'
>;

/** Whether a person must look at a statement. */
export function isTrouble({ state, blocked }: Standing): boolean {
  return state === 'unclear' || state === 'refused' || blocked === 'gap' || blocked === 'conflict';
}

const MARKS: Readonly<Record<Standing['state'], ShownState>> = {
  waiting: 'waiting',
  sending: 'sending',
  unclear: 'unclear',
  delivered: 'booked',
  refused: 'refused',
  elsewhere: 'withdrawn',
};

/** Icon of a statement; `delivers`: whether the office wants them in Octopus. */
export function markOf({ state, blocked }: Standing, delivers: boolean): ShownState {
  if (blocked === 'gap' || blocked === 'conflict') return 'fault';
  if (state !== 'waiting') return MARKS[state];
  return delivers && blocked === null ? 'queued' : 'parked';
}

/** Name of the word for it, among the texts of 'Bank'. */
export function wordOf(
  { state, blocked }: Standing,
  delivers: boolean,
): Standing['state'] | NonNullable<Standing['blocked']> | 'off' {
  if (state === 'unclear' || state === 'refused') return state;
  if (blocked !== null) return blocked;
  return state === 'waiting' && !delivers ? 'off' : state;
}

/** An IBAN in groups of four. */
export function spaced(account: string): string {
  return account.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
