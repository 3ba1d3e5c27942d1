import type { ReactElement } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatCount, formatMoment, NOTHING } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { FREQUENCIES } from './dossier-defaults.tsx';

const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** The schedule as it is kept, in words: what it does, when it ran, when it runs, what waits for a release (S54). */
export function ScheduleStrip({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('schedule');
  const words = useTexts('integrations');
  const language = useLanguage();
  const { value } = useCall('schedule.get', { dossierId: dossier.id }, { refetchOn: onChange });
  const means = FREQUENCIES.find(([frequency]) => frequency === value?.frequency)?.[1];
  const moment = (atMs: number): string => formatMoment(atMs, Date.now(), language);
  const { lastRunMs, nextRunMs } = dossier;
  const through = value?.releasedThroughMs ?? null;
  return (
    <section className="tk-card schedule-strip" aria-label={say('title')}>
      <p>{means === undefined ? NOTHING : words(means)}</p>
      <dl>
        <div>
          <dt>{say('lastRun')}</dt>
          <dd>{lastRunMs === null ? say('never') : moment(lastRunMs)}</dd>
        </div>
        <div>
          <dt>{say('nextRun')}</dt>
          <dd>
            {value?.frequency === 'never'
              ? say('byHand')
              : nextRunMs === null
                ? NOTHING
                : moment(nextRunMs)}
          </dd>
        </div>
        {value?.releasedOnly === true ? (
          <div>
            <dt>{say('forRelease')}</dt>
            <dd>
              {formatCount(value.waiting.forRelease)}
              <span className="schedule-quiet">
                {through === null
                  ? say('notReleased')
                  : say('through', { moment: moment(through) })}
              </span>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
