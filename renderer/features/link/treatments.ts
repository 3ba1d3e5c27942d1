import type { Say } from '../../i18n/use-texts.ts';
import type { Proposal } from './draft.ts';

/** Treatments that nearly every dossier meets: shown also where Octopus has no code for them. */
const USUAL = [
  'sale/21',
  'sale/12',
  'sale/6',
  'sale/0',
  'sale/co-contractor',
  'sale/eu-goods',
  'sale/eu-services',
  'sale/export',
  'sale/exempt',
  'sale/outside',
  ...['H', 'D', 'I'].flatMap((kind) => ['21', '12', '6'].map((rate) => `purchase/${kind}/${rate}`)),
  'purchase/exempt',
];

/** Every treatment of a dossier, in a fixed order: the usual ones, then what else it has codes for. */
export function treatmentsOf(
  { ambiguous, vatMapping: proposed }: Proposal,
  mapping: Readonly<Record<string, string>>,
): readonly string[] {
  const others = [...Object.keys(proposed), ...Object.keys(mapping), ...ambiguous];
  return [...new Set([...USUAL, ...others.toSorted((one, other) => one.localeCompare(other))])];
}

/** Treatments with several codes of which nobody chose one yet. */
export function undecided(
  { ambiguous }: Proposal,
  mapping: Readonly<Record<string, string>>,
): readonly string[] {
  return ambiguous.filter((treatment) => mapping[treatment] === undefined);
}

/** The codes of Octopus that a treatment can have: those of its own type. */
export function codesFor(treatment: string, { vatCodes }: Proposal): Proposal['vatCodes'] {
  const [direction = ''] = treatment.split('/');
  const use = treatment.endsWith('/credit') ? `${direction}/credit` : direction;
  return vatCodes.filter((code) => code.use === use);
}

const SALES = {
  'co-contractor': 'saleCoContractor',
  'eu-goods': 'saleEuGoods',
  'eu-services': 'saleEuServices',
  export: 'saleExport',
  exempt: 'saleExempt',
  outside: 'saleOutside',
} as const;
const NATURES = {
  'co-contractor': 'purchaseCoContractor',
  'eu-goods': 'purchaseEuGoods',
  'eu-services': 'purchaseEuServices',
  'outside-eu': 'purchaseOutsideEu',
} as const;
const KINDS = { H: 'H', D: 'D', I: 'I' } as const;

/** A treatment (domain/vat) in words. */
export function treatmentWords(treatment: string, say: Say<'vat'>): string {
  if (treatment.endsWith('/credit')) {
    const what = treatmentWords(treatment.replace(/\/credit$/, ''), say);
    return say('credit', { what });
  }
  const [direction, first = '', second = '', third = ''] = treatment.split('/');
  if (direction === 'sale') {
    const nature = entry(SALES, first);
    return nature === undefined ? say('saleRate', { rate: first }) : say(nature);
  }
  if (first === 'exempt') return say('purchaseExempt');
  const kind = say(entry(KINDS, first) ?? 'D');
  const nature = entry(NATURES, second);
  return nature === undefined
    ? say('purchaseRate', { kind, rate: second })
    : say(nature, { kind, rate: third });
}

function entry<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return of[name];
}
