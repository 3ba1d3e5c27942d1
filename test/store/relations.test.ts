import { describe, expect, it } from 'vitest';
import { DOSSIER, newStore, relation, seed } from './fixture.ts';

async function seeded() {
  const store = await newStore();
  await seed(store);
  return store.relations;
}

const of = DOSSIER.id;

describe('relations › plan and confirm', () => {
  it('reserves an external id once per identity', async () => {
    const relations = await seeded();
    const planned = await relations.plan(of, 'BE0123456749', relation({ externalId: 900 }));
    expect(planned).toEqual({ relation: relation({ externalId: 900 }), confirmed: false });
    const again = await relations.plan(of, 'BE0123456749', relation({ externalId: 901 }));
    expect(again).toEqual(planned);
    expect(await relations.byIdentity(of, 'BE0123456749')).toEqual(planned);
    expect(await relations.byIdentity(of, 'other')).toBeNull();
  });

  it('never reserves an external id that another relation has', async () => {
    const relations = await seeded();
    await relations.replaceAll(
      of,
      [900, 901].map((id) => relation({ relationId: id, externalId: id })),
    );
    const planned = await relations.plan(of, 'a', relation({ externalId: 900 }));
    expect(planned.relation.externalId).toBe(902);
    const wishless = await relations.plan(of, 'b', relation({ externalId: 0 }));
    expect(wishless.relation.externalId).toBe(1);
  });

  it('confirms with and without the number of Octopus, and forgets none that is known', async () => {
    const relations = await seeded();
    await relations.plan(of, 'a', relation({ externalId: 900 }));
    await relations.confirm(of, relation({ externalId: 900 }));
    expect(await relations.byIdentity(of, 'a')).toEqual({
      relation: relation({ externalId: 900 }),
      confirmed: true,
    });
    await relations.confirm(of, relation({ externalId: 900, relationId: 5, client: true }));
    await relations.confirm(of, relation({ externalId: 900, client: true }));
    expect((await relations.byIdentity(of, 'a'))?.relation).toEqual(
      relation({ externalId: 900, relationId: 5, client: true }),
    );
  });

  it('confirms a relation that was not planned, by its number', async () => {
    const relations = await seeded();
    await relations.replaceAll(of, [relation({ relationId: 5 }), relation({ relationId: 6 })]);
    await relations.confirm(of, relation({ relationId: 5, client: true }));
    await relations.confirm(of, relation({ relationId: 7 }));
    expect(await relations.list(of)).toEqual([
      relation({ relationId: 5, client: true }),
      relation({ relationId: 6 }),
      relation({ relationId: 7 }),
    ]);
  });

  it('makes one of a planned and a listed row that turn out to be the same', async () => {
    const relations = await seeded();
    await relations.plan(of, 'a', relation({ externalId: 900 }));
    await relations.replaceAll(of, [relation({ relationId: 5 })]);
    await relations.confirm(of, relation({ externalId: 900, relationId: 5 }));
    expect(await relations.list(of)).toEqual([relation({ externalId: 900, relationId: 5 })]);
    expect((await relations.byIdentity(of, 'a'))?.confirmed).toBe(true);
  });
});

describe('relations › replaceAll', () => {
  it('replaces what Octopus knows and keeps what it does not list yet', async () => {
    const relations = await seeded();
    await relations.plan(of, 'a', relation({ externalId: 900 }));
    await relations.confirm(of, relation({ externalId: 900 }));
    await relations.plan(of, 'b', relation({ externalId: 901 }));
    await relations.replaceAll(of, [relation({ relationId: 1 }), relation({ relationId: 2 })]);
    const told = [relation({ relationId: 2, name: 'Nieuwe naam' }), relation({ relationId: 3 })];
    await relations.replaceAll(of, told);
    expect(await relations.list(of)).toEqual([
      ...told,
      relation({ externalId: 900 }),
      relation({ externalId: 901 }),
    ]);
    expect((await relations.byIdentity(of, 'a'))?.confirmed).toBe(true);
    expect((await relations.byIdentity(of, 'b'))?.confirmed).toBe(false);
  });

  it('recognises a planned relation by its external id and confirms it', async () => {
    const relations = await seeded();
    await relations.plan(of, 'a', relation({ externalId: 900 }));
    const told = relation({ relationId: 4, externalId: 900, name: 'Zoals in Octopus' });
    await relations.replaceAll(of, [told]);
    expect(await relations.byIdentity(of, 'a')).toEqual({ relation: told, confirmed: true });
    const changed = { ...told, externalId: 0 };
    await relations.replaceAll(of, [changed]);
    expect(await relations.byIdentity(of, 'a')).toEqual({ relation: changed, confirmed: true });
  });

  it('survives external ids that are exchanged, shared or repeated', async () => {
    const relations = await seeded();
    const one = relation({ relationId: 1, externalId: 11 });
    const two = relation({ relationId: 2, externalId: 12 });
    await relations.replaceAll(of, [one, two]);
    const exchanged = [
      { ...one, externalId: 12 },
      { ...two, externalId: 11 },
    ];
    await relations.replaceAll(of, exchanged);
    expect(await relations.list(of)).toEqual(exchanged);
    await relations.replaceAll(of, [one, { ...two, externalId: 11 }, one]);
    expect(await relations.list(of)).toEqual([one, { ...two, externalId: 0 }]);
  });
});

describe('relations › applyChanges', () => {
  it('takes over what changed and what was deleted, and leaves the rest', async () => {
    const relations = await seeded();
    const told = [1, 2, 3].map((id) => relation({ relationId: id, externalId: 0 }));
    await relations.replaceAll(of, told);
    const renamed = relation({ relationId: 2, externalId: 0, name: 'Andere naam' });
    const fresh = relation({ relationId: 4, externalId: 0 });
    await relations.applyChanges(of, { modified: [renamed, fresh], deleted: [told[0]!] });
    const numbered = (await relations.list(of)).toSorted((a, b) => a.relationId! - b.relationId!);
    expect(numbered).toEqual([renamed, told[2], fresh]);
    // The window overlaps: the same changes come again.
    await relations.applyChanges(of, { modified: [renamed, fresh], deleted: [told[0]!] });
    expect(await relations.list(of)).toHaveLength(3);
  });

  it('keeps our identities and reservations, and takes a deletion for the last word', async () => {
    const relations = await seeded();
    await relations.plan(of, 'reserved', relation({ externalId: 900 }));
    await relations.plan(of, 'made', relation({ externalId: 901 }));
    await relations.confirm(of, relation({ externalId: 901 }));
    const made = relation({ relationId: 7, externalId: 901 });
    await relations.applyChanges(of, { modified: [made], deleted: [] });
    expect((await relations.byIdentity(of, 'made'))?.relation).toEqual(made);
    expect((await relations.byIdentity(of, 'reserved'))?.confirmed).toBe(false);
    await relations.applyChanges(of, { modified: [made], deleted: [made] });
    expect(await relations.byIdentity(of, 'made')).toBeNull();
    expect((await relations.byIdentity(of, 'reserved'))?.confirmed).toBe(false);
  });

  it('removes one of ours that Octopus never gave us a number for', async () => {
    const relations = await seeded();
    await relations.plan(of, 'made', relation({ externalId: 901 }));
    await relations.confirm(of, relation({ externalId: 901 }));
    const gone = relation({ relationId: 7, externalId: 901 });
    await relations.applyChanges(of, { modified: [], deleted: [gone] });
    expect(await relations.list(of)).toEqual([]);
  });
});
