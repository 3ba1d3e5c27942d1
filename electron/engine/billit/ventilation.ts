/** How the VAT of a part of a sale is written in UBL. */
export type SaleCategory = {
  /** UNCL5305. */
  readonly letter: 'S' | 'Z' | 'AE' | 'K' | 'G' | 'E';
  /** UBL.BE's name where the letter alone does not tell the VAT box (facts/booking-from-ubl, section 3). */
  readonly name: string | null;
  readonly exemptionCode: string | null;
  readonly exemptionReason: string | null;
};

const plain = (letter: SaleCategory['letter']): SaleCategory => ({
  letter,
  name: null,
  exemptionCode: null,
  exemptionReason: null,
});

/**
 * Billit's code of a sale (docs.billit.be, "ventilation-codes"). What is outside VAT is written as exempt: an invoice of
 * category O may name no VAT number at all (BR-O-02). 101, 102 and 104 are left out: their box is not known.
 */
const CATEGORIES: Readonly<Record<string, SaleCategory>> = {
  '1': plain('Z'),
  '2': plain('S'),
  '3': plain('S'),
  '4': plain('S'),
  '21': { ...plain('AE'), exemptionCode: 'VATEX-EU-AE', exemptionReason: 'Btw verlegd' },
  '22': { ...plain('E'), name: 'NS', exemptionReason: 'Niet aan btw onderworpen' },
  '24': { ...plain('E'), name: 'MA', exemptionReason: 'Margeregeling' },
  '51': { ...plain('K'), exemptionCode: 'VATEX-EU-IC', exemptionReason: 'Intracommunautair' },
  '55': {
    ...plain('K'),
    name: '44',
    exemptionCode: 'VATEX-EU-IC',
    exemptionReason: 'Intracommunautair',
  },
  '70': { ...plain('G'), exemptionCode: 'VATEX-EU-G', exemptionReason: 'Uitvoer' },
};

/** The category of a sale's VAT code and rate; null when it is not known, or the two contradict each other. */
export function saleCategory(code: string, rate: number): SaleCategory | null {
  const category = CATEGORIES[code.trim()] ?? null;
  if (category === null) return null;
  return (category.letter === 'S') === rate > 0 ? category : null;
}
