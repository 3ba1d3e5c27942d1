import { sql } from 'kysely';
import { HELD_STATES } from '../../../shared/model/document-state.ts';
import { NOTHING_BACK, type WriteBackRules } from '../../../shared/model/write-back.ts';
import type { DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Flag } from './tables.ts';
import type { WriteBackRow, WriteBackStore, WrittenWhat } from './write-back-ports.ts';

const flag = (yes: boolean): Flag => (yes ? 1 : 0);

async function rules(db: Db, dossierId: DossierId): Promise<WriteBackRules> {
  const row = await db
    .selectFrom('write_back')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst();
  if (row === undefined) return NOTHING_BACK;
  const { number, paid, sent, verify } = row;
  return { number: number === 1, paid: paid === 1, sent: sent === 1, verify: verify === 1 };
}

/** Documents whose state Billit may be told of. */
const TOLD = ['booked', 'delivered', ...HELD_STATES] as const;
const WHATS = [
  'number',
  'paid',
  'sent',
  'verify',
  'open',
] as const satisfies readonly WrittenWhat[];

const written = (what: WrittenWhat) => sql<string | null>`(
  SELECT value FROM written_back
  WHERE written_back.document_id = document.id AND written_back.what = ${sql.lit(what)}
)`;

async function rows(
  db: Db,
  dossierId: DossierId,
  asked: WriteBackRules,
): Promise<readonly WriteBackRow[]> {
  const untold = (['number', 'paid', 'sent'] as const).filter((what) => asked[what]);
  const documents = await db
    .selectFrom('document')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.document_id', '=', 'document.id').on('outbox.state', '=', 'booked'),
    )
    .leftJoin('mailing', (join) =>
      join.onRef('mailing.document_id', '=', 'document.id').on('mailing.state', '=', 'booked'),
    )
    .select(['document.id', 'document.external_id', 'document.direction', 'document.state'])
    .select([
      sql<number | null>`coalesce(outbox.bookyear_id, mailing.booked_bookyear_id)`.as('bookyear'),
      sql<string | null>`coalesce(outbox.journal_key, mailing.booked_journal_key)`.as('journal'),
      sql<number | null>`coalesce(outbox.number, mailing.booked_number)`.as('number'),
      ...WHATS.map((what) => written(what).as(`written_${what}` as const)),
    ])
    .where('document.dossier_id', '=', dossierId)
    .where('document.source', '=', 'billit')
    .where('document.state', 'in', TOLD)
    .where((eb) =>
      eb.or([
        ...untold.map((what) => eb(written(what), 'is', null)),
        ...(asked.verify
          ? [eb('document.state', 'in', HELD_STATES), eb(written('verify'), '=', 'true')]
          : []),
      ]),
    )
    .orderBy('document.id')
    .execute();
  return documents.map((row) => {
    const { id, external_id: orderId, direction, state, bookyear, journal, number } = row;
    const isBooked = bookyear !== null && journal !== null && number !== null;
    return {
      documentId: id,
      orderId,
      direction,
      state,
      booked: isBooked ? { bookyearId: bookyear, journalKey: journal, number } : null,
      written: Object.fromEntries(
        WHATS.flatMap((what) => {
          const value = row[`written_${what}` as const];
          return value === null ? [] : [[what, value] as const];
        }),
      ),
    };
  });
}

/** What goes back to Billit, and what was written there. */
export function writeBackStore(db: Db): WriteBackStore {
  return {
    rules: (dossierId) => rules(db, dossierId),
    setRules: (dossierId, { number, paid, sent, verify }, atMs) =>
      inTransaction(db, async (trx) => {
        const row = {
          number: flag(number),
          paid: flag(paid),
          sent: flag(sent),
          verify: flag(verify),
        };
        await trx
          .insertInto('write_back')
          .values({ dossier_id: dossierId, ...row })
          .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(row))
          .execute();
        const detail = Object.fromEntries(
          Object.entries(row).map(([name, on]) => [name, String(on)]),
        );
        await note(trx, { atMs, action: 'write-back-set', subject: dossierId, detail });
      }),
    rows: (dossierId, asked) => rows(db, dossierId, asked),
    keep: ({ documentId, dossierId }, what, { value, atMs }) =>
      inTransaction(db, async (trx) => {
        await trx
          .insertInto('written_back')
          .values({ document_id: documentId, dossier_id: dossierId, what, value, at_ms: atMs })
          .onConflict((conflict) =>
            conflict.columns(['document_id', 'what']).doUpdateSet({ value, at_ms: atMs }),
          )
          .execute();
        if (what === 'open') return;
        const detail = { what, value };
        await note(trx, { atMs, action: 'written-back', subject: documentId, detail });
      }),
  };
}
