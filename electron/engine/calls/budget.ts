import type { Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import { loginOf } from '../octopus/call-budget.ts';
import { readMeter, type Caller } from '../octopus/call-meter.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type BudgetCalls = Pick<Calls, 'budget.rules' | 'budget.setRules' | 'budget.meter'>;

/** The daily maxima of Octopus: how they are counted, and how much of them is used. */
export function budgetCalls(context: CallContext): BudgetCalls {
  const { sync, emit } = context;
  const { callCounts } = sync.store;
  return {
    'budget.rules': async () => ok(await callCounts.rules()),
    'budget.setRules': async (rules) => {
      await callCounts.setRules(rules, sync.clock.now());
      emit({ kind: 'settings-changed' });
      return ok(null);
    },
    'budget.meter': async (input) => {
      const caller =
        input.dossierId === undefined ? ok(null) : await callerOf(context, input.dossierId);
      if (!caller.ok) return caller;
      const meter = await readMeter({ counts: callCounts, clock: sync.clock }, caller.value);
      return ok({ ...meter, rows: [...meter.rows] });
    },
  };
}

async function callerOf(context: CallContext, id: string): Promise<Result<Caller>> {
  const subject = await linkedDossier(context, dossierId(id));
  if (!subject.ok) return subject;
  const { octopusDossierId, octopusConnectionId } = subject.value.link;
  const connection = await context.sync.store.connections.get(octopusConnectionId);
  return connection === null
    ? fail({ kind: 'not-found', service: 'octopus', operation: 'connection' })
    : ok({ octopusDossierId, login: loginOf(connection) });
}
