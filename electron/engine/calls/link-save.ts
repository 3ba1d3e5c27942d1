import type { CallInput } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Link } from '../domain/dossier.ts';
import type { CallContext } from './context.ts';
import { checkLink } from './link-checks.ts';

/** Saves a link that may be saved, and lets go what waited for its mailbox. */
export async function saveLink(
  context: Pick<CallContext, 'sync'>,
  link: Link,
  how: Pick<CallInput<'links.save'>, 'sharesOctopusDossier'>,
): Promise<Result<null>> {
  const { store, clock } = context.sync;
  const checked = await checkLink(context, link, how);
  if (!checked.ok) return checked;
  const known = await store.links.ofDossier(link.dossierId);
  if (known === null) await store.links.add(link, clock.now());
  else await store.links.update(link, clock.now());
  await store.mailings.wake(link.dossierId, clock.now());
  return ok(null);
}
