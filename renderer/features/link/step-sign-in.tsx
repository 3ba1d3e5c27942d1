import { Radio } from '@mantine/core';
import { type ReactElement, useEffect } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { Login } from '../add-dossiers/add-logins.tsx';
import { AddBillit } from '../settings/add-billit.tsx';
import { OctopusSignIn } from '../settings/octopus-sign-in.tsx';
import { changeDraft } from './link-store.ts';
import { type StepProps, StepTitle } from './step-title.tsx';
import { missingLogins } from './missing.ts';
import { StepFoot } from './step-foot.tsx';
import '../settings/settings.css';

const FIELDS = { octopus: 'octopusConnectionId', billit: 'billitConnectionId' } as const;
const LABELS = { octopus: 'octopusLogin', billit: 'billitLogin' } as const;

/** Step 1: which login at each service; one that is not there yet is added here. */
export function SignInStep({ dossier, draft }: StepProps): ReactElement {
  const say = useTexts('link');
  const { value, fault, refetch } = useCall('connections.list', {});
  const logins = value ?? [];
  const lacks = (service: Login['kind']): boolean => !logins.some(({ kind }) => kind === service);
  useOnlyLogins(dossier.id, value);
  return (
    <section className="link-step">
      <div className="link-body">
        <StepTitle>{say('signIn')}</StepTitle>
        <p className="link-lead">{say('signInBody')}</p>
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {(['octopus', 'billit'] as const).map((service) => (
          <Radio.Group
            key={service}
            className="link-logins"
            label={say(LABELS[service])}
            value={draft[FIELDS[service]]}
            onChange={(id) => changeDraft(dossier.id, { [FIELDS[service]]: id })}
          >
            {logins
              .filter(({ kind }) => kind === service)
              .map(({ id, label, account }) => (
                <Radio
                  key={id}
                  value={id}
                  label={account === '' ? label : `${label} · ${account}`}
                />
              ))}
          </Radio.Group>
        ))}
        {value === null ? null : <AddBillit wanted={lacks('billit')} onAdded={refetch} />}
        {value === null || !lacks('octopus') ? null : <OctopusSignIn onConnected={refetch} />}
      </div>
      <StepFoot
        onPrevious={null}
        verb={say('next')}
        missing={value === null ? null : missingLogins(draft)}
        onNext={() => changeDraft(dossier.id, { step: 'dossier' })}
      />
    </section>
  );
}

/** Where a service has one login, that is the one. */
function useOnlyLogins(dossierId: string, logins: readonly Login[] | null): void {
  useEffect(() => {
    for (const service of ['octopus', 'billit'] as const) {
      const [first, ...others] = (logins ?? []).filter(({ kind }) => kind === service);
      if (first !== undefined && others.length === 0) {
        changeDraft(dossierId, { [FIELDS[service]]: first.id });
      }
    }
  }, [dossierId, logins]);
}
