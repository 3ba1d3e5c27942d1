import type { Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import { pushLedger } from '../sync/push-ledger.ts';
import { decideParty, pushParties } from '../sync/push-parties.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type BillitCalls = Pick<Calls, 'billit.pushRelations' | 'billit.decideParty' | 'billit.pushLedger'>;

/** What the office sends from Octopus to Billit. */
export function billitCalls(context: CallContext): BillitCalls {
  const { sync } = context;
  return {
    'billit.pushRelations': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      if (!subject.ok) return subject;
      const report = await pushParties(sync, subject.value);
      return report.ok ? ok({ ...report.value, held: [...report.value.held] }) : report;
    },
    'billit.decideParty': async ({ dossierId: id, role, relationId, partyId }) => {
      const subject = await linkedDossier(context, dossierId(id));
      if (!subject.ok) return subject;
      const decided = await decideParty(sync, subject.value, { role, relationId, partyId });
      return decided
        ? ok(null)
        : fail({ kind: 'not-found', service: 'billit', operation: 'decideParty' });
    },
    'billit.pushLedger': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      return subject.ok ? pushLedger(sync, subject.value) : subject;
    },
  };
}
