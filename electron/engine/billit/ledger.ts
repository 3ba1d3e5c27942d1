import { ok, type Result } from '../../../shared/result.ts';
import { tell, type CallParts } from './call.ts';
import type { BillitClient, BillitTarget } from './port.ts';

/** Rows in one import; Billit names no limit (facts/billit, section 8). */
export const IMPORT_SIZE = 500;

/** Ledger accounts and journals: Billit only takes them in, so what was sent is remembered by the caller. */
export function ledgerCalls(
  parts: CallParts,
): Pick<BillitClient, 'importAccounts' | 'importJournals'> {
  const send = (
    target: BillitTarget,
    operation: string,
    path: string,
    json: unknown,
  ): Promise<Result<null>> => {
    const url = `${parts.baseUrl}/v1/${path}/commands/import`;
    return tell(parts, { operation, target, url, change: { method: 'POST', json } });
  };
  return {
    importAccounts: async (target, accounts) => {
      if (accounts.length === 0) return ok(null);
      const json = accounts.map(({ number, description }) => ({
        Code: number,
        Description: description,
      }));
      return send(target, 'importGLAccounts', 'glaccounts', json);
    },
    importJournals: async (target, journals) => {
      if (journals.length === 0) return ok(null);
      const json = journals.map(({ key, name, role }) => ({
        Code: key,
        Description: name,
        JournalType: role === 'sale' ? 'Income' : 'Cost',
      }));
      return send(target, 'importJournals', 'journals', json);
    },
  };
}
