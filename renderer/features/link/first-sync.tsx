import { Progress } from '@mantine/core';
import { type ReactElement, useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { FaultKindCard } from '../export/run-fault.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useExportRuns } from '../dossiers/export-runs.ts';

/** How the first synchronisation of a dossier goes; it goes on when the screen is left. */
export function FirstSync({ dossierId }: { readonly dossierId: string }): ReactElement | null {
  const say = useTexts('link');
  const { asked, outcome, fault } = useExportRuns();
  const report = outcome?.reports.find((each) => each.dossierId === dossierId) ?? null;
  const done = report === null ? '' : say('synced', { count: report.stored });
  useEffect(() => {
    if (done !== '') announce(done);
  }, [done]);
  if (asked.includes(dossierId)) {
    return (
      <div className="link-sync">
        <p>
          <StateIcon state="sending" /> {say('syncing')}
        </p>
        <Progress value={100} striped animated size="sm" aria-label={say('syncing')} />
      </div>
    );
  }
  if (fault !== null) return <FaultCard fault={fault} />;
  if (report === null) return null;
  if (report.fault !== null) return <FaultKindCard kind={report.fault} />;
  return (
    <p className="link-sync">
      <StateIcon state="booked" /> {done}
    </p>
  );
}
