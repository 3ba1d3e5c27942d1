import { describe, expect, it } from 'vitest';
import { treatmentWords } from '../../../../renderer/features/link/treatments.ts';
import type { Say } from '../../../../renderer/i18n/use-texts.ts';
import { fill } from '../../../../shared/i18n/text.ts';
import { vatTexts } from '../../../../shared/i18n/window-vat.ts';

const say: Say<'vat'> = (key, values) =>
  fill(
    vatTexts[key],
    'nl',
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)])),
  );

describe('treatmentWords', () => {
  it.each([
    ['sale/21', 'Verkoop 21 %'],
    ['sale/eu-services', 'Verkoop, intracommunautaire diensten'],
    ['sale/6/credit', 'Verkoop 6 %, creditnota'],
    ['purchase/H/12', 'Handelsgoederen 12 %'],
    ['purchase/exempt', 'Aankoop, vrijgesteld of zonder btw'],
    ['purchase/D/co-contractor/21', 'Diensten en diverse goederen, medecontractant 21 %'],
    ['purchase/I/eu-goods/21', 'Bedrijfsmiddelen, intracommunautair 21 %'],
  ])('says %s as %s', (treatment, words) => {
    expect(treatmentWords(treatment, say)).toBe(words);
  });
});
