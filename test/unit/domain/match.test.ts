import { describe, expect, it } from 'vitest';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { matchDossiers } from '../../../electron/engine/domain/match.ts';

const login = connectionId('login');
const books = (octopusDossierId: number, name: string, vatNumber: string) => ({
  connectionId: login,
  octopusDossierId,
  name,
  vatNumber,
});
const company = (partyId: string, name: string, vatNumber: string) => ({
  connectionId: login,
  partyId,
  name,
  vatNumber,
});
const NUMBER = 'BE0999.010.126';
const OTHER = 'BE0999010225';

describe('matching dossiers', () => {
  it.each([
    ['Bakkerij De Smet BV', 'BAKKERIJ DE SMET'],
    ['Élan S.R.L.', 'elan srl'],
    ['De Smet, Jan', 'Jan De Smet'],
    ['Bouwbedrijf Verzonnen NV', 'Verzonnen'],
    ['A-B Consult BV', 'AB Consult'],
    ['BV', 'Fabelhof BV'],
  ])('is sure of %s and %s under one number, however it is written', (octopus, billit) => {
    const [match] = matchDossiers(
      [books(1, octopus, NUMBER)],
      [company('9', billit, '0999010126')],
    );
    expect(match).toMatchObject({ certainty: 'sure', cause: null });
  });

  it('asks when only the number is the same: a legal form is no name', () => {
    const [match] = matchDossiers(
      [books(1, 'Fabelhof BV', NUMBER)],
      [company('9', 'Luchtkasteel BV', NUMBER)],
    );
    expect(match).toMatchObject({
      certainty: 'number',
      cause: { kind: 'other-name', data: { octopus: 'Fabelhof BV', billit: 'Luchtkasteel BV' } },
    });
  });

  it('offers a company of the same name when the number says nothing, and never one that has its own dossier', () => {
    const namesake = company('9', 'Fabelhof', OTHER);
    expect(matchDossiers([books(1, 'Fabelhof BV', '')], [namesake])[0]).toMatchObject({
      billit: [{ partyId: '9' }],
      certainty: 'name',
      cause: { kind: 'no-number' },
    });
    expect(matchDossiers([books(1, 'Fabelhof BV', NUMBER)], [namesake])[0]).toMatchObject({
      billit: [{ partyId: '9' }],
      cause: { kind: 'other-number' },
    });
    const [, second] = matchDossiers(
      [books(2, 'Fabelhof Twee', OTHER), books(1, 'Fabelhof BV', NUMBER)],
      [namesake],
    );
    expect(second).toMatchObject({ billit: [], cause: { kind: 'unknown-at-billit' } });
  });

  it('asks one question about dossiers that share a number', () => {
    const matches = matchDossiers(
      [books(1, 'Fabelhof BV', NUMBER), books(2, 'Fabelhof Gent', NUMBER)],
      [company('9', 'Fabelhof', NUMBER)],
    );
    expect(matches).toHaveLength(1);
    expect(matches[0]?.octopus).toHaveLength(2);
  });
});
