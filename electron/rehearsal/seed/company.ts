import type { Chance } from '../../../shared/clock.ts';
import { between, pick } from './chance.ts';
import { enterpriseNumber, foreignVat, iban } from './check-digits.ts';

/** A fictional company or person as it appears on documents, at Billit and at Octopus. */
export type Company = {
  readonly name: string;
  /** Normalised VAT number; empty when there is none. */
  readonly vatNumber: string;
  /** Ten digits for a Belgian company, else empty. */
  readonly enterpriseNumber: string;
  readonly street: string;
  readonly streetNumber: string;
  readonly zip: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  readonly iban: string;
  readonly language: 'nl' | 'fr';
  readonly isPrivate: boolean;
};

type Place = readonly [zip: string, city: string];

const DUTCH_PLACES: readonly Place[] = [
  ['9000', 'Gent'],
  ['9050', 'Gentbrugge'],
  ['8000', 'Brugge'],
  ['2000', 'Antwerpen'],
  ['2800', 'Mechelen'],
  ['3000', 'Leuven'],
  ['3500', 'Hasselt'],
  ['8500', 'Kortrijk'],
  ['9300', 'Aalst'],
  ['2300', 'Turnhout'],
  ['9700', 'Oudenaarde'],
  ['1800', 'Vilvoorde'],
];
const FRENCH_PLACES: readonly Place[] = [
  ['1000', 'Bruxelles'],
  ['1050', 'Ixelles'],
  ['1300', 'Wavre'],
  ['4000', 'Liège'],
  ['5000', 'Namur'],
  ['6000', 'Charleroi'],
  ['7000', 'Mons'],
];
const FOREIGN_PLACES: Readonly<Record<string, Place>> = {
  NL: ['4811 XX', 'Breda'],
  FR: ['59000', 'Lille'],
  DE: ['52062', 'Aachen'],
  LU: ['1111', 'Luxembourg'],
  GB: ['CT1 1XX', 'Canterbury'],
};
const DUTCH_STREETS = [
  'Voorbeeldstraat',
  'Modellaan',
  'Proefweg',
  'Denkbeeldplein',
  'Fabelkaai',
  'Schijndreef',
  'Oefenpad',
];
const FRENCH_STREETS = [
  "Rue de l'Exemple",
  'Avenue du Modèle',
  'Chaussée de la Fable',
  'Place Imaginaire',
];

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
}

/** A Belgian company with the fictional enterprise number of `index`. */
export function belgianCompany(
  name: string,
  index: number,
  language: 'nl' | 'fr',
  chance: Chance,
): Company {
  const number = enterpriseNumber(index);
  const [zip, city] = pick(chance, language === 'nl' ? DUTCH_PLACES : FRENCH_PLACES);
  return {
    name,
    vatNumber: `BE${number}`,
    enterpriseNumber: number,
    street: pick(chance, language === 'nl' ? DUTCH_STREETS : FRENCH_STREETS),
    streetNumber: String(between(chance, 1, 240)),
    zip,
    city,
    country: 'BE',
    email: `info@${slug(name)}.example`,
    iban: iban(between(chance, 0, 9_999_999)),
    language,
    isPrivate: false,
  };
}

/** A company outside Belgium; `serial` makes its tax number. */
export function foreignCompany(
  name: string,
  country: string,
  serial: number,
  chance: Chance,
): Company {
  const [zip, city] = FOREIGN_PLACES[country] ?? ['00000', 'Nowhere'];
  return {
    ...belgianCompany(name, serial, country === 'FR' || country === 'LU' ? 'fr' : 'nl', chance),
    vatNumber: foreignVat(country, serial),
    enterpriseNumber: '',
    zip,
    city,
    country,
  };
}

/** A private person: no number of any kind. */
export function privatePerson(name: string, language: 'nl' | 'fr', chance: Chance): Company {
  return {
    ...belgianCompany(name, 0, language, chance),
    vatNumber: '',
    enterpriseNumber: '',
    isPrivate: true,
  };
}
