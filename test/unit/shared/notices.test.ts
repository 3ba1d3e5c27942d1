import { describe, expect, it } from 'vitest';
import { gatheredTexts, noticeText, type Notice } from '../../../shared/i18n/notices.ts';

const notice = (over: Partial<Notice>): Notice => ({
  topic: 'blocked/a',
  kind: 'blocked',
  dossierId: 'a',
  dossierName: 'Garage Zeldenrust NV',
  detail: { count: '2', cause: 'account-missing' },
  atMs: 0,
  seen: false,
  ...over,
});

describe('a notice', () => {
  it('names the dossier and leads to where one can act', () => {
    expect(noticeText(notice({}), 'nl')).toMatchObject({
      title: 'Garage Zeldenrust NV: 2 documenten wachten op u',
      place: { screen: 'waiting' },
    });
    expect(noticeText(notice({ kind: 'released', detail: {} }), 'fr')).toMatchObject({
      body: 'Garage Zeldenrust NV a appuyé sur Envoyer dans Billit.',
      place: { screen: 'export', dossierId: 'a' },
    });
  });

  it('is told together with those of its kind, and never with another', () => {
    const signIn = notice({
      topic: 'sign-in/x',
      kind: 'sign-in-needed',
      dossierId: null,
      dossierName: null,
      detail: { service: 'octopus', login: 'Kantoor' },
    });
    const others = ['b', 'c'].map((id) =>
      notice({ topic: `blocked/${id}`, dossierId: id, dossierName: `Dossier ${id}` }),
    );
    expect(
      gatheredTexts([notice({}), signIn, ...others], 'nl').map(({ title, body }) => [title, body]),
    ).toEqual([
      ['3 dossiers wachten op u', 'Garage Zeldenrust NV, Dossier b, Dossier c'],
      [
        'Aanmelden nodig bij Octopus',
        'Octopus weigert de gegevens van Kantoor. Tot u ze aanpast, vertrekt daar niets.',
      ],
    ]);
  });
});
