import type { DossierId } from '../domain/ids.ts';
import type { CursorStore } from './ports.ts';
import type { Db } from './tables.ts';

/** Moves a cursor; inside a transaction it moves together with what it stands for. */
export async function moveCursor(
  db: Db,
  dossierId: DossierId,
  { name, value }: { readonly name: string; readonly value: string },
): Promise<void> {
  await db
    .insertInto('cursor')
    .values({ dossier_id: dossierId, name, value })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'name']).doUpdateSet({ value }))
    .execute();
}

/** How far each source of a dossier has been read. */
export function cursorStore(db: Db): CursorStore {
  return {
    get: async (dossierId, name) => {
      const row = await db
        .selectFrom('cursor')
        .select('value')
        .where('dossier_id', '=', dossierId)
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value ?? null;
    },
    under: async (dossierId, prefix) => {
      const rows = await db
        .selectFrom('cursor')
        .select(['name', 'value'])
        .where('dossier_id', '=', dossierId)
        .where('name', '>=', prefix)
        .where('name', '<', `${prefix}\u{10ffff}`)
        .execute();
      return new Map(rows.map(({ name, value }) => [name, value]));
    },
    set: (dossierId, name, value) => moveCursor(db, dossierId, { name, value }),
    forget: async (dossierId, prefix) => {
      await db
        .deleteFrom('cursor')
        .where('dossier_id', '=', dossierId)
        .where('name', '>=', prefix)
        .where('name', '<', `${prefix}\u{10ffff}`)
        .execute();
    },
  };
}
