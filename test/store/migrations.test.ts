import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import {
  arrive,
  document,
  DOSSIER,
  hasty,
  lane,
  LINK,
  newProfile,
  opened,
  queue,
  send,
} from './fixture.ts';

const fixtureOf = (version: number) =>
  join(import.meta.dirname, '..', 'fixtures', `store-v${String(version)}.sql`);

const shipped = MIGRATIONS.map(({ version }) => version);

/** A profile as that version of the program left it. */
function profileOf(version: number) {
  const profile = newProfile();
  const sqlite = new BetterSqlite(join(profile.directory, 'tentakel.db'));
  sqlite.exec(readFileSync(fixtureOf(version), 'utf8'));
  sqlite.close();
  return profile;
}

const schemaOf = (sqlite: BetterSqlite.Database) =>
  sqlite
    .prepare<[], { sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .all()
    .map(({ sql }) => sql)
    .filter((sql) => !sql.includes('sqlite_sequence'))
    .toSorted();

describe('migrations', () => {
  it('have a fixture for every version', () => {
    expect(shipped.filter((version) => !existsSync(fixtureOf(version)))).toEqual([]);
  });

  it.each(shipped)('bring a file of version %i to the schema of a new one', (version) => {
    const old = hasty(profileOf(version));
    const fresh = hasty(newProfile());
    expect(schemaOf(old.sqlite)).toEqual(schemaOf(fresh.sqlite));
    old.sqlite.close();
    fresh.sqlite.close();
  });

  it.each(shipped)(
    'keep all that a file of version %i holds, and go on with it',
    async (version) => {
      const store = await opened(profileOf(version));
      expect(await store.firm.get()).toEqual({ name: 'Kantoor Verzonnen', language: 'fr' });
      expect(await store.dossiers.list()).toEqual([DOSSIER]);
      expect(await store.links.list()).toEqual([LINK]);
      expect((await store.relations.byIdentity(DOSSIER.id, 'BE0123456749'))?.confirmed).toBe(false);
      expect(await store.documents.countByState()).toMatchObject({
        booked: 1,
        refused: 1,
        unclear: 1,
        queued: 1,
        waiting: 1,
      });
      expect(await store.documents.files(document('booked').id)).toHaveLength(1);
      const [unclear] = await store.outbox.unclearOfLane(lane('A1'));
      expect(unclear).toMatchObject({ number: 2, attempts: 1 });
      await store.outbox.settle(unclear!.id, { kind: 'booked', number: 2 }, 100);
      const next = await store.outbox.nextOfLane(lane('A1'), 100);
      expect(await send(store, next!.id)).toBe(3);
      await queue(store, document('new'));
      await arrive(store, document('newer'));
      await store.close();
    },
  );
});
