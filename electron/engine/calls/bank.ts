import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import { type Chained, chains } from '../domain/statements.ts';
import type { StatementOutcome, StatementRow } from '../store/statement-ports.ts';
import type { CallContext } from './context.ts';

type BankCalls = Pick<Calls, 'bank.get' | 'bank.set' | 'bank.answer'>;
type Account = CallOutput<'bank.get'>['accounts'][number];
type Statement = Account['statements'][number];

/** 'Bank' of a dossier. */
export function bankCalls({ sync, emit }: CallContext): BankCalls {
  const { store, clock } = sync;
  return {
    'bank.get': async (input) => {
      const id = dossierId(input.dossierId);
      const all = await store.statements.list(id);
      return ok({
        ...(await store.statements.rules(id)),
        linked: all.length > 0,
        accounts: chains(all).map(accountOf),
        refused: [...(await store.statements.refused(id))],
      });
    },
    'bank.set': async ({ dossierId: id, ...rules }) => {
      await store.statements.setRules(dossierId(id), rules, clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'bank.answer': async ({ statementId, answer }) => {
      const statement = await store.statements.get(statementId);
      if (statement === null || !mayAnswer(statement, answer)) {
        return fail({ kind: 'not-found', service: 'octopus', operation: 'statement' });
      }
      await store.statements.settle(statementId, OUTCOMES[answer], clock.now());
      emit({ kind: 'documents-changed', dossierId: statement.dossierId });
      return ok(null);
    },
  };
}

type Answer = CallInput<'bank.answer'>['answer'];

const OUTCOMES: Readonly<Record<Answer, StatementOutcome>> = {
  there: { kind: 'delivered', place: null },
  again: { kind: 'waiting', answer: '' },
  elsewhere: { kind: 'elsewhere', answer: '' },
};

/** What is on its way, or is there, is no question; only what may have arrived can be said to be there. */
function mayAnswer({ state }: StatementRow, answer: Answer): boolean {
  switch (answer) {
    case 'there':
      return state === 'unclear';
    case 'again':
      return ['unclear', 'refused', 'elsewhere'].includes(state);
    case 'elsewhere':
      return ['unclear', 'refused', 'waiting'].includes(state);
  }
}

function accountOf(chain: readonly Chained<StatementRow>[]): Account {
  const { account = '', currency = '', description = '' } = chain[0]?.statement ?? {};
  let isOpen = true;
  const statements = chain.map(({ statement, broken }): Statement => {
    const isThere = statement.state === 'delivered' || statement.state === 'elsewhere';
    const blocked = isThere ? null : (broken ?? (isOpen ? null : 'before'));
    isOpen &&= isThere;
    return shown(statement, blocked);
  });
  return { account, currency, description, statements };
}

function shown(statement: StatementRow, blocked: Statement['blocked']): Statement {
  return {
    id: statement.id,
    number: statement.number,
    oldDate: statement.oldDate,
    newDate: statement.newDate,
    oldBalance: decimalOf(statement.oldBalance),
    newBalance: decimalOf(statement.newBalance),
    movements: statement.movements,
    fileName: statement.fileName,
    source: statement.source,
    receivedAtMs: statement.receivedAtMs,
    state: statement.state,
    blocked,
    answer: statement.answer,
    sentAtMs: statement.sentAtMs,
    place: statement.place,
  };
}

/** Thousandths as decimal text. */
function decimalOf(thousandths: number): string {
  const text = (thousandths / 1000).toFixed(3);
  return text.endsWith('0') ? text.slice(0, -1) : text;
}
