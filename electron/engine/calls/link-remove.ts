import { fail, ok, type Result } from '../../../shared/result.ts';
import type { DossierId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

/** While these are not settled, only the link says where to look for them. */
const NEEDED_BY = ['sending', 'unclear'] as const;

/** Takes a link away (S20): nothing leaves any more, Billit is not read; what is booked, its proof and its settings stay. */
export async function removeLink(context: CallContext, dossier: DossierId): Promise<Result<null>> {
  const { sync, emit } = context;
  const subject = await linkedDossier(context, dossier);
  if (!subject.ok) return subject;
  const counts = (await sync.store.documents.countPerDossier()).get(dossier);
  const underway = NEEDED_BY.reduce((sum, state) => sum + (counts?.[state] ?? 0), 0);
  if (underway > 0) return fail({ kind: 'link-busy', documents: String(underway) });
  await sync.store.links.remove(subject.value.link, sync.clock.now());
  emit({ kind: 'dossiers-changed' });
  return ok(null);
}
