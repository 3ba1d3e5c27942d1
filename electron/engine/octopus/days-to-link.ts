import type { Clock } from '../../../shared/clock.ts';
import { callsFor, groupOf } from './call-budget.ts';
import type { CallCountStore } from '../store/ports.ts';
import type { LimitedOperation } from './limits.ts';

/** The calls without which a dossier cannot be linked, each once per dossier. */
const CALLS_OF_A_LINK: readonly LimitedOperation[] = [
  'connectDossier',
  'getBookyears',
  'getVatCodes',
  'getRelations',
  'getAccounts',
  'getJournals',
];

/**
 * On how many days so many dossiers can be linked, today included; per login how many are its own. What was called today
 * already counts. Where Octopus counts per dossier it is one day.
 */
export async function daysToLink(
  { counts, clock }: { readonly counts: CallCountStore; readonly clock: Clock },
  dossiersOfLogin: ReadonlyMap<string, number>,
): Promise<number> {
  const rules = await counts.rules();
  const nowMs = clock.now();
  const total = [...dossiersOfLogin.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  if (rules.scope === 'dossier') return 1;
  const groups = rules.scope === 'user' ? [...dossiersOfLogin] : [...dossiersOfLogin].slice(0, 1);
  let days = 1;
  for (const [login, own] of groups) {
    const wanted = rules.scope === 'user' ? own : total;
    for (const operation of CALLS_OF_A_LINK) {
      const max = callsFor(operation, 'person');
      const group = groupOf({ operation, login, octopusDossierId: 0 }, rules, nowMs);
      const left = Math.max(0, max - (await counts.count(group)));
      days = Math.max(days, wanted <= left ? 1 : 1 + Math.ceil((wanted - left) / max));
    }
  }
  return days;
}
