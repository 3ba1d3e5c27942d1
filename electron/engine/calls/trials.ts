import { present } from '../../../shared/assert.ts';
import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { ok } from '../../../shared/result.ts';
import { dayAt } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import { type Trial, trialOf } from '../domain/trial.ts';
import type { SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';

type TrialCalls = Pick<Calls, 'trials.rules' | 'trials.setRules' | 'trials.get' | 'trials.set'>;
type Known = Omit<CallOutput<'trials.get'>, 'days'>;

/** The free weeks of an entrepreneur at Billit (S18). */
export function trialCalls({ sync, emit }: CallContext): TrialCalls {
  const { store, clock } = sync;
  return {
    'trials.rules': async () => ok({ days: await store.trials.days() }),
    'trials.setRules': async ({ days }) => {
      await store.trials.setDays(days, clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'trials.get': async (input) => {
      const { days, knownOf } = await trialsNow(sync, await activationsOf(sync));
      const id = dossierId(input.dossierId);
      const dossier = await store.dossiers.get(id);
      const known =
        dossier === null
          ? { start: null, endDate: null, hasPlan: false, trial: null }
          : knownOf(dossier);
      return ok({ days, ...known });
    },
    'trials.set': async ({ dossierId: id, ...entered }) => {
      const endDate =
        entered.endDate === null
          ? null
          : present(parseIsoDate(entered.endDate), 'the contract checked the date');
      await store.trials.set(dossierId(id), { ...entered, endDate }, clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
  };
}

/** Entrepreneurs on their way to Billit: when each was sent sign-in details, by number, and whom a person marked as active. */
type Activations = {
  readonly invited: ReadonlyMap<string, { readonly firstAtMs: number; readonly atMs: number }>;
  readonly marked: ReadonlyMap<DossierId, number>;
};

/** Reads them; moments in epoch ms. */
export async function activationsOf({ store }: Pick<SyncContext, 'store'>): Promise<Activations> {
  const logins = (await store.invitations.list()).filter(({ kind }) => kind === 'login');
  return {
    invited: new Map(logins.map((one) => [one.enterpriseNumber, one])),
    marked: await store.invitations.marked(),
  };
}

/** What is known now of the free weeks of every dossier. */
export async function trialsNow(
  { store, clock }: SyncContext,
  { invited, marked }: Activations,
): Promise<{
  readonly days: number;
  readonly knownOf: (dossier: Pick<Dossier, 'id' | 'enterpriseNumber'>) => Known;
}> {
  const days = await store.trials.days();
  const entered = await store.trials.entered();
  const today = dayAt(clock.now());
  return {
    days,
    knownOf: ({ id, enterpriseNumber }) => {
      const start = startOf(invited.get(enterpriseNumber)?.firstAtMs, marked.get(id));
      const { endDate, hasPlan } = entered.get(id) ?? { endDate: null, hasPlan: false };
      const trial: Trial | null = trialOf(
        { startedOn: start?.day ?? null, endDate, hasPlan },
        days,
        today,
      );
      return { start, endDate, hasPlan, trial };
    },
  };
}

/** Counted from the first invitation (S18); without one from the day of a person's word that he is active. */
function startOf(
  invitedAtMs: number | undefined,
  markedAtMs: number | undefined,
): { readonly day: IsoDate; readonly by: 'invitation' | 'activation' } | null {
  if (invitedAtMs !== undefined) return { day: dayAt(invitedAtMs), by: 'invitation' };
  return markedAtMs === undefined ? null : { day: dayAt(markedAtMs), by: 'activation' };
}
