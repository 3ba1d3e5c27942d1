import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { CAUSE_KINDS } from '../../../shared/model/cause.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard, OriginalText } from '../../ui/fault-card.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { CauseCard } from '../waiting/cause-card.tsx';
import { closeRun, type ExportRun } from './run-store.ts';

/** What kept a part of an export from going on; nothing when all went. */
export function RunFault({ run }: { readonly run: ExportRun }): ReactElement | null {
  const say = useTexts('exportRun');
  const { fault, faultKind, cause, dossierId } = run;
  if (fault !== null) return <FaultCard fault={fault} onRetry={() => closeRun(dossierId)} />;
  if (faultKind === null) return null;
  return (
    <section className="run-fault" role="alert">
      {cause === null ? (
        <FaultKindCard kind={faultKind} />
      ) : (
        <CauseCard cause={cause} state="warning" />
      )}
      {run.results.size > 0 ? null : (
        <ActionIcon
          aria-label={say('dismiss')}
          title={say('dismiss')}
          onClick={() => closeRun(dossierId)}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </section>
  );
}

/** The kind of fault that stopped a run, in words; of one without words of its own the original is shown. */
export function FaultKindCard({ kind: faultKind }: { readonly kind: string }): ReactElement {
  const say = useTexts('exportRun');
  const kind = CAUSE_KINDS.find((each) => each === faultKind);
  if (kind !== undefined) return <CauseCard cause={{ kind, data: {} }} state="warning" />;
  return (
    <div className="cause-card cause-wt">
      <StateIcon state="warning" size={18} />
      <div className="cause-words">
        <h3>{say('runFault')}</h3>
        <p>{say('runFaultBody')}</p>
        <OriginalText text={faultKind} />
      </div>
    </div>
  );
}
