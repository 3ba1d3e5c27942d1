import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { type Counts, countsOf } from '../../ui/state-counts.ts';
import { type ShownState, StateIcon } from '../../ui/state-mark.tsx';

type TilesProps = {
  /** Null while they are on their way. */
  readonly dossiers: readonly Dossier[] | null;
  readonly status: CallOutput<'status.get'> | null;
};

/** The counts over all dossiers: whose turn it is, and what is proven. */
export function CountTiles({ dossiers, status }: TilesProps): ReactElement {
  const say = useTexts('dashboard');
  const counts = status === null ? null : countsOf(status.states);
  const within = (count: keyof Counts): string => {
    const having = (dossiers ?? []).filter(({ states }) => countsOf(states)[count] > 0);
    return say('inDossiers', { count: having.length });
  };
  const verified = status === null ? '' : say('verifiedNote', { count: status.verified });
  const different = status?.different ?? 0;
  const booked = different === 0 ? verified : say('differentNote', { count: different });
  return (
    <dl className="tk-card count-tiles" aria-label={say('counts')} aria-busy={counts === null}>
      <Tile
        state="needs-decision"
        name={say('forYou')}
        count={counts?.forYou}
        note={within('forYou')}
      />
      <Tile
        state="waiting"
        name={say('toExport')}
        count={counts?.toExport}
        note={within('toExport')}
      />
      <Tile state="fault" name={say('faults')} count={counts?.faults} note={within('faults')} />
      <Tile state="parked" name={say('bySelf')} count={counts?.bySelf} note={say('bySelfNote')} />
      <Tile state="booked" name={say('booked')} count={counts?.booked} note={booked} />
    </dl>
  );
}

type TileProps = {
  readonly state: ShownState;
  readonly name: string;
  readonly count: number | undefined;
  readonly note: string;
};

function Tile({ state, name, count, note }: TileProps): ReactElement {
  return (
    <div className="count-tile">
      <dt>
        <StateIcon state={state} />
        {name}
      </dt>
      <dd className="count-number tk-number">{count === undefined ? ' ' : formatCount(count)}</dd>
      <dd className="count-note">{count === undefined ? ' ' : note}</dd>
    </div>
  );
}
