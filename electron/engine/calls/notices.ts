import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { CallContext } from './context.ts';

/** What there is to tell: the inbox of the window and the notifications of the desktop show the same. */
export function noticeCalls({
  sync,
  emit,
}: CallContext): Pick<Calls, 'notices.list' | 'notices.see'> {
  const { store } = sync;
  return {
    'notices.list': async ({ limit }) => {
      const names = new Map((await store.dossiers.list()).map(({ id, name }) => [id, name]));
      const notices = await store.notices.list(limit);
      return ok(
        notices.map(({ detail, ...notice }) => ({
          ...notice,
          detail: { ...detail },
          dossierName: notice.dossierId === null ? null : (names.get(notice.dossierId) ?? null),
        })),
      );
    },
    'notices.see': async ({ throughMs }) => {
      await store.notices.see(throughMs);
      emit({ kind: 'notices-changed' });
      return ok(null);
    },
  };
}
