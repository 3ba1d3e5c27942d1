import { describe, expect, it } from 'vitest';
import {
  completeSettings,
  filledIn,
  newDraft,
  type Candidates,
  type Draft,
  type Proposal,
} from '../../../../renderer/features/link/draft.ts';
import {
  missingBooks,
  missingLogins,
  missingPair,
} from '../../../../renderer/features/link/missing.ts';
import { codesFor, treatmentsOf } from '../../../../renderer/features/link/treatments.ts';

const PROPOSAL: Proposal = {
  bookyears: [{ id: 2, description: '2026' }],
  bookyearId: 2,
  journals: [
    { key: 'V1', name: 'Verkopen', bookable: true },
    { key: 'V2', name: 'Facturatie', bookable: false },
    { key: 'A1', name: 'Aankopen', bookable: true },
    { key: 'A2', name: 'Aankopen buitenland', bookable: true },
  ],
  salesJournal: 'V1',
  purchaseJournal: 'A1',
  accounts: [{ number: 700000, description: 'Verkopen' }],
  vatCodes: [
    { code: 'D21', description: 'Diensten 21%', use: 'purchase' },
    { code: '21', description: 'Verkoop 21%', use: 'sale' },
    { code: '21C', description: 'Verkoop 21%', use: 'sale/credit' },
  ],
  salesRoute: 'booking',
  purchasesRoute: 'mailbox',
  vatMapping: { 'sale/21': '21', 'sale/21/credit': '21C' },
  ambiguous: ['purchase/D/21'],
  adopted: { accounts: 1, customers: 0, suppliers: 0 },
};

const begun = (): Draft => filledIn({ ...newDraft(null), step: 'books' }, PROPOSAL, 61001);

describe('a draft of a link', () => {
  it('takes the only journal of a kind, and leaves a choice between several to a person', () => {
    const { settings } = begun();
    expect(settings.salesJournal).toBe('V1');
    expect(settings.purchaseJournal).toBeNull();
    expect(settings.vatMapping).toEqual(PROPOSAL.vatMapping);
  });

  it('is not filled in a second time over what a person chose', () => {
    const chosen = { ...begun(), settings: { ...begun().settings, purchaseJournal: 'A2' } };
    expect(filledIn(chosen, PROPOSAL, 61001)).toBe(chosen);
  });

  it('forgets accounts, journals and the confirmation when another Octopus dossier is chosen', () => {
    const chosen: Draft = {
      ...begun(),
      vatChecked: true,
      settings: { ...begun().settings, exportFrom: '2026-07-01', salesAccount: 700000 },
    };
    const other = filledIn(chosen, PROPOSAL, 61002);
    expect(other).toMatchObject({ vatChecked: false, filledFrom: 61002 });
    expect(other.settings).toMatchObject({ exportFrom: '2026-07-01', salesAccount: null });
  });

  it('names each field that is missing, and is complete without any', () => {
    const draft = begun();
    expect(missingBooks(draft, PROPOSAL)).toEqual([
      'exportFrom',
      'vatStatus',
      'purchaseJournal',
      'salesAccount',
      'purchaseAccount',
      'sectionVat',
      'vatConfirmed',
    ]);
    expect(completeSettings(draft.settings)).toBeNull();
    const full: Draft = {
      ...draft,
      vatChecked: true,
      settings: {
        ...draft.settings,
        exportFrom: '2026-07-01',
        vatStatus: 'normal',
        purchaseJournal: 'A1',
        salesAccount: 700000,
        purchaseAccount: 700000,
        vatMapping: { ...draft.settings.vatMapping, 'purchase/D/21': 'D21' },
      },
    };
    expect(missingBooks(full, PROPOSAL)).toEqual([]);
    expect(completeSettings(full.settings)).toMatchObject({ purchaseJournal: 'A1' });
  });
});

const named = { name: 'Studio Kladblok BV', enterpriseNumber: '0940127850' };
const CANDIDATES: Candidates = {
  octopus: [
    { octopusDossierId: 1, ...named, sameNumber: true, linkedTo: null },
    { octopusDossierId: 2, ...named, sameNumber: false, linkedTo: null },
    { octopusDossierId: 3, ...named, sameNumber: true, linkedTo: 'Andere BV' },
  ],
  billit: [
    { billitPartyId: '1', ...named, sameNumber: true, linkedTo: null },
    { billitPartyId: '2', ...named, sameNumber: false, linkedTo: null },
  ],
};

describe('the two sides of a link', () => {
  const of = (part: Partial<Draft>) => missingPair({ ...newDraft(null), ...part }, CANDIDATES);

  it('are known when both have the number of the dossier and are free', () => {
    expect(of({ octopusDossierId: 1, billitPartyId: '1' })).toEqual([]);
    expect(of({ octopusDossierId: 1 })).toEqual(['billitDossier']);
  });

  it('wait for a confirmation when a number differs', () => {
    const pair = { octopusDossierId: 2, billitPartyId: '2' };
    expect(of(pair)).toEqual(['octopusDossier', 'billitDossier']);
    expect(of({ ...pair, octopusConfirmed: true, billitConfirmed: true })).toEqual([]);
  });

  it('wait for a confirmation of both names when the books are of another dossier too (S20)', () => {
    const pair = { octopusDossierId: 3, billitPartyId: '1' };
    expect(of(pair)).toEqual(['octopusDossier']);
    expect(of({ ...pair, sharedConfirmed: true })).toEqual([]);
  });

  it('need a login at each service', () => {
    expect(missingLogins(newDraft(null))).toEqual(['octopusLogin', 'billitLogin']);
  });
});

describe('treatments', () => {
  it('have the codes of their own type only', () => {
    const codes = (treatment: string) => codesFor(treatment, PROPOSAL).map(({ code }) => code);
    expect(codes('sale/21')).toEqual(['21']);
    expect(codes('sale/21/credit')).toEqual(['21C']);
    expect(codes('purchase/D/21')).toEqual(['D21']);
  });

  it('are shown once each, the usual ones also where there is no code', () => {
    const all = treatmentsOf(PROPOSAL, PROPOSAL.vatMapping);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('sale/12');
    expect(all).toContain('sale/21/credit');
    expect(all).toContain('purchase/D/21');
  });
});
