import type {
  StatementBlock,
  StatementStand,
  StatementState,
} from '../../../shared/model/statement.ts';
import type { ShownState } from '../../ui/state-mark.tsx';

const MARKS: Readonly<Record<StatementState, ShownState>> = {
  waiting: 'waiting',
  sending: 'sending',
  unclear: 'unclear',
  delivered: 'booked',
  refused: 'refused',
  elsewhere: 'withdrawn',
};

/** Icon of a statement; `delivers`: whether the office wants them in Octopus. */
export function markOf({ state, blocked }: StatementStand, delivers: boolean): ShownState {
  if (blocked === 'gap' || blocked === 'conflict') return 'fault';
  if (state !== 'waiting') return MARKS[state];
  return delivers && blocked === null ? 'queued' : 'parked';
}

/** Name of the word for it, among the texts of 'Bank'. */
export function wordOf(
  { state, blocked }: StatementStand,
  delivers: boolean,
): StatementState | StatementBlock | 'off' {
  if (state === 'unclear' || state === 'refused') return state;
  if (blocked !== null) return blocked;
  return state === 'waiting' && !delivers ? 'off' : state;
}
