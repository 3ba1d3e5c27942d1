import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatAmount, NOTHING } from '../../ui/format.ts';
import { StateIcon } from '../../ui/state-mark.tsx';

type Statement = CallOutput<'bank.get'>['accounts'][number]['statements'][number];

type TroubleProps = {
  readonly statement: Statement;
  /** Closing balance of the statement before it; null without one. */
  readonly balanceBefore: string | null;
  readonly onAnswered: () => void;
  /** Another way on, behind the answers. */
  readonly children?: ReactNode;
};

/** What keeps the statements of an account, who must act, and what can be done. */
export function Trouble({
  statement,
  balanceBefore,
  onAnswered,
  children,
}: TroubleProps): ReactElement {
  const say = useTexts('bank');
  const { state, blocked, answer } = statement;
  const number = statement.number === null ? NOTHING : String(statement.number);
  const kind =
    state === 'unclear' || state === 'refused' ? state : blocked === 'gap' ? 'gap' : 'conflict';
  return (
    <div className="bank-trouble" role="status">
      <StateIcon state={kind === 'unclear' ? 'unclear' : 'fault'} size={18} />
      <div className="bank-words">
        <strong>{say(kind)}</strong>
        <p>
          {kind === 'gap'
            ? say('gapBody', {
                number,
                before: formatAmount(balanceBefore ?? '0'),
                after: formatAmount(statement.oldBalance),
              })
            : say(`${kind}Body`, { number, answer })}
        </p>
        <p className="bank-quiet">{say(kind === 'gap' ? 'whoBank' : 'who')}</p>
      </div>
      <div className="bank-deeds">
        {state === 'unclear' ? (
          <Answer statement={statement} answer="there" onAnswered={onAnswered}>
            {say('there')}
          </Answer>
        ) : null}
        {state === 'unclear' || state === 'refused' ? (
          <Answer statement={statement} answer="again" onAnswered={onAnswered}>
            {say('again')}
          </Answer>
        ) : null}
        {state === 'unclear' ? null : (
          <Answer statement={statement} answer="elsewhere" onAnswered={onAnswered}>
            {say('skip')}
          </Answer>
        )}
        {children}
      </div>
    </div>
  );
}

type AnswerProps = {
  readonly statement: Statement;
  readonly answer: CallInput<'bank.answer'>['answer'];
  readonly onAnswered: () => void;
  readonly children: string;
};

function Answer({ statement, answer, onAnswered, children }: AnswerProps): ReactElement {
  const deed = useDeed(
    () => call('bank.answer', { statementId: statement.id, answer }),
    onAnswered,
  );
  return (
    <>
      <Button variant="default" disabled={deed.busy} onClick={deed.run}>
        {children}
      </Button>
      {deed.fault === null ? null : <FaultCard fault={deed.fault} onRetry={deed.run} />}
    </>
  );
}
