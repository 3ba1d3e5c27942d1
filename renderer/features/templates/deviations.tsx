import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { NOTHING } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';

type Drift = CallOutput<'templates.drift'>[number];
type Deviation = Drift['deviations'][number];

const onChange = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

/** The dossiers that differ from a template: mend or accept, all of them or one (M11). */
export function Deviations({ templateId }: { readonly templateId: string }): ReactElement | null {
  const say = useTexts('templates');
  const { value, fault, refetch } = useCall(
    'templates.drift',
    { templateId },
    { refetchOn: onChange },
  );
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = (value ?? []).map(({ dossierId }) => dossierId);
  const mend = useDeed(
    () => call('templates.apply', { templateId, dossierIds: ids }),
    (results) => setRefused(missingIn(results)),
  );
  const accept = useDeed(() => call('templates.accept', { templateId, dossierIds: ids }));
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null || value.length === 0) return null;
  return (
    <div className="template-drifts">
      <div className="tile-actions">
        <Button size="xs" onClick={mend.run} loading={mend.busy}>
          {say('mendAll')}
        </Button>
        <Button size="xs" variant="default" onClick={accept.run} loading={accept.busy}>
          {say('acceptAll')}
        </Button>
      </div>
      {mend.fault === null ? null : <FaultCard fault={mend.fault} />}
      <ul>
        {value.map((drift) => (
          <DriftRow
            key={drift.dossierId}
            drift={drift}
            templateId={templateId}
            missing={refused.get(drift.dossierId) ?? null}
            onMissing={setRefused}
          />
        ))}
      </ul>
    </div>
  );
}

function missingIn(results: CallOutput<'templates.apply'>): ReadonlyMap<string, string> {
  return new Map(
    results.flatMap(({ dossierId, missing }) => (missing === null ? [] : [[dossierId, missing]])),
  );
}

type RowProps = {
  readonly drift: Drift;
  readonly templateId: string;
  /** What its Octopus dossier does not have; null when nothing was refused. */
  readonly missing: string | null;
  readonly onMissing: (missing: ReadonlyMap<string, string>) => void;
};

function DriftRow({ drift, templateId, missing, onMissing }: RowProps): ReactElement {
  const say = useTexts('templates');
  const { dossierId, name, deviations } = drift;
  const one = { templateId, dossierIds: [dossierId] };
  const mend = useDeed(
    () => call('templates.apply', one),
    (results) => onMissing(missingIn(results)),
  );
  const accept = useDeed(() => call('templates.accept', one));
  return (
    <li>
      <a href={hrefOf({ screen: 'integrations', dossierId })}>{name}</a>
      <span className="template-differs">
        {deviations.map((each) => (
          <Difference key={each.field} deviation={each} />
        ))}
        {missing === null ? null : (
          <span className="template-missing">{say('missing', { value: missing })}</span>
        )}
      </span>
      <span className="template-drift-actions">
        <Button
          size="xs"
          variant="default"
          onClick={mend.run}
          loading={mend.busy}
          aria-label={`${say('mend')}: ${name}`}
        >
          {say('mend')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={accept.run}
          loading={accept.busy}
          aria-label={`${say('accept')}: ${name}`}
        >
          {say('accept')}
        </Button>
      </span>
    </li>
  );
}

function Difference({ deviation }: { readonly deviation: Deviation }): ReactElement {
  const say = useTexts('templates');
  const word = useValueWord();
  const { field, wanted, actual } = deviation;
  const values = { field: say(field), actual: word(field, actual), wanted: word(field, wanted) };
  return <span>{say('deviation', values)}</span>;
}

/** A value of a setting as a person reads it. */
function useValueWord(): (field: Deviation['field'], value: string) => string {
  const say = useTexts('templates');
  const vat = useTexts('vat');
  const integrations = useTexts('integrations');
  return (field, value) => {
    if (value === '') return NOTHING;
    switch (field) {
      case 'vatStatus':
        return vat(VAT_STATUSES.find((each) => each === value) ?? 'normal');
      case 'salesRoute':
      case 'purchasesRoute':
        return say(value === 'mailbox' ? 'mailbox' : 'booking');
      case 'frequency':
        return integrations(FREQUENCIES.find((each) => each === value) ?? 'never');
      case 'releasedOnly':
      case 'approvedOnly':
      case 'checkedOnly':
        return say(value === 'true' ? 'yes' : 'no');
      default:
        return value;
    }
  };
}

const VAT_STATUSES = ['normal', 'exempt', 'mixed', 'small-business', 'vat-unit'] as const;
const FREQUENCIES = [
  'never',
  'last-month',
  'after-10-minutes',
  'after-1-day',
  'after-1-week',
] as const;
