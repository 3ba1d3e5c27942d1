import { Button } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { needsPerson } from '../../../shared/model/statement.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatAccount, formatAmount, formatCount, formatDate, NOTHING } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { Days } from './days.tsx';
import { markOf, wordOf } from './statement-state.ts';
import { Trouble } from './trouble.tsx';

type Account = CallOutput<'bank.get'>['accounts'][number];

/** Statements shown before a person asks for all. */
const SHOWN = 12;

type AccountCardProps = {
  readonly account: Account;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether the office wants them in Octopus. */
  readonly delivers: boolean;
  readonly onAnswered: () => void;
};

/** One account: the last six weeks at a glance, what is in its way, and its statements, the newest first. */
export function AccountCard({
  account,
  today,
  delivers,
  onAnswered,
}: AccountCardProps): ReactElement {
  const say = useTexts('bank');
  const titleId = useId();
  const { statements } = account;
  const last = statements.at(-1);
  const at = statements.findIndex((one) => needsPerson(one));
  const trouble = statements[at];
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <div className="bank-account">
          <h2 id={titleId} className="tk-number">
            {formatAccount(account.account)}
          </h2>
          <span className="bank-quiet">
            {[account.description, account.currency].filter((part) => part !== '').join(' · ')}
          </span>
        </div>
        <Days statements={statements} today={today} />
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
        <Trouble
          statement={trouble}
          balanceBefore={statements[at - 1]?.newBalance ?? null}
          onAnswered={onAnswered}
        />
      )}
      <Statements account={account} delivers={delivers} />
    </section>
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
