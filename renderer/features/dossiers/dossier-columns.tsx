import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { keptFaultText } from '../../../shared/i18n/run-faults.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import {
  formatCount,
  formatEnterpriseNumber,
  formatMoment,
  NOTHING,
  shortMoment,
} from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { StateIcon, StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TRIAL_MARK, trialWords } from '../trial/trial-words.ts';
import { unfold, useDossiersStore } from './dossiers-store.ts';
import { linkState } from './link-state.ts';
import { activityColumn, payerColumn, responsibleColumn } from './office-columns.tsx';

/** What the columns are made with; `narrow`: the state leaves room for a column of counts. */
export type ColumnWords = {
  readonly say: Say<'dossiers'>;
  readonly sayState: Say<'state'>;
  readonly sayTrial: Say<'trial'>;
  readonly language: Language;
  readonly narrow: boolean;
};

/** Whether documents of any of these dossiers must be checked first. */
export function isChecking(dossiers: readonly Dossier[]): boolean {
  return dossiers.some(({ checkedOnly, toCheck }) => checkedOnly || toCheck > 0);
}

/** The columns of the list of dossiers, in their order. */
export function dossierColumns(words: ColumnWords): readonly TableColumn<Dossier>[] {
  const { say, sayState, sayTrial, language, narrow } = words;
  return [
    {
      id: 'name',
      title: say('columnName'),
      width: 166,
      grows: true,
      fixed: true,
      sortBy: ({ name }) => name,
      full: ({ name }) => name,
      inFile: ({ name }) => name,
      cell: ({ name }) => <span className="dossier-name">{name}</span>,
    },
    {
      id: 'number',
      title: say('columnNumber'),
      width: 118,
      sortBy: ({ enterpriseNumber }) => enterpriseNumber,
      inFile: (row) => formatEnterpriseNumber(row.enterpriseNumber),
      cell: (row) => (
        <span className="dossier-quiet tk-number">
          {formatEnterpriseNumber(row.enterpriseNumber)}
        </span>
      ),
    },
    responsibleColumn(say),
    ...countColumns(say),
    activityColumn(say, Date.now(), language),
    ...runColumns(say, language),
    payerColumn(say),
    trialColumn(sayTrial),
    {
      id: 'state',
      title: say('columnState'),
      width: narrow ? 172 : 240,
      sortBy: (row) => rank(row),
      full: (row) => [stateNote(row, say, language) ?? '', whoOf(row, language)].join(' ').trim(),
      inFile: (row) =>
        [sayState(linkState(row)), stateNote(row, say, language)]
          .filter((word) => word !== null)
          .join(' · '),
      cell: (row) => <DossierState row={row} say={say} language={language} />,
    },
  ];
}

/** Days of the free weeks; those without any come last. */
function trialColumn(say: Say<'trial'>): TableColumn<Dossier> {
  return {
    id: 'trial',
    title: say('column'),
    width: 150,
    sortBy: ({ trial }) => trial?.endDate ?? '9999',
    full: ({ trial }) => (trial === null ? '' : trialWords(trial, say)),
    inFile: ({ trial }) => (trial === null ? '' : trialWords(trial, say)),
    cell: ({ trial }) =>
      trial === null ? (
        <span className="dossier-zero">{NOTHING}</span>
      ) : (
        <StateMark state={TRIAL_MARK[trial.state]} word={trialWords(trial, say)} />
      ),
  };
}

function countColumns(say: Say<'dossiers'>): readonly TableColumn<Dossier>[] {
  const number = { align: 'right', highFirst: true } as const;
  return [
    {
      ...number,
      id: 'fresh',
      title: say('fresh'),
      width: 92,
      sortBy: ({ fresh }) => fresh,
      inFile: ({ fresh }) => fresh,
      cell: ({ fresh }) => <Count count={fresh} />,
    },
    {
      ...number,
      id: 'toCheck',
      title: say('toCheck'),
      width: 108,
      sortBy: ({ toCheck }) => toCheck,
      inFile: ({ toCheck }) => toCheck,
      cell: ({ toCheck }) => <WaitingCount count={toCheck} state="to-check" />,
    },
    {
      ...number,
      id: 'toExport',
      title: say('toExport'),
      width: 118,
      sortBy: ({ states }) => countsOf(states).toExport,
      inFile: ({ states }) => countsOf(states).toExport,
      cell: ({ states }) => <Count count={countsOf(states).toExport} strong />,
    },
    {
      ...number,
      id: 'forYou',
      title: say('columnForYou'),
      width: 92,
      sortBy: ({ states }) => countsOf(states).forYou,
      inFile: ({ states }) => countsOf(states).forYou,
      cell: ({ states }) => <WaitingCount count={countsOf(states).forYou} />,
    },
    {
      ...number,
      id: 'booked',
      title: say('columnBooked'),
      width: 78,
      sortBy: ({ states }) => countsOf(states).booked,
      inFile: ({ states }) => countsOf(states).booked,
      cell: ({ states }) => <Count count={countsOf(states).booked} />,
    },
  ];
}

