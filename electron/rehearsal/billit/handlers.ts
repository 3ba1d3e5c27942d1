import type { OperationId } from './contract.ts';

/** The answer to one request; `json` undefined: an empty body. */
export type Answer = { readonly status: number; readonly json: unknown };

/** The texts in a query, path or header list, by name. */
export type Texts = Readonly<Record<string, string>>;

/** One request, and the company that it addresses. */
export type Call = {
  readonly companyId: number;
  readonly params: Texts;
  readonly query: Texts;
  readonly body: unknown;
  /** Scheme and host as the client wrote them. */
  readonly origin: string;
};

/** Some of the operations, as functions of a call. */
export type Handlers<Ids extends OperationId> = Readonly<Record<Ids, (call: Call) => Answer>>;

/** The key is wrong, or it does not reach what is asked: Billit makes no difference. */
export const NO_ACCESS: Answer = { status: 401, json: { errors: [{ Code: 'ApiKeyNotValid' }] } };

/** An error in Billit's words. */
export function refusal(status: number, description: string, code = 'GenericError'): Answer {
  return { status, json: { errors: [{ Code: code, Description: description }] } };
}

/** A success with a body, or without one. */
export function success(json?: unknown): Answer {
  return { status: 200, json };
}

/** A whole number of at most nine digits; null when the text is none. */
export function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The fields of a body that is an object; null when it is none. */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> | null {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : null;
}

/** A delta with its ledger accounts as numbers, however they were written. */
export function withAccounts(
  delta: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const numbers = ['GLAccountCode', 'GLDefaultExpiryOffset', 'AccountCode'].flatMap((name) => {
    const value = delta[name];
    return typeof value === 'string' ? [[name, Number(value)] as const] : [];
  });
  return { ...delta, ...Object.fromEntries(numbers) };
}

/** The field of a delta that may not be changed, or that is null; null when all may. */
export function unpatchable(
  delta: Readonly<Record<string, unknown>>,
  patchable: ReadonlySet<string>,
): string | null {
  const wrong = Object.entries(delta).find(
    ([name, value]) => !patchable.has(name) || value === null,
  );
  return wrong?.[0] ?? null;
}
