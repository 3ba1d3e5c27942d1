import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useDossiers, useStatus } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RunStrip } from '../dossiers/run-strip.tsx';
import { SyncButton } from '../dossiers/sync-button.tsx';
import { GuideScreen } from '../guide/guide-screen.tsx';
import { ProfileNotice } from '../profile/profile-notice.tsx';
import { TrialsCard } from '../trial/trials-card.tsx';
import { Attention } from './attention.tsx';
import { CountTiles } from './count-tiles.tsx';
import { Deadlines, Runs } from './coming.tsx';
import { Entrepreneurs } from './entrepreneurs.tsx';
import './dashboard.css';

/** Who needs attention, what is ready to leave and what comes; of an empty profile, how to begin. */
export function Dashboard(): ReactElement {
  const say = useTexts('dashboard');
  const dossiers = useDossiers();
  const status = useStatus();
  const fault = dossiers.fault ?? status.fault;
  if (fault !== null && (dossiers.value === null || status.value === null)) {
    const retry = (): void => {
      dossiers.refetch();
      status.refetch();
    };
    return (
      <div className="screen-page">
        <PageHeader title={say('title')} />
        <FaultCard fault={fault} onRetry={retry} />
      </div>
    );
  }
  if (dossiers.value?.length === 0) return <GuideScreen />;
  return (
    <>
      <PageHeader title={say('title')} actions={<SyncButton dossiers={dossiers.value ?? []} />} />
      <RunStrip />
      <div className="screen-page dashboard">
        <ProfileNotice />
        <CountTiles dossiers={dossiers.value} status={status.value} />
        <div className="dashboard-columns">
          <div className="dashboard-column">
            <Attention dossiers={dossiers.value} />
            <Entrepreneurs dossiers={dossiers.value} />
          </div>
          <div className="dashboard-column">
            <Deadlines />
            <TrialsCard dossiers={dossiers.value ?? []} />
            <Runs dossiers={dossiers.value} />
          </div>
        </div>
      </div>
    </>
  );
}
