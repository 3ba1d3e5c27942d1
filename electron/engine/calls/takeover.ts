import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { TAKEOVER_STEPS } from '../../../shared/model/takeover.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { Subject } from '../sync/context.ts';
import { compareTakeover, takeoverCursor } from '../sync/takeover.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type TakeoverCalls = Pick<Calls, 'takeover.get' | 'takeover.tick' | 'takeover.compare'>;

/** Moving a dossier from the link of Billit itself to here (M26). */
export function takeoverCalls(context: CallContext): TakeoverCalls {
  const { cursors } = context.sync.store;
  return {
    'takeover.get': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      if (!subject.ok) return subject;
      const { dossier, link } = subject.value;
      const done: CallOutput<'takeover.get'>['done'] = [];
      for (const step of TAKEOVER_STEPS) {
        if ((await cursors.get(dossier.id, takeoverCursor(step))) === 'done') done.push(step);
      }
      return ok({ exportFrom: link.exportFrom, done });
    },
    'takeover.tick': async ({ dossierId: id, step, done }) => {
      await cursors.set(dossierId(id), takeoverCursor(step), done ? 'done' : 'open');
      context.sync.rest.forget();
      return ok(null);
    },
    'takeover.compare': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      return subject.ok ? compare(context, subject.value) : subject;
    },
  };
}

async function compare(
  { sync }: CallContext,
  subject: Subject,
): Promise<Result<CallOutput<'takeover.compare'>>> {
  const compared = await compareTakeover(sync, subject, 'person');
  if (!compared.ok) return compared;
  const { toBook, own, elsewhere } = compared.value;
  return ok({
    toBook,
    own,
    elsewhere: elsewhere.map(({ document, entry }) => ({
      documentId: document.id,
      number: document.number,
      counterpartyName: document.counterpartyName,
      journalKey: entry.journalKey,
      bookedAs: entry.number,
      twice: document.ownNumber !== null,
    })),
  });
}
