import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import type { WriteBackRules } from '../../../shared/model/write-back.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

const RULES = [
  ['number', 'numberNote'],
  ['paid', 'paidNote'],
  ['sent', 'sentNote'],
  ['verify', 'verifyNote'],
] as const satisfies readonly (readonly [keyof WriteBackRules, string])[];

/** What Billit is told of the documents of a dossier; each tick is kept at once. */
export function WriteBack({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('toBillit');
  const { value, fault, refetch } = useCall('writeBack.get', { dossierId });
  return (
    <fieldset className="to-billit-part">
      <legend>{say('told')}</legend>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value === null
        ? null
        : RULES.map(([rule, note]) => (
            <Rule key={rule} {...{ dossierId, rule, note, rules: value, refetch }} />
          ))}
    </fieldset>
  );
}

type RuleProps = {
  readonly dossierId: string;
  readonly rule: keyof WriteBackRules;
  readonly note: (typeof RULES)[number][1];
  readonly rules: WriteBackRules;
  readonly refetch: () => void;
};

function Rule({ dossierId, rule, note, rules, refetch }: RuleProps): ReactElement {
  const say = useTexts('toBillit');
  const kept = useDeed(
    () => call('writeBack.set', { dossierId, ...rules, [rule]: !rules[rule] }),
    refetch,
  );
  return (
    <>
      <Checkbox
        label={say(rule)}
        description={say(note)}
        checked={rules[rule]}
        disabled={kept.busy}
        onChange={kept.run}
      />
      {kept.fault === null ? null : <FaultCard fault={kept.fault} />}
    </>
  );
}
