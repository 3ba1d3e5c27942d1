import { Button } from '@mantine/core';
import { IconEyeCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { type Deed, useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { announce } from '../../ui/live-region.tsx';
import { type ExportRow, isExported } from './export-row.ts';

/** A person says that he checked these documents (N08), or takes that back; what came of it is said aloud. */
export function useCheck(documentIds: readonly string[], checked = true): Deed {
  const say = useTexts('check');
  return useDeed(
    () => call('documents.check', { documentIds: [...documentIds], checked }),
    ({ changed }) => announce(say(checked ? 'done' : 'takenBack', { count: changed })),
  );
}

type CheckButtonProps = {
  readonly documentIds: readonly string[];
  readonly variant?: 'default' | 'filled';
  /** The name of the button says how many. */
  readonly counted?: boolean;
};

/** 'Gecontroleerd': these documents may leave from now on. */
export function CheckButton(props: CheckButtonProps): ReactElement {
  const { documentIds, variant = 'filled', counted = false } = props;
  const say = useTexts('check');
  const check = useCheck(documentIds);
  const count = documentIds.length;
  return (
    <>
      <Button
        variant={variant}
        leftSection={<IconEyeCheck size={16} stroke={1.7} aria-hidden="true" />}
        disabled={count === 0}
        title={count === 0 ? say('chooseFirst') : undefined}
        loading={check.busy}
        onClick={check.run}
      >
        {counted ? say('checkedCount', { count }) : say('checked')}
      </Button>
      {check.fault === null ? null : <FaultCard fault={check.fault} />}
    </>
  );
}

/** Who checked a document that has not left, and the way back. */
export function CheckedBy({ row }: { readonly row: ExportRow }): ReactElement | null {
  const say = useTexts('check');
  const language = useLanguage();
  const { document, checked } = row;
  const back = useCheck([document.id], false);
  if (checked === null) return null;
  const moment = formatMoment(checked.atMs, Date.now(), language);
  const unsent = document.state === 'waiting' || document.state === 'needs-decision';
  return (
    <div className="booking-approval" role="group" aria-label={say('checked')}>
      <span>{say('by', { person: checked.by, moment })}</span>
      {isExported(row) || !unsent ? null : (
        <Button size="compact-sm" variant="default" loading={back.busy} onClick={back.run}>
          {say('takeBack')}
        </Button>
      )}
      {back.fault === null ? null : <FaultCard fault={back.fault} />}
    </div>
  );
}
