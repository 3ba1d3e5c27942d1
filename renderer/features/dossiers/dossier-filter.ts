import type { Dossier } from '../../ui/live-dossiers.ts';
import { plain } from '../../ui/plain.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { linkState } from './link-state.ts';

/** The filters of the list, in the order of their chips. */
export const DOSSIER_FILTERS = [
  'all',
  'toCheck',
  'toExport',
  'forYou',
  'fault',
  'paused',
  'notLinked',
  'notActive',
] as const;

/** One filter of the list. */
export type DossierFilter = (typeof DOSSIER_FILTERS)[number];

/** Whether a dossier passes a filter. */
export function passes(dossier: Dossier, filter: DossierFilter): boolean {
  const { states, toCheck, paused, linked, active } = dossier;
  const counts = countsOf(states);
  switch (filter) {
    case 'all':
      return true;
    case 'toCheck':
      return toCheck > 0;
    case 'toExport':
      return counts.toExport > 0;
    case 'paused':
      return paused;
    case 'forYou':
      return counts.forYou > 0;
    case 'notLinked':
      return !linked;
    case 'notActive':
      return active === 'unknown';
    case 'fault':
      return counts.faults > 0 || linkState(dossier) === 'fault';
  }
}

/** Whether a dossier is of this colleague and paid by this one; null: of any, empty: of nobody (DossierList). */
export function isOf(
  dossier: Pick<Dossier, 'responsible' | 'payer'>,
  { responsible, payer }: { readonly responsible: string | null; readonly payer: string | null },
): boolean {
  if (responsible !== null && (dossier.responsible ?? '') !== responsible) return false;
  return payer === null || (dossier.payer ?? 'unknown') === payer;
}

/** Whether a dossier answers to what was typed: every word in its name (accents aside), or a part of its number. */
export function matches(
  { name, enterpriseNumber }: Pick<Dossier, 'name' | 'enterpriseNumber'>,
  typed: string,
): boolean {
  const digits = typed.replaceAll(/[^0-9]/g, '');
  const onlyNumber = digits !== '' && /^(be)?[\d.\s]+$/i.test(typed.trim());
  if (onlyNumber && enterpriseNumber.includes(digits)) return true;
  const searched = plain(name);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
