import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { usePractice } from '../../bridge/use-practice.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
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
  const practice = usePractice();
  const { value } = useCall('schedule.get', { dossierId: dossier.id }, { refetchOn: onChange });
  const means = FREQUENCIES.find(([frequency]) => frequency === value?.frequency)?.[1];
  const moment = (atMs: number): string => formatMoment(atMs, Date.now(), language);
  const { lastRunMs, nextRunMs } = dossier;
  const through = value?.releasedThroughMs ?? null;
  const paused = value?.paused ?? null;
  const rule = means === undefined ? NOTHING : words(means);
  const said =
    paused === null
      ? rule
      : say('pausedBy', { person: paused.by, moment: moment(paused.atMs), means: rule });
  const nextWords = (): string => {
    if (paused !== null) return say('paused');
    if (value?.frequency === 'never') return say('byHand');
    if (nextRunMs !== null) return moment(nextRunMs);
    return practice ? say('practice') : NOTHING;
  };
  return (
    <section className="tk-card schedule-strip" aria-label={say('title')}>
      <p>{said}</p>
      <dl>
        <div>
          <dt>{say('lastRun')}</dt>
          <dd>{lastRunMs === null ? say('never') : moment(lastRunMs)}</dd>
        </div>
        <div>
          <dt>{say('nextRun')}</dt>
          <dd>{nextWords()}</dd>
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
      {value === null ? null : <PauseButton dossierId={dossier.id} paused={paused !== null} />}
    </section>
  );
}

type PauseProps = { readonly dossierId: string; readonly paused: boolean };

/** 'Pauzeer' and 'Hervat': nothing leaves by itself meanwhile, and then all is as it was. */
function PauseButton({ dossierId, paused }: PauseProps): ReactElement {
  const say = useTexts('schedule');
  const turn = useDeed(() =>
    call('schedule.pauseDossiers', { dossierIds: [dossierId], paused: !paused }),
  );
  const Icon = paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon size={16} stroke={1.7} aria-hidden="true" />}
        loading={turn.busy}
        onClick={turn.run}
      >
        {say(paused ? 'resume' : 'pause')}
      </Button>
      {turn.fault === null ? null : <FaultCard fault={turn.fault} />}
    </>
  );
}
