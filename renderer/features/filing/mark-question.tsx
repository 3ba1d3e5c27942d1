import { Button, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { markAll, type MarkPlan } from './filing-marks.ts';
import { returnWords } from './filing-words.ts';

/** A question is asked, was answered (what was marked is told elsewhere), or neither. */
export type Asking = 'asked' | 'done' | 'not';

type QuestionProps = {
  readonly plans: readonly MarkPlan[];
  /** All returns up to and with the last one of each dossier, not that one alone. */
  readonly through: boolean;
  readonly asking: Asking;
  readonly onAsking: (asking: Asking) => void;
};

/** Asks once before many returns are marked as filed: of how many dossiers, up to which period, and what is not booked. */
export function MarkQuestion({ plans, through, asking, onAsking }: QuestionProps): ReactElement {
  const say = useTexts('filing');
  const common = useTexts('common');
  const marked = useDeed(
    () => markAll(plans),
    () => onAsking('done'),
  );
  const held = plans.filter((plan) => plan.held).length;
  const close = (): void => {
    marked.forget();
    onAsking('not');
  };
  return (
    <Modal
      opened={asking === 'asked'}
      onClose={close}
      // What was marked is told, and takes the focus.
      returnFocus={asking !== 'done'}
      title={say(through ? 'startTitle' : 'markManyTitle', { count: plans.length })}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <PlannedPeriods plans={plans} through={through} />
      <p className="confirm-body">
        {held === 0 ? null : `${say('heldMany', { count: held })} `}
        {say('undoLater')}
      </p>
      {marked.fault === null ? null : <FaultCard fault={marked.fault} />}
      <div className="confirm-actions">
        <Button variant="default" onClick={close} data-autofocus>
          {common('cancel')}
        </Button>
        <Button loading={marked.busy} onClick={marked.run}>
          {say('mark')}
        </Button>
      </div>
    </Modal>
  );
}

/** Per period how many dossiers go up to it; unfolds to their names. */
function PlannedPeriods({
  plans,
  through,
}: Pick<QuestionProps, 'plans' | 'through'>): ReactElement {
  const say = useTexts('filing');
  const sayExport = useTexts('export');
  const language = useLanguage();
  const groups = [...Map.groupBy(plans, ({ last }) => `${last.endDate} ${last.startDate}`)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({ key, group, last: group[0]?.last }));
  return (
    <ul className="filing-plans">
      {groups.map(({ key, group, last }) =>
        last === undefined ? null : (
          <li key={key}>
            <details>
              <summary>
                {say(through ? 'planThrough' : 'plan', {
                  count: group.length,
                  period: returnWords(last, sayExport, language),
                })}
              </summary>
              <p>{group.map(({ name }) => name).join(' · ')}</p>
            </details>
          </li>
        ),
      )}
    </ul>
  );
}
