import type { VatCodeSeed } from '../model.ts';

const PURCHASE: readonly (readonly [string, string, number])[] = [
  ['H21', 'Handelsgoederen 21%', 21],
  ['H12', 'Handelsgoederen 12%', 12],
  ['H06', 'Handelsgoederen 6%', 6],
  ['H00', 'Handelsgoederen 0%', 0],
  ['D21', 'Diensten en diverse goederen 21%', 21],
  ['D12', 'Diensten en diverse goederen 12%', 12],
  ['D06', 'Diensten en diverse goederen 6%', 6],
  ['D00', 'Diensten en diverse goederen 0%', 0],
  ['DVR', 'Niet aan btw onderworpen / vrijgesteld', 0],
  ['I21', 'Bedrijfsmiddelen (investeringen) 21%', 21],
  ['I12', 'Bedrijfsmiddelen (investeringen) 12%', 12],
  ['I06', 'Bedrijfsmiddelen (investeringen) 6%', 6],
  ['HMC21', 'Handelsgoederen medecontractant 21%', 21],
  ['DMC21', 'Diensten en diverse goederen medecontractant 21%', 21],
  ['DMC06', 'Diensten en diverse goederen medecontractant 6%', 6],
  ['IMC21', 'Bedrijfsmiddelen medecontractant 21%', 21],
  ['HIC21', 'Intracommunautaire aankoop handelsgoederen 21%', 21],
  ['HIC06', 'Intracommunautaire aankoop handelsgoederen 6%', 6],
  ['IIC21', 'Intracommunautaire aankoop bedrijfsmiddelen 21%', 21],
  ['DIC21', 'Intracommunautaire diensten 21%', 21],
  ['DBE21', 'Diensten van buiten de EU 21%', 21],
];

const SALE: readonly (readonly [string, string, number])[] = [
  ['21', 'Verkoop 21%', 21],
  ['12', 'Verkoop 12%', 12],
  ['06', 'Verkoop 6%', 6],
  ['00', 'Verkoop 0%', 0],
  ['MC', 'Medecontractant', 0],
  ['CM', 'Intracommunautaire leveringen', 0],
  ['ICD', 'Intracommunautaire diensten', 0],
  ['EX', 'Uitvoer', 0],
  ['VR', 'Vrijgesteld art. 44', 0],
  ['NB', 'Buiten toepassing btw', 0],
];

/** Ordinary code -> its own code for credit notes, in the dossier that has such codes. */
export const CREDIT_NOTE_CODES: Readonly<Record<string, string>> = {
  H21: 'H21C',
  H06: 'H06C',
  D21: 'D21C',
  D06: 'D06C',
  '21': '21C',
  '06': '06C',
};

const ofType =
  (type: number) =>
  ([code, description, basePercentage]: readonly [string, string, number]): VatCodeSeed => ({
    code,
    description,
    type,
    basePercentage,
  });

const ORDINARY: readonly VatCodeSeed[] = [...PURCHASE.map(ofType(1)), ...SALE.map(ofType(2))];

/** The same description under a code of type 3 or 4. */
const FOR_CREDIT_NOTES: readonly VatCodeSeed[] = ORDINARY.flatMap((ordinary) => {
  const code = CREDIT_NOTE_CODES[ordinary.code];
  return code === undefined ? [] : [{ ...ordinary, code, type: ordinary.type + 2 }];
});

/** The VAT codes of a dossier, with or without codes of type 3 and 4. */
export function vatCodes(withCreditNoteCodes: boolean): readonly VatCodeSeed[] {
  return withCreditNoteCodes ? [...ORDINARY, ...FOR_CREDIT_NOTES] : ORDINARY;
}
