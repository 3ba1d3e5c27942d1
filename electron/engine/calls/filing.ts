import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { fail, ok } from '../../../shared/result.ts';
import { dayAt } from '../domain/calendar.ts';
import type { Link } from '../domain/dossier.ts';
import { nextReturn, watchOver, type FilingWatch } from '../domain/filing-watch.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import type { FilingRecord, MarkedReturn } from '../store/filing-ports.ts';
import { lateDocumentsOf } from '../sync/late-documents.ts';
import type { CallContext } from './context.ts';
import { summaryOf } from './documents.ts';
import { linkedDossiers } from './subjects.ts';

type FilingCalls = Pick<Calls, 'filing.overview' | 'filing.dossier' | 'filing.mark'>;
type Row = CallOutput<'filing.overview'>[number];

/** Late documents that are shown one by one. */
const SHOWN = 50;

/** 'Aangiften': the VAT returns of the dossiers, and what holds them up. */
export function filingCalls(context: CallContext): FilingCalls {
  const { sync, emit } = context;
  const { filings } = sync.store;
  const today = (): IsoDate => dayAt(sync.clock.now());
  return {
    'filing.overview': async () => {
      const records = await filings.records();
      const day = today();
      return ok(
        (await linkedDossiers(context)).flatMap(({ dossier, link }) => {
          const record = records.get(dossier.id);
          if (record === undefined) return [];
          return [rowOf(dossier, record, watchOver({ ...link, ...record }, day))];
        }),
      );
    },
    'filing.dossier': async (input) => {
      const id = dossierId(input.dossierId);
      const found = await watchOf(context, id, today());
      if (found === null) return ok(null);
      const { link, record, watch } = found;
      const late = watch.late === 0 ? [] : await lateDocumentsOf(sync, link, watch.returns);
      return ok({
        dossierId: id,
        regime: watch.regime,
        late: watch.late,
        returns: watch.returns.map((one) => {
          const mark = record.filed.find(({ startDate }) => startDate === one.startDate);
          const filed = mark === undefined ? null : { by: mark.filedBy, atMs: mark.filedAtMs };
          return { ...one, filed };
        }),
        lateDocuments: late
          .slice(0, SHOWN)
          .map(({ row, fallsIn }) => ({ document: summaryOf(row), fallsIn })),
      });
    },
    'filing.mark': async ({ returns, filed }) => {
      const found = await (filed ? toMark : toUnmark)(context, returns, today());
      if (found === null) {
        return fail({ kind: 'not-found', service: 'octopus', operation: 'filing' });
      }
      const by = { person: sync.person, atMs: sync.clock.now() };
      const changed = await (filed ? filings.mark(found, by) : filings.unmark(found, by));
      for (const id of new Set(changed.map((one) => one.dossierId))) {
        emit({ kind: 'documents-changed', dossierId: id });
      }
      return ok({
        changed: changed.map(({ dossierId: id, startDate }) => ({ dossierId: id, startDate })),
      });
    },
  };
}

type Asked = CallInput<'filing.mark'>['returns'];

/** The returns asked for, each one that has ended and is watched or was never marked; null when one is not. */
async function toMark(
  { sync }: CallContext,
  asked: Asked,
  today: IsoDate,
): Promise<readonly MarkedReturn[] | null> {
  const links = new Map((await sync.store.links.list()).map((link) => [link.dossierId, link]));
  const records = await sync.store.filings.records();
  const found: MarkedReturn[] = [];
  for (const [given, ofDossier] of Map.groupBy(asked, (one) => one.dossierId)) {
    const id = dossierId(given);
    const [link, record] = [links.get(id), records.get(id)];
    if (link === undefined || record === undefined) return null;
    const watch = watchOver({ ...link, ...record }, today);
    const ended = watch.returns.filter(({ state }) => state !== 'running');
    const may = new Map([...watch.unmarked, ...ended].map((one) => [one.startDate, one.endDate]));
    for (const { startDate } of ofDossier) {
      const day = parseIsoDate(startDate);
      const endDate = day === null ? undefined : may.get(day);
      if (day === null || endDate === undefined) return null;
      found.push({ dossierId: id, startDate: day, endDate });
    }
  }
  return found;
}

/** Those of the returns asked for that are marked. */
async function toUnmark({ sync }: CallContext, asked: Asked): Promise<readonly MarkedReturn[]> {
  const records = await sync.store.filings.records();
  return asked.flatMap(({ dossierId: given, startDate }) => {
    const id = dossierId(given);
    const mark = records.get(id)?.filed.find((one) => one.startDate === startDate);
    return mark === undefined ? [] : [{ ...mark, dossierId: id }];
  });
}

type Found = { readonly link: Link; readonly record: FilingRecord; readonly watch: FilingWatch };

async function watchOf(
  { sync }: CallContext,
  id: DossierId,
  today: IsoDate,
): Promise<Found | null> {
  const link = await sync.store.links.ofDossier(id);
  const record = (await sync.store.filings.records(id)).get(id);
  if (link === null || record === undefined) return null;
  return { link, record, watch: watchOver({ ...link, ...record }, today) };
}

function rowOf(
  { id, name }: { readonly id: DossierId; readonly name: string },
  { filed }: FilingRecord,
  watch: FilingWatch,
): Row {
  return {
    dossierId: id,
    name,
    regime: watch.regime,
    late: watch.late,
    next: nextReturn(watch),
    overdue: watch.returns.filter(({ state }) => state === 'overdue').length,
    filedThrough: filed.at(-1)?.endDate ?? null,
    unmarked: watch.unmarked.map(({ startDate, endDate }) => ({ startDate, endDate })),
  };
}
