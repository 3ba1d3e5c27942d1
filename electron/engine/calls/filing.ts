import { brusselsDay } from '../../../shared/clock.ts';
import { present } from '../../../shared/assert.ts';
import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Link } from '../domain/dossier.ts';
import { nextReturn, watchOver, type FilingWatch } from '../domain/filing-watch.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import type { FilingRecord } from '../store/filing-ports.ts';
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
  const today = (): IsoDate =>
    present(parseIsoDate(brusselsDay(sync.clock.now())), 'today is a day');
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
    'filing.mark': async ({ dossierId: given, startDate, filed }) => {
      const id = dossierId(given);
      const found = await watchOf(context, id, today());
      const one = found?.watch.returns.find(
        (each) => each.startDate === startDate && each.state !== 'running',
      );
      if (one === undefined) {
        return fail({ kind: 'not-found', service: 'octopus', operation: 'filing' });
      }
      const by = { person: sync.person, atMs: sync.clock.now() };
      if (filed) await filings.mark(id, one, by);
      else await filings.unmark(id, one.startDate, by);
      emit({ kind: 'documents-changed', dossierId: id });
      return ok(null);
    },
  };
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
  };
}
