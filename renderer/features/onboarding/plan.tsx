import { Button, NativeSelect } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { hrefOf } from '../../ui/route.ts';
import { type OnboardingRow, pairsOf } from './onboarding-row.ts';
import { useOnboardingStore } from './onboarding-store.ts';

type Templates = CallOutput<'templates.list'>;
/** How dossiers are linked; null while a person has not said it. */
export type How = { readonly templateId: string; readonly exportFrom: string } | null;

/** The template and the day that are chosen; the firm's own template where nobody chose. */
export function useHow(templates: Templates): How {
  const { templateId, exportFrom } = useOnboardingStore();
  const own = templates.find(({ isDefault }) => isDefault) ?? templates[0];
  const chosen = templates.find(({ id }) => id === templateId) ?? own;
  return chosen === undefined || exportFrom === '' ? null : { templateId: chosen.id, exportFrom };
}

type PlanProps = {
  readonly templates: Templates;
  readonly how: How;
  readonly sure: readonly OnboardingRow[];
  readonly days: number;
  readonly onStarted: () => void;
};

/** What is done with all that is sure: one question for all of them, with how long it takes. */
export function Plan({ templates, how, sure, days, onStarted }: PlanProps): ReactElement {
  const say = useTexts('onboarding');
  const { templateId, exportFrom } = useOnboardingStore();
  const start = useDeed(async () => {
    if (how === null) return { ok: true, value: null };
    const pairs = sure
      .flatMap((row) => pairsOf(row))
      .map((pair) => ({
        octopusDossierId: pair.octopusDossierId,
        billitPartyId: pair.billitPartyId,
      }));
    return call('onboarding.start', { ...how, pairs });
  }, onStarted);
  return (
    <>
      <section className="tk-card onboarding-plan" aria-label={say('title')}>
        <NativeSelect
          label={say('template')}
          value={how?.templateId ?? templateId}
          data={[
            ...(templates.length === 0 ? [{ value: '', label: say('pickTemplate') }] : []),
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) =>
            useOnboardingStore.setState({ templateId: currentTarget.value })
          }
        />
        <DateField
          label={say('exportFrom')}
          value={exportFrom}
          onChange={(from) => useOnboardingStore.setState({ exportFrom: from })}
        />
        <Button component="a" variant="default" href={hrefOf({ screen: 'templates' })}>
          {say('manage')}
        </Button>
        <p className="onboarding-plan-note" role="status">
          {how === null ? say('needTemplate') : days === 0 ? '' : say('days', { count: days })}
        </p>
        <Button
          leftSection={<IconPlugConnected size={16} />}
          disabled={how === null || sure.length === 0}
          loading={start.busy}
          onClick={start.run}
        >
          {say('linkSure', { count: sure.length })}
        </Button>
      </section>
      {start.fault === null ? null : <FaultCard fault={start.fault} />}
    </>
  );
}
