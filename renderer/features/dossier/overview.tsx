import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { markOf } from '../../ui/document-mark.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { RunFaultCard } from '../dossiers/run-fault-card.tsx';
import { RunStrip } from '../export/run-strip.tsx';
import { useJoinedRun } from '../export/use-joined-run.ts';
import { causeWords } from '../waiting/cause-words.ts';
import { FilingBlock } from '../filing/filing-block.tsx';
import { TrialNote } from '../trial/trial-note.tsx';
import { LastRuns } from './last-runs.tsx';
import { QuarterStrip } from './quarter-strip.tsx';
import './overview.css';

type Overview = CallOutput<'dossiers.overview'>;

const onChange = (event: EngineEvent): boolean =>
  event.kind === 'documents-changed' || event.kind === 'dossiers-changed';

/** 'Overzicht' of a dossier: what waits, the months of a quarter, how the last runs ended. */
export function OverviewScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { value, fault, refetch } = useCall(
    'dossiers.overview',
    { dossierId: dossier.id },
    { refetchOn: onChange },
  );
  useJoinedRun(dossier.id);
  return (
    <>
      <RunStrip dossier={dossier} />
      <div className="screen-page overview">
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {dossier.linked ? <RunFaultCard dossier={dossier} /> : null}
        <TrialNote dossier={dossier} />
        <QuarterStrip overview={value} />
        {dossier.linked ? <FilingBlock dossierId={dossier.id} /> : null}
        <div className="overview-columns">
          <Waits dossier={dossier} held={value?.held ?? null} />
          <LastRuns dossier={dossier} runs={value?.runs ?? null} />
        </div>
      </div>
    </>
  );
}

type WaitsProps = { readonly dossier: Dossier; readonly held: Overview['held'] | null };

function Waits({ dossier, held }: WaitsProps): ReactElement {
  const say = useTexts('overview');
  const common = useTexts('common');
  const frame = useTexts('frame');
  const language = useLanguage();
  const { toExport } = countsOf(dossier.states);
  const href = hrefOf({ screen: 'export', dossierId: dossier.id });
  return (
    <section className="tk-card">
      <header>
        <h2>{say('waits')}</h2>
      </header>
      {held === null ? <p className="overview-quiet">{common('loading')}</p> : null}
      {held?.length === 0 && toExport === 0 ? (
        <p className="overview-quiet">{say('calm')}</p>
      ) : null}
      <ul>
        {toExport === 0 ? null : (
          <li className="overview-line">
            <StateIcon state="waiting" size={18} />
            <span className="overview-what">{say('ready', { count: toExport })}</span>
            <a href={href}>{frame('export')}</a>
          </li>
        )}
        {(held ?? []).map(({ state, cause, count }) => {
          const what = causeWords({ kind: cause, data: {} }, language).what;
          return (
            <li key={`${state}-${cause}`} className="overview-line">
              <StateIcon state={markOf({ state, cause: { kind: cause } })} size={18} />
              <span className="overview-what">
                <span>{what}</span>
                <span className="overview-note">{say('held', { count })}</span>
              </span>
              <a href={href} aria-label={`${say('look')}: ${what}`}>
                {say('look')}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
