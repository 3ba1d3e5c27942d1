import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import { type ShownState, StateIcon } from '../../ui/state-mark.tsx';
import { periodWords } from '../export/period-words.ts';
import {
  type MonthCounts,
  monthsOf,
  type Quarter,
  quarterKey,
  firstShown,
  quartersOf,
  undatedOf,
} from './quarter.ts';

type Overview = CallOutput<'dossiers.overview'>;

/** What a part of a month is, in the order in which it is drawn. */
const PARTS = [
  ['booked', 'booked'],
  ['toExport', 'waiting'],
  ['forYou', 'needs-decision'],
  ['bySelf', 'parked'],
] as const satisfies readonly (readonly [keyof MonthCounts, ShownState])[];

/** The months of one quarter with what became of their documents, and how complete the quarter is. */
export function QuarterStrip({ overview }: { readonly overview: Overview | null }): ReactElement {
  const say = useTexts('overview');
  const exportSay = useTexts('export');
  const language = useLanguage();
  const [chosen, choose] = useState<Quarter | null>(null);
  const quarter = chosen ?? (overview === null ? null : firstShown(overview));
  const months = overview === null || quarter === null ? [] : monthsOf(overview, quarter);
  const total = months.reduce((sum, month) => sum + month.total, 0);
  const booked = months.reduce((sum, month) => sum + month.booked, 0);
  const undated = overview === null ? 0 : undatedOf(overview);
  return (
    <section className="tk-card quarter" aria-busy={overview === null}>
      <header>
        <h2>
          {quarter === null
            ? say('quarter')
            : periodWords(quarterKey(quarter), exportSay, language)}
        </h2>
        <span className="overview-head-note">
          {total === 0 ? '' : say('complete', { count: total, booked })}
        </span>
        <Steps overview={overview} quarter={quarter} onChoose={choose} />
      </header>
      <ol className="quarter-months">
        {months.map((month) => (
          <Month
            key={month.month}
            month={month}
            most={Math.max(...months.map((each) => each.total))}
          />
        ))}
      </ol>
      {undated === 0 ? null : (
        <p className="overview-quiet">{say('undated', { count: undated })}</p>
      )}
    </section>
  );
}

type StepsProps = {
  readonly overview: Overview | null;
  readonly quarter: Quarter | null;
  readonly onChoose: (quarter: Quarter) => void;
};

function Steps({ overview, quarter, onChoose }: StepsProps): ReactElement | null {
  const say = useTexts('overview');
  if (overview === null || quarter === null) return null;
  const [first, last] = quartersOf(overview);
  return (
    <span className="quarter-steps">
      <ActionIcon
        aria-label={say('previous')}
        title={say('previous')}
        disabled={quarter <= first}
        onClick={() => onChoose(quarter - 1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={say('next')}
        title={say('next')}
        disabled={quarter >= last}
        onClick={() => onChoose(quarter + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </span>
  );
}

type MonthProps = { readonly month: MonthCounts; readonly most: number };

function Month({ month, most }: MonthProps): ReactElement {
  const say = useTexts('overview');
  const exportSay = useTexts('export');
  const language = useLanguage();
  const parts = PARTS.filter(([part]) => month[part] > 0);
  return (
    <li className="quarter-month">
      <span className="quarter-name">
        <span>{periodWords(month.month, exportSay, language)}</span>
        <span className="tk-number">{formatCount(month.total)}</span>
      </span>
      <svg
        className="quarter-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <Bars month={month} most={most} />
      </svg>
      <ul className="quarter-parts">
        {parts.map(([part, state]) => (
          <li key={part}>
            <StateIcon state={state} size={14} />
            <span className="tk-number">{formatCount(month[part])}</span> {say(part)}
          </li>
        ))}
        {month.withdrawn === 0 ? null : (
          <li>
            <StateIcon state="withdrawn" size={14} />
            <span className="tk-number">{formatCount(month.withdrawn)}</span> {say('withdrawn')}
          </li>
        )}
        {month.total + month.withdrawn === 0 ? <li>—</li> : null}
      </ul>
    </li>
  );
}

function Bars({ month, most }: MonthProps): ReactElement {
  const scale = most === 0 ? 0 : 100 / most;
  const ends = PARTS.map((_, at) =>
    PARTS.slice(0, at + 1).reduce((sum, [part]) => sum + month[part], 0),
  );
  return (
    <>
      {PARTS.map(([part], at) => (
        <rect
          key={part}
          className={`quarter-${part}`}
          x={((ends[at] ?? 0) - month[part]) * scale}
          width={month[part] * scale}
          height={6}
        />
      ))}
    </>
  );
}
