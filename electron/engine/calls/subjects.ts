import { ok, fail, type Result } from '../../../shared/result.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Subject } from '../sync/context.ts';
import type { CallContext } from './context.ts';

/** All dossiers that are linked. */
export async function linkedDossiers({
  sync,
}: Pick<CallContext, 'sync'>): Promise<readonly Subject[]> {
  const dossiers = new Map((await sync.store.dossiers.list()).map((row) => [row.id, row]));
  return (await sync.store.links.list()).flatMap((link) => {
    const dossier = dossiers.get(link.dossierId);
    return dossier === undefined ? [] : [{ dossier, link }];
  });
}

/** One linked dossier. */
export async function linkedDossier(
  { sync }: CallContext,
  dossierId: DossierId,
): Promise<Result<Subject>> {
  const dossier = await sync.store.dossiers.get(dossierId);
  const link = await sync.store.links.ofDossier(dossierId);
  return dossier === null || link === null
    ? fail({ kind: 'not-found', service: 'octopus', operation: 'link' })
    : ok({ dossier, link });
}
