import { sql } from 'kysely';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { DOCUMENT_STATES } from '../../../shared/model/document-state.ts';
import { blockerOf } from '../domain/filing.ts';
import type { DossierId } from '../domain/ids.ts';
import { appendAudit } from './audit.ts';
import type {
  FiledReturn,
  FilingRecord,
  FilingStore,
  FilingYear,
  MarkedReturn,
  PendingMonth,
} from './filing-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

type Of<Row> = Row & { readonly dossierId: DossierId };

/** Which returns are filed, and what a watch over those that are not looks at. */
export function filingStore(db: Db): FilingStore {
  return {
    filed: (dossierId) => filedOf(db, dossierId),
    records: async (dossierId) => {
      const links = db.selectFrom('link').select('dossier_id');
      const wanted = dossierId === undefined ? links : links.where('dossier_id', '=', dossierId);
      const years = Map.groupBy(await yearsOf(db, dossierId), byDossier);
      const filed = Map.groupBy(await filedOf(db, dossierId), byDossier);
      const pending = Map.groupBy(await pendingOf(db, dossierId), byDossier);
      const record = (id: DossierId): FilingRecord => ({
        years: years.get(id) ?? [],
        filed: filed.get(id) ?? [],
        pending: pending.get(id) ?? [],
      });
      return new Map((await wanted.execute()).map(({ dossier_id: id }) => [id, record(id)]));
    },
    mark: (returns, { person, atMs }) =>
      inTransaction(db, async (trx) => {
        const marked: MarkedReturn[] = [];
        for (const one of returns) {
          const { dossierId, startDate, endDate } = one;
          const { numInsertedOrUpdatedRows } = await trx
            .insertInto('filed_return')
            .values({
              dossier_id: dossierId,
              start_date: startDate,
              end_date: endDate,
              filed_at_ms: atMs,
              filed_by: person,
            })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirstOrThrow();
          if (numInsertedOrUpdatedRows === 0n) continue;
          const entry = { atMs, actor: person, action: 'return-filed', subject: dossierId };
          await appendAudit(trx, { ...entry, detail: { startDate, endDate } });
          marked.push(one);
        }
        return marked;
      }),
    unmark: (returns, { person, atMs }) =>
      inTransaction(db, async (trx) => {
        const taken: MarkedReturn[] = [];
        for (const one of returns) {
          const { dossierId, startDate } = one;
          const { numDeletedRows } = await trx
            .deleteFrom('filed_return')
            .where('dossier_id', '=', dossierId)
            .where('start_date', '=', startDate)
            .executeTakeFirstOrThrow();
          if (numDeletedRows === 0n) continue;
          const entry = { atMs, actor: person, action: 'return-not-filed', subject: dossierId };
          await appendAudit(trx, { ...entry, detail: { startDate } });
          taken.push(one);
        }
        return taken;
      }),
  };
}

function byDossier({ dossierId }: Of<unknown>): DossierId {
  return dossierId;
}

async function filedOf(
  db: Db,
  dossierId: DossierId | undefined,
): Promise<readonly Of<FiledReturn>[]> {
  let query = db.selectFrom('filed_return').selectAll().orderBy('start_date');
  if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
  return (await query.execute()).map((row) => ({
    dossierId: row.dossier_id,
    startDate: row.start_date,
    endDate: row.end_date,
    filedAtMs: row.filed_at_ms,
    filedBy: row.filed_by,
  }));
}

/** Secured through: the last day of the last period that is secured in the journal of sales and in that of purchases. */
async function yearsOf(
  db: Db,
  dossierId: DossierId | undefined,
): Promise<readonly Of<FilingYear>[]> {
  let query = db
    .selectFrom('bookyear')
    .innerJoin('link', 'link.dossier_id', 'bookyear.dossier_id')
    .select(['bookyear.dossier_id', 'start_date', 'end_date'])
    .select(['declarant_type', 'booking_period_type'])
    .select(
      sql<IsoDate | null>`(SELECT max(period.end_date) FROM period
        WHERE period.dossier_id = bookyear.dossier_id AND period.bookyear_id = bookyear.bookyear_id
        AND period.period <= (SELECT min(journal.protected_period) FROM journal
          WHERE journal.dossier_id = bookyear.dossier_id AND journal.bookyear_id = bookyear.bookyear_id
          AND journal.journal_key IN (link.sales_journal, link.purchase_journal)))`.as('secured'),
    )
    .orderBy('start_date');
  if (dossierId !== undefined) query = query.where('bookyear.dossier_id', '=', dossierId);
  return (await query.execute()).map((row) => ({
    dossierId: row.dossier_id,
    startDate: row.start_date,
    endDate: row.end_date,
    securedThrough: row.secured,
    ...(row.declarant_type === null || row.booking_period_type === null
      ? {}
      : { declarantType: row.declarant_type, bookingPeriodType: row.booking_period_type }),
  }));
}

const PENDING = DOCUMENT_STATES.filter((state) => blockerOf(state) !== null);

async function pendingOf(
  db: Db,
  dossierId: DossierId | undefined,
): Promise<readonly Of<PendingMonth>[]> {
  let query = db
    .selectFrom('document')
    .select((eb) => [
      'dossier_id as dossierId',
      'state',
      sql<string | null>`substr(issue_date, 1, 7)`.as('month'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('state', 'in', PENDING)
    .groupBy(['dossier_id', 'state', 'month']);
  if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
  return query.execute();
}