function runColumns(say: Say<'dossiers'>, language: Language): readonly TableColumn<Dossier>[] {
  const nowMs = Date.now();
  const full = (ms: number | null): string =>
    ms === null ? '' : formatMoment(ms, nowMs, language);
  return [
    {
      id: 'last',
      title: say('columnLast'),
      width: 72,
      highFirst: true,
      sortBy: ({ lastRunMs }) => lastRunMs ?? 0,
      full: ({ lastRunMs }) => full(lastRunMs),
      cell: ({ lastRunMs }) => <Moment text={shortMoment(lastRunMs, nowMs)} />,
    },
    {
      id: 'next',
      title: say('columnNext'),
      width: 80,
      sortBy: ({ nextRunMs }) => nextRunMs ?? Infinity,
      full: ({ nextRunMs }) => full(nextRunMs),
      cell: (row) => <Moment text={nextText(row, nowMs, say)} />,
    },
  ];
}

/** When documents of a dossier leave next; 'pauze' while it is paused, 'nooit' where nobody chose that any would. */
function nextText(
  { linked, frequency, paused, nextRunMs }: Dossier,
  nowMs: number,
  say: Say<'dossiers'>,
): string {
  if (linked && paused) return say('pausedNext');
  if (linked && frequency === 'never') return say('never');
  return shortMoment(nextRunMs, nowMs);
}

function Moment({ text }: { readonly text: string }): ReactElement {
  return (
    <span className={text === NOTHING ? 'dossier-zero' : 'dossier-quiet tk-number'}>{text}</span>
  );
}

type CountProps = { readonly count: number; readonly strong?: boolean };

function Count({ count, strong = false }: CountProps): ReactElement {
  const kind = strong ? 'dossier-strong' : undefined;
  return <span className={count === 0 ? 'dossier-zero' : kind}>{formatCount(count)}</span>;
}

type WaitingCountProps = {
  readonly count: number;
  readonly state?: 'needs-decision' | 'to-check';
};

function WaitingCount({ count, state = 'needs-decision' }: WaitingCountProps): ReactElement {
  if (count === 0) return <Count count={0} />;
  return (
    <span className="dossier-waits">
      <StateIcon state={state} />
      {formatCount(count)}
    </span>
  );
}

type StateProps = {
  readonly row: Dossier;
  readonly say: Say<'dossiers'>;
  readonly language: Language;
};

function DossierState({ row, say, language }: StateProps): ReactElement {
  const note = stateNote(row, say, language);
  const mark = <StateMark state={linkState(row)} {...(note === null ? {} : { note })} />;
  return row.linked && row.runFault !== null ? <Unfolding row={row} say={say} mark={mark} /> : mark;
}

type UnfoldingProps = Omit<StateProps, 'language'> & { readonly mark: ReactElement };

/** The state with a button, for the mouse, that does what the arrow keys do. */
function Unfolding({ row, say, mark }: UnfoldingProps): ReactElement {
  const open = useDossiersStore(({ openId }) => openId === row.id);
  return (
    <span className="dossier-fault">
      {mark}
      <ActionIcon
        size="sm"
        tabIndex={-1}
        aria-label={say('whyOf', { name: row.name })}
        title={say('why')}
        aria-expanded={open}
        onClick={() => unfold(open ? null : row.id)}
      >
        {open ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
      </ActionIcon>
    </span>
  );
}

/** The cause beside the state; null when there is none. */
function stateNote(row: Dossier, say: Say<'dossiers'>, language: Language): string | null {
  const { linked, states, active, runFault, paused } = row;
  const { bySelf } = countsOf(states);
  if (!linked) return active === 'documents' ? null : activeNote(active, say);
  if (runFault !== null) return keptFaultText(runFault, language).what;
  if (paused) return say('pausedNote');
  if (states.refused > 0) return say('refusedNote', { count: states.refused });
  if (states.rejected > 0) return say('rejectedNote', { count: states.rejected });
  if (bySelf > 0) return say('bySelfNote', { count: bySelf });
  return active === 'documents' ? null : activeNote(active, say);
}

/** Who must act on what stopped the last run; empty when nothing did. */
function whoOf({ linked, runFault }: Dossier, language: Language): string {
  if (!linked || runFault === null) return '';
  const { todo, who } = keptFaultText(runFault, language);
  return `· ${todo} ${who}`;
}

/** Whether the entrepreneur is active at Billit, with who says so (S15). */
function activeNote(active: 'marked' | 'unknown', say: Say<'dossiers'>): string {
  return say(active === 'marked' ? 'markedNote' : 'notActiveNote');
}

/** The order of states: what is wrong first. */
function rank(row: Dossier): number {
  const { linked, states, runFault } = row;
  const { faults, bySelf } = countsOf(states);
  if (faults > 0 || linkState(row) === 'fault') return 0;
  if (!linked) return 1;
  return bySelf > 0 || runFault !== null ? 2 : 3;
}
