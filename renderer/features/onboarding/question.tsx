import { Button, Modal, Radio } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { onboardingCauseWords } from '../../../shared/i18n/onboarding-causes.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type OnboardingRow, pairsOf } from './onboarding-row.ts';

type QuestionProps = {
  readonly row: OnboardingRow;
  /** Null while no template or no date is chosen. */
  readonly how: { readonly templateId: string; readonly exportFrom: string } | null;
  readonly onClose: () => void;
};

/** One question about one match: which two belong together (S13, S20). */
export function Question({ row, how, onClose }: QuestionProps): ReactElement {
  const say = useTexts('onboarding');
  const common = useTexts('common');
  const language = useLanguage();
  const pairs = pairsOf(row);
  const [at, setAt] = useState(pairs.length === 1 ? 0 : -1);
  const pair = pairs[at];
  const deed = useDeed(async () => {
    if (pair === undefined || how === null) return { ok: true, value: null };
    const { octopusDossierId, billitPartyId } = pair;
    return call('onboarding.start', { ...how, pairs: [{ octopusDossierId, billitPartyId }] });
  }, onClose);
  const words = row.cause === null ? null : onboardingCauseWords(row.cause, language);
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('questionTitle')}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <p className="confirm-body">{words === null ? '' : `${words.what}. ${words.todo}`}</p>
      <Radio.Group value={String(at)} onChange={(next) => setAt(Number(next))} name="pair">
        {pairs.map(({ octopus, billit }, index) => (
          <Radio
            key={`${octopus}/${billit}`}
            className="onboarding-pair"
            value={String(index)}
            label={say('pair', { octopus, billit })}
          />
        ))}
      </Radio.Group>
      {deed.fault === null ? null : <FaultCard fault={deed.fault} />}
      {how === null ? <p className="confirm-body">{say('needTemplate')}</p> : null}
      <div className="confirm-actions">
        <Button variant="default" onClick={onClose} data-autofocus>
          {common('cancel')}
        </Button>
        <Button
          onClick={deed.run}
          loading={deed.busy}
          disabled={pair === undefined || how === null}
        >
          {say('linkPair')}
        </Button>
      </div>
    </Modal>
  );
}
