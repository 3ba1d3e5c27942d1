import { fieldsOf, refusal, success, type Call, type Handlers } from './handlers.ts';

/** The ledger accounts and journals that were imported into a company; write-only at Billit, so only tests see them. */
export type LedgerBooks = {
  readonly accounts: (companyId: number) => ReadonlyMap<number, string>;
  readonly journals: (companyId: number) => ReadonlyMap<string, string>;
  readonly handlers: Handlers<'importGLAccounts' | 'importJournals'>;
};

const MAX_CODE = 2 ** 31 - 1;

function rowsOf(body: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  if (!Array.isArray(body)) return null;
  const rows = body.map(fieldsOf);
  return rows.every((row) => row !== null) ? rows : null;
}

/** Empty ledgers; an import puts accounts and journals in under their code, or over what stands there. */
export function createLedgerBooks(): LedgerBooks {
  const accounts = new Map<number, Map<number, string>>();
  const journals = new Map<number, Map<string, string>>();
  const within = <Code>(books: Map<number, Map<Code, string>>, id: number): Map<Code, string> => {
    const known = books.get(id) ?? new Map<Code, string>();
    books.set(id, known);
    return known;
  };
  return {
    accounts: (companyId) => within(accounts, companyId),
    journals: (companyId) => within(journals, companyId),
    handlers: {
      importGLAccounts: ({ companyId, body }: Call) => {
        const rows = rowsOf(body);
        if (rows === null) return refusal(400, 'The request is invalid.');
        for (const { Code: code, Description: description } of rows) {
          const number = Number(code);
          if (!Number.isSafeInteger(code) || number < 1 || number > MAX_CODE) {
            return refusal(400, 'Code must be a number');
          }
          if (typeof description !== 'string') return refusal(400, 'Description is required');
          within(accounts, companyId).set(number, description);
        }
        return success();
      },
      importJournals: ({ companyId, body }: Call) => {
        const rows = rowsOf(body);
        if (rows === null) return refusal(400, 'The request is invalid.');
        for (const { Code: code, JournalType: type } of rows) {
          if (typeof code !== 'string') return refusal(400, 'Code is required');
          if (type !== 'Income' && type !== 'Cost') return refusal(400, 'JournalType is invalid');
          within(journals, companyId).set(code, type);
        }
        return success();
      },
    },
  };
}
