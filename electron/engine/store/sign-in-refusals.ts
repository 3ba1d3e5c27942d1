import type { SignInRefusalStore, SignInSubject } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** A login that is only tried has no id yet. */
const TRIED = '';

/** Sign-ins that a service refused. */
export function signInRefusalStore(db: Db): SignInRefusalStore {
  const ofUser = async (on: Db, { baseUrl, account }: SignInSubject): Promise<number> => {
    const { attempts } = await on
      .selectFrom('sign_in_refusal')
      .select((eb) => eb.fn.sum<number | null>('attempts').as('attempts'))
      .where('base_url', '=', baseUrl)
      .where('account', '=', account)
      .executeTakeFirstOrThrow();
    return attempts ?? 0;
  };
  return {
    held: async (subject) => {
      if (subject.connectionId === null) return null;
      const own = await db
        .selectFrom('sign_in_refusal')
        .select('attempts')
        .where('connection_id', '=', subject.connectionId)
        .where('base_url', '=', subject.baseUrl)
        .where('account', '=', subject.account)
        .executeTakeFirst();
      return own === undefined ? null : ofUser(db, subject);
    },
    refused: (subject, atMs) =>
      inTransaction(db, async (trx) => {
        await trx
          .insertInto('sign_in_refusal')
          .values({
            base_url: subject.baseUrl,
            account: subject.account,
            connection_id: subject.connectionId ?? TRIED,
            attempts: 1,
            last_at_ms: atMs,
          })
          .onConflict((conflict) =>
            conflict.columns(['base_url', 'account', 'connection_id']).doUpdateSet((eb) => ({
              attempts: eb('sign_in_refusal.attempts', '+', 1),
              last_at_ms: atMs,
            })),
          )
          .execute();
        return ofUser(trx, subject);
      }),
    accepted: async ({ baseUrl, account, connectionId }) => {
      await db
        .deleteFrom('sign_in_refusal')
        .where('base_url', '=', baseUrl)
        .where('account', '=', account)
        .where('connection_id', 'in', [connectionId ?? TRIED, TRIED])
        .execute();
    },
  };
}
