import { describe, expect, it } from 'vitest';
import { bench, DOSSIER } from './small-world.ts';

const MINUTE_MS = 60_000;

function relation(identification: object, change: object = {}): object {
  return { currencyCode: 'EUR', relationIdentificationServiceData: identification, ...change };
}

describe('relations at Octopus', () => {
  it('are made with the next number and the defaults', async () => {
    const { inDossier } = bench();
    const reply = await inDossier('PUT', '/relations', relation({}, { name: 'Nieuw' }));
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      active: true,
      country: '  ',
      expirationDays: 30,
      name: 'Nieuw',
      relationIdentificationServiceData: { externalRelationId: 0, relationKey: { id: 3 } },
    });
  });

  it('without a key are made again at every PUT', async () => {
    const { inDossier, octopus } = bench();
    for (let call = 0; call < 2; call += 1) {
      const body = relation({ externalRelationId: 0 }, { name: 'Tweeling' });
      expect((await inDossier('PUT', '/relations', body)).status).toBe(201);
    }
    expect(octopus.relations(DOSSIER).map(({ name }) => name)).toEqual([
      'Relatie 1',
      'Relatie 2',
      'Tweeling',
      'Tweeling',
    ]);
  });

  it('are merged under either key, and answered without a body', async () => {
    const { inDossier, octopus } = bench();
    const own = relation({ relationKey: { id: 1 }, externalRelationId: 5 }, { city: 'Zandeke' });
    expect(await inDossier('PUT', '/relations', own)).toEqual({
      status: 204,
      text: '',
      body: null,
    });
    const external = relation({ externalRelationId: 5 }, { postalCode: '8000' });
    expect((await inDossier('PUT', '/relations', external)).status).toBe(204);
    expect(octopus.relations(DOSSIER)[0]).toMatchObject({
      name: 'Relatie 1',
      city: 'Zandeke',
      postalCode: '8000',
      relationIdentificationServiceData: { externalRelationId: 5, relationKey: { id: 1 } },
    });
  });

  it('lose what was left out when the switch says so', async () => {
    const { inDossier, octopus } = bench({ switches: { relationPutBlanks: true } });
    await inDossier('PUT', '/relations', relation({ relationKey: { id: 1 } }, { city: 'Zandeke' }));
    expect(octopus.relations(DOSSIER)[0]).toMatchObject({ name: '', city: 'Zandeke' });
  });

  it('with an unknown key become new ones under another key', async () => {
    const { inDossier } = bench();
    const reply = await inDossier('PUT', '/relations', relation({ relationKey: { id: 50 } }));
    expect(reply).toMatchObject({
      status: 201,
      body: { relationIdentificationServiceData: { relationKey: { id: 3 } } },
    });
  });

  it.each([
    ['', [1]],
    ['?relationId=2', [2]],
    ['?vatNr=BE0999.000.228', [1]],
    ['?vatNr=BE0999.000.228&name=relatie%202', [1, 2]],
    ['?vatNr=BE0999000228', []],
    ['?extRelationId=5', []],
  ])(
    'are found by %j: active ones without a search, any of its parts with one',
    async (query, ids) => {
      const { inDossier } = bench();
      const { status, body } = await inDossier('GET', `/relations${query}`);
      if (ids.length === 0) expect(status).toBe(404);
      else {
        expect(body).toMatchObject(
          ids.map((id) => ({ relationIdentificationServiceData: { relationKey: { id } } })),
        );
      }
    },
  );

  it('are listed when modified', async () => {
    const { inDossier, clock } = bench();
    clock.advance(MINUTE_MS);
    const path = '/relations/modified?modifiedTimeStamp=2026-03-15%2010:00:30.000';
    expect((await inDossier('GET', path)).status).toBe(404);
    await inDossier('PUT', '/relations', relation({ relationKey: { id: 2 } }));
    const { body } = await inDossier('GET', path);
    expect(body).toMatchObject({
      deleted: [],
      modified: [{ relationIdentificationServiceData: { relationKey: { id: 2 } } }],
    });
    expect((body as { modified: unknown[] }).modified).toHaveLength(1);
  });
});
