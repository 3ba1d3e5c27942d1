import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { isAtOctopus, needsPerson } from '../../../shared/model/statement.ts';
import { fail, ok } from '../../../shared/result.ts';
import { addDays, dayAt } from '../domain/calendar.ts';
import { dossierId } from '../domain/ids.ts';
import { type Chained, chains } from '../domain/statements.ts';
import type { StatementHead, StatementOutcome, StatementRow } from '../store/statement-ports.ts';
import type { CallContext } from './context.ts';

type BankCalls = Pick<Calls, 'bank.get' | 'bank.overview' | 'bank.set' | 'bank.answer'>;
type Account = CallOutput<'bank.get'>['accounts'][number];
type Statement = Account['statements'][number];
type Overview = CallOutput<'bank.overview'>['accounts'][number];

/** Days of the overview: six weeks. */
const DAYS = 42;

/** 'Bank', of a dossier and of all. */
export function bankCalls({ sync, emit }: CallContext): BankCalls {
  const { store, clock } = sync;
  const today = (): IsoDate => dayAt(clock.now());
  return {
    'bank.get': async (input) => {
      const id = dossierId(input.dossierId);
      const all = await store.statements.list(id);
      return ok({
        today: today(),
        ...(await store.statements.rules(id)),
        linked: all.length > 0,
        accounts: chains(all).map(accountOf),
        refused: [...(await store.statements.refused(id))],
      });
    },
    'bank.overview': async () => {
      const from = addDays(today(), 1 - DAYS);
      const names = new Map((await store.dossiers.list()).map(({ id, name }) => [id, name]));
      const delivering = await store.statements.delivering();
      const all = Map.groupBy(await store.statements.lately(from), (one) => one.dossierId);
      const accounts = [...all].flatMap(([id, own]) =>
        chains(own).flatMap((chain) => {
          const dossier = { id, name: names.get(id) ?? '', deliver: delivering.has(id) };
          return overviewOf(dossier, accountOf(chain), from);
        }),
      );
      return ok({ today: today(), accounts });
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

type Of = { readonly id: string; readonly name: string; readonly deliver: boolean };

function overviewOf({ id, name, deliver }: Of, own: Account, from: IsoDate): readonly Overview[] {
  const { statements, ...account } = own;
  const last = statements.at(-1);
  if (last === undefined) return [];
  const at = statements.findIndex(needsPerson);
  const trouble = statements[at];
  return [
    {
      dossierId: id,
      dossierName: name,
      deliver,
      ...account,
      last: {
        number: last.number,
        newDate: last.newDate,
        newBalance: last.newBalance,
        source: last.source,
      },
      recent: statements
        .filter(({ newDate }) => newDate !== null && newDate >= from)
        .map(({ newDate, state, blocked }) => ({ newDate, state, blocked })),
      waiting: statements.filter((one) => !isAtOctopus(one)).length,
      trouble:
        trouble === undefined
          ? null
          : { statement: trouble, balanceBefore: statements[at - 1]?.newBalance ?? null },
    },
  ];
}

function accountOf(chain: readonly Chained<StatementHead>[]): Account {
  const { account = '', currency = '', description = '' } = chain[0]?.statement ?? {};
  let isOpen = true;
  const statements = chain.map(({ statement, broken }): Statement => {
    const there = isAtOctopus(statement);
    const blocked = there ? null : (broken ?? (isOpen ? null : 'before'));
    isOpen &&= there;
    return shown(statement, blocked);
  });
  return { account, currency, description, statements };
}

function shown(statement: StatementHead, blocked: Statement['blocked']): Statement {
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
