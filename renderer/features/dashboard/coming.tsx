import type { ReactElement } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { usePractice } from '../../bridge/use-practice.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatDate, formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { blockingWords, type FilingRow } from '../filing/filing-words.ts';

/** Lines of each card. */
const LINES = 4;

type Moment = { readonly atMs: number; readonly names: readonly string[] };

/** The dossiers of each moment, in the order of `order` (1: the earliest first). */
function moments(
  dossiers: readonly Dossier[],
  of: (dossier: Dossier) => number | null,
  order: 1 | -1,
): readonly Moment[] {
  const minute = (atMs: number): number => Math.floor(atMs / 60_000) * 60_000;
  const having = dossiers.flatMap((dossier) => {
    const atMs = of(dossier);
    return atMs === null ? [] : [{ atMs: minute(atMs), name: dossier.name }];
  });
  return [...Map.groupBy(having, ({ atMs }) => atMs)]
    .map(([atMs, rows]) => ({ atMs, names: rows.map(({ name }) => name) }))
    .toSorted((one, other) => order * (one.atMs - other.atMs))
    .slice(0, LINES);
}

/** When documents leave by themselves next, and which runs were last. */
export function Runs({ dossiers }: { readonly dossiers: readonly Dossier[] | null }): ReactElement {
  const say = useTexts('dashboard');
  const practice = usePractice();
  const next = moments(dossiers ?? [], ({ nextRunMs }) => nextRunMs, 1);
  const last = moments(dossiers ?? [], ({ lastRunMs }) => lastRunMs, -1);
  return (
    <>
      <section className="tk-card">
        <header>
          <h2>{say('coming')}</h2>
        </header>
        <Moments moments={next} empty={say(practice ? 'practice' : 'nothingComes')} />
      </section>
      <section className="tk-card">
        <header>
          <h2>{say('lastRuns')}</h2>
          <a className="dashboard-more" href={hrefOf({ screen: 'communication', dossierId: null })}>
            {say('communication')}
          </a>
        </header>
        <Moments moments={last} empty={say('noRuns')} />
      </section>
    </>
  );
}

type MomentsProps = { readonly moments: readonly Moment[]; readonly empty: string };

function Moments({ moments: rows, empty }: MomentsProps): ReactElement {
  const say = useTexts('dashboard');
  const language = useLanguage();
  if (rows.length === 0) return <p className="dashboard-quiet">{empty}</p>;
  return (
    <ul className="dashboard-moments">
      {rows.map(({ atMs, names }) => (
        <li key={atMs}>
          <span className="tk-number">{formatMoment(atMs, Date.now(), language)}</span>
          <span className="tk-cut" title={names.join(', ')}>
            {names.length === 1 ? names[0] : say('runOf', { count: names.length })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** The next days on which VAT returns are due, with how many dossiers would not be ready. */
export function Deadlines(): ReactElement | null {
  const say = useTexts('dashboard');
  const filing = useTexts('filing');
  const { value } = useCall('filing.overview', {}, { refetchOn: onChange });
  const due = (value ?? []).filter(({ next }) => next !== null);
  if (due.length === 0) return null;
  const days = [...Map.groupBy(due, ({ next }) => next?.dueDate ?? '')]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .slice(0, LINES);
  const isBlocked = ({ next }: FilingRow): boolean =>
    next !== null && blockingWords(next, filing) !== null;
  return (
    <section className="tk-card">
      <header>
        <h2>{say('deadlines')}</h2>
        <a className="dashboard-more" href={hrefOf({ screen: 'filing' })}>
          {say('allReturns')}
        </a>
      </header>
      <ul className="dashboard-moments">
        {days.map(([day, rows]) => (
          <li key={day}>
            <span className="tk-number">{formatDate(day)}</span>
            <span>
              {say('returnsOf', { count: rows.length })}
              <NotReady count={rows.filter(isBlocked).length} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotReady({ count }: { readonly count: number }): ReactElement | null {
  const say = useTexts('dashboard');
  return count === 0 ? null : <span className="dashboard-note">{say('notReady', { count })}</span>;
}
