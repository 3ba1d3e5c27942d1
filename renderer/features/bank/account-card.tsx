import { Button } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatAmount, formatCount, formatDate, NOTHING } from '../../ui/format.ts';
import { type ShownState, StateIcon, StateMark } from '../../ui/state-mark.tsx';
import { lastDays } from './account-days.ts';

type Account = CallOutput<'bank.get'>['accounts'][number];
type Statement = Account['statements'][number];

/** Statements shown before a person asks for all. */
const SHOWN = 12;

type AccountCardProps = {
  readonly account: Account;
  /** Whether the office wants them in Octopus. */
  readonly delivers: boolean;
  readonly onAnswered: () => void;
};

/** One account: the last six weeks at a glance, what is in its way, and its statements, the newest first. */
export function AccountCard({ account, delivers, onAnswered }: AccountCardProps): ReactElement {
  const say = useTexts('bank');
  const titleId = useId();
  const { statements } = account;
  const last = statements.at(-1);
  const at = statements.findIndex((one) => isTrouble(one));
  const trouble = statements[at];
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <div className="bank-account">
          <h2 id={titleId} className="tk-number">
            {spaced(account.account)}
          </h2>
          <span className="bank-quiet">
            {[account.description, account.currency].filter((part) => part !== '').join(' · ')}
          </span>
        </div>
        <Days statements={statements} />
        <dl className="bank-sum">
          <dt>{say('lastNumber')}</dt>
          <dd className="tk-number">{last?.number ?? NOTHING}</dd>
          <dt>{say('balance')}</dt>
          <dd className="tk-number">
            {last === undefined ? NOTHING : formatAmount(last.newBalance)}
          </dd>
        </dl>
        <StateMark
          state={trouble === undefined ? 'booked' : markOf(trouble, delivers)}
          word={trouble === undefined ? say('connects') : say(wordOf(trouble, delivers))}
        />
      </header>
      {trouble === undefined ? null : (
        <Trouble statement={trouble} before={statements[at - 1]} onAnswered={onAnswered} />
      )}
      <Statements account={account} delivers={delivers} />
    </section>
  );
}

function isTrouble({ state, blocked }: Statement): boolean {
  return state === 'unclear' || state === 'refused' || blocked === 'gap' || blocked === 'conflict';
}

const MARKS: Readonly<Record<Statement['state'], ShownState>> = {
  waiting: 'waiting',
  sending: 'sending',
  unclear: 'unclear',
  delivered: 'booked',
  refused: 'refused',
  elsewhere: 'withdrawn',
};

function markOf({ state, blocked }: Statement, delivers: boolean): ShownState {
  if (blocked === 'gap' || blocked === 'conflict') return 'fault';
  if (state !== 'waiting') return MARKS[state];
  return delivers && blocked === null ? 'queued' : 'parked';
}

function wordOf({ state, blocked }: Statement, delivers: boolean) {
  if (state === 'unclear' || state === 'refused') return state;
  if (blocked !== null) return blocked;
  return state === 'waiting' && !delivers ? 'off' : state;
}

/** An IBAN in groups of four. */
function spaced(account: string): string {
  return account.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

function Days({ statements }: { readonly statements: readonly Statement[] }): ReactElement {
  const say = useTexts('bank');
  const today = new Date().toISOString().slice(0, 10);
  return (
    <svg className="bank-days" viewBox="0 0 420 16" role="img" aria-label={say('days')}>
      {lastDays(statements, today).map(({ day, mark }, at) => (
        <rect key={day} x={at * 10} y={1} width={7} height={14} rx={2} className={`day-${mark}`}>
          <title>{formatDate(day)}</title>
        </rect>
      ))}
    </svg>
  );
}

type TroubleProps = {
  readonly statement: Statement;
  readonly before: Statement | undefined;
  readonly onAnswered: () => void;
};

/** What keeps the statements of an account, who must act, and what can be done. */
function Trouble({ statement, before, onAnswered }: TroubleProps): ReactElement {
  const say = useTexts('bank');
  const { state, blocked, answer } = statement;
  const number = statement.number === null ? NOTHING : String(statement.number);
  const kind =
    state === 'unclear' || state === 'refused' ? state : blocked === 'gap' ? 'gap' : 'conflict';
  return (
    <div className="bank-trouble" role="status">
      <StateIcon state={kind === 'unclear' ? 'unclear' : 'fault'} size={18} />
      <div className="bank-words">
        <h3>{say(kind)}</h3>
        <p>
          {kind === 'gap'
            ? say('gapBody', {
                number,
                before: formatAmount(before?.newBalance ?? '0'),
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

type StatementsProps = { readonly account: Account; readonly delivers: boolean };

function Statements({ account, delivers }: StatementsProps): ReactElement {
  const say = useTexts('bank');
  const [all, setAll] = useState(false);
  const newest = account.statements.toReversed();
  const shown = all ? newest : newest.slice(0, SHOWN);
  return (
    <>
      <table className="bank-table" aria-label={say('statements', { account: account.account })}>
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('until')}</th>
            <th scope="col">{say('movements')}</th>
            <th scope="col">{say('oldBalance')}</th>
            <th scope="col">{say('newBalance')}</th>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <td>{one.number ?? NOTHING}</td>
              <td>{formatDate(one.newDate)}</td>
              <td>{formatCount(one.movements)}</td>
              <td>{formatAmount(one.oldBalance)}</td>
              <td>{formatAmount(one.newBalance)}</td>
              <td title={one.fileName}>{say(one.source)}</td>
              <td>
                <StateMark
                  state={markOf(one, delivers)}
                  word={say(wordOf(one, delivers))}
                  {...(one.place === null
                    ? {}
                    : { note: `${one.place.journalKey}/${one.place.number}` })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === newest.length ? null : (
        <p className="bank-more">
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {say('all', { count: newest.length })}
          </Button>
        </p>
      )}
    </>
  );
}
