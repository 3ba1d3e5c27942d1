import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { DossierSchedule } from '../store/schedule-ports.ts';
import type { CallContext } from './context.ts';
import { linkedDossiers } from './subjects.ts';

type Status = CallOutput<'status.get'>;

/** Where everything stands: what the foot of the window and the tray show. */
export function statusCalls({ sync, scheduler }: CallContext): Pick<Calls, 'status.get'> {
  const { store, clock } = sync;
  return {
    'status.get': async () => {
      const { outbox, mailings } = store;
      const readBack = await outbox.countReadBack();
      const dossiers = (await linkedDossiers({ sync })).map(({ dossier }) => dossier);
      const names = new Map((await store.dossiers.list()).map(({ id, name }) => [id, name]));
      const schedules = await store.schedules.all();
      const pausedUntilMs = await store.schedules.pausedUntilMs();
      return ok({
        states: { ...(await store.documents.countByState()) },
        verified: readBack.equal,
        different: readBack.different,
        held: (await store.documents.held()).map(({ dossierId, ...held }) => ({
          ...held,
          dossierName: names.get(dossierId) ?? '',
        })),
        runFaults: runFaults(dossiers, schedules),
        linked: dossiers.length,
        nextDueAtMs: earliest(
          [await outbox.nextDueAtMs(), await mailings.nextDueAtMs()].filter(
            (atMs) => atMs !== null,
          ),
        ),
        lastRunMs: latest(dossiers.map(({ id }) => schedules.get(id)?.lastRunMs ?? null)),
        nextRunMs: earliest([...(await scheduler.nextRuns()).values()]),
        pausedUntilMs: (pausedUntilMs ?? 0) > clock.now() ? pausedUntilMs : null,
        heldBy: scheduler.heldBy(),
      });
    },
  };
}

/** How the last runs failed, each kind and service once, the most dossiers first. */
function runFaults(
  dossiers: readonly Dossier[],
  schedules: ReadonlyMap<DossierId, DossierSchedule>,
): Status['runFaults'] {
  const failed = dossiers.flatMap(({ id, name }) => {
    const fault = schedules.get(id)?.lastFault ?? null;
    return fault === null ? [] : [{ ...fault, dossierName: name }];
  });
  const alike = Map.groupBy(failed, ({ kind, service }) => JSON.stringify([kind, service]));
  return [...alike.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [oneFault(first, others)]))
    .toSorted((left, right) => right.dossiers - left.dossiers);
}

type Failed = Omit<Status['runFaults'][number], 'dossiers'>;

function oneFault(first: Failed, others: readonly Failed[]): Status['runFaults'][number] {
  const sinceMs = others.reduce((ms, other) => Math.min(ms, other.sinceMs), first.sinceMs);
  return { ...first, sinceMs, dossiers: others.length + 1 };
}

function latest(moments: readonly (number | null)[]): number | null {
  return moments.reduce<number | null>(
    (last, ms) => (ms === null ? last : Math.max(last ?? ms, ms)),
    null,
  );
}

function earliest(moments: readonly number[]): number | null {
  return moments.reduce<number | null>((first, ms) => Math.min(first ?? ms, ms), null);
}
