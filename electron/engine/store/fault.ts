import type { StoreFault } from '../../../shared/model/store-fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

const DAMAGED = /^SQLITE_(?:NOTADB|CORRUPT)/;
const UNWRITABLE = /^(?:SQLITE_(?:CANTOPEN|READONLY|IOERR|PERM|FULL|AUTH|NOLFS)|E[A-Z]+$)/;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** The fault behind an error of SQLite or the file system; null when it is neither, hence a bug. */
export function faultOf(error: unknown): StoreFault | null {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : '';
  if (code.startsWith('SQLITE_BUSY')) return { kind: 'in-use' };
  if (DAMAGED.test(code)) return { kind: 'damaged', detail };
  return UNWRITABLE.test(code) ? { kind: 'unwritable', detail } : null;
}

/** A fault of kind damaged. */
export function damaged(detail: string): { readonly ok: false; readonly fault: StoreFault } {
  return fail<StoreFault>({ kind: 'damaged', detail });
}

/** Runs one step of opening; a failure of SQLite or the file system becomes a fault, anything else is a bug and passes. */
export function attempt<T>(step: () => T): Result<T, StoreFault> {
  try {
    return ok(step());
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

/** The message of any error that came from SQLite; null when the error is a bug of another kind. */
export function sqliteMessage(error: unknown): string | null {
  return error instanceof Error && codeOf(error).startsWith('SQLITE_') ? error.message : null;
}
