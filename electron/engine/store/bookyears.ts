import type { Bookyear, BookyearDetail } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import { lanesUnderWay } from './lanes.ts';
import { flag } from './rows.ts';
import type { Db, Trx } from './tables.ts';

/**
 * Replaces the bookyears of a dossier; what hangs on one that is still there stays, and so does one in which a booking is
 * on its way.
 */
export async function replaceBookyears(
  trx: Trx,
  dossierId: DossierId,
  bookyears: readonly Bookyear[],
): Promise<void> {
  const lanes = await lanesUnderWay(trx, dossierId);
  const ids = [...bookyears.map(({ id }) => id), ...lanes.map(({ bookyearId }) => bookyearId)];
  await trx
    .deleteFrom('bookyear')
    .where('dossier_id', '=', dossierId)
    .where('bookyear_id', 'not in', ids)
    .execute();
  await trx.deleteFrom('period').where('dossier_id', '=', dossierId).execute();
  for (const bookyear of bookyears) await put(trx, dossierId, bookyear);
}

async function put(trx: Trx, dossierId: DossierId, bookyear: Bookyear): Promise<void> {
  const values = {
    description: bookyear.description,
    start_date: bookyear.startDate,
    end_date: bookyear.endDate,
    closed: flag(bookyear.closed),
  };
  await trx
    .insertInto('bookyear')
    .values({ dossier_id: dossierId, bookyear_id: bookyear.id, ...values })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'bookyear_id']).doUpdateSet(values))
    .execute();
  const periods = bookyear.periods.map(({ period, startDate, endDate }) => ({
    dossier_id: dossierId,
    bookyear_id: bookyear.id,
    period,
    start_date: startDate,
    end_date: endDate,
  }));
  for (const part of chunks(periods)) {
    await trx.insertInto('period').orReplace().values(part).execute();
  }
}

/** The bookyears of a dossier with their periods, oldest first. */
export async function bookyearsOf(db: Db, dossierId: DossierId): Promise<readonly Bookyear[]> {
  const rows = await db
    .selectFrom('bookyear')
    .leftJoin('period', (join) =>
      join
        .onRef('period.dossier_id', '=', 'bookyear.dossier_id')
        .onRef('period.bookyear_id', '=', 'bookyear.bookyear_id'),
    )
    .select(['bookyear.bookyear_id', 'description', 'closed', 'period.period'])
    .select(['bookyear.start_date', 'bookyear.end_date'])
    .select(['period.start_date as period_start', 'period.end_date as period_end'])
    .where('bookyear.dossier_id', '=', dossierId)
    .orderBy('bookyear.start_date')
    .orderBy('bookyear.bookyear_id')
    .orderBy('period.period')
    .execute();
  return [...Map.groupBy(rows, (row) => row.bookyear_id)].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const periods = group.flatMap(({ period, period_start, period_end }) =>
      period === null || period_start === null || period_end === null
        ? []
        : [{ period, startDate: period_start, endDate: period_end }],
    );
    const { description, start_date: startDate, end_date: endDate, closed } = first;
    return [{ id, description, startDate, endDate, closed: closed === 1, periods }];
  });
}

/** Keeps what the details of a bookyear tell. */
export async function setBookyearDetail(
  db: Db,
  dossierId: DossierId,
  { bookyearId, declarantType, bookingPeriodType }: BookyearDetail,
): Promise<void> {
  await db
    .updateTable('bookyear')
    .set({ declarant_type: declarantType, booking_period_type: bookingPeriodType })
    .where('dossier_id', '=', dossierId)
    .where('bookyear_id', '=', bookyearId)
    .execute();
}

/** The details of the bookyears of which they were read. */
export async function bookyearDetailsOf(
  db: Db,
  dossierId: DossierId,
): Promise<readonly BookyearDetail[]> {
  const rows = await db
    .selectFrom('bookyear')
    .select(['bookyear_id', 'declarant_type', 'booking_period_type'])
    .where('dossier_id', '=', dossierId)
    .orderBy('start_date')
    .execute();
  return rows.flatMap(({ bookyear_id: bookyearId, declarant_type, booking_period_type }) =>
    declarant_type === null || booking_period_type === null
      ? []
      : [{ bookyearId, declarantType: declarant_type, bookingPeriodType: booking_period_type }],
  );
}
