import { assert } from '../../../shared/assert.ts';
import type { Link } from '../domain/dossier.ts';
import { note } from './audit.ts';
import { createKept } from './kept.ts';
import type { LinkStore } from './ports.ts';
import { linkOf, linkRow } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

async function noteLink(trx: Trx, action: string, link: Link, atMs: number): Promise<void> {
  const others = await trx
    .selectFrom('link')
    .select('dossier_id')
    .where('octopus_dossier_id', '=', link.octopusDossierId)
    .where('dossier_id', '<>', link.dossierId)
    .orderBy('dossier_id')
    .execute();
  const detail = {
    billitPartyId: link.billitPartyId,
    octopusDossierId: String(link.octopusDossierId),
    exportFrom: link.exportFrom,
    ...(others.length === 0
      ? {}
      : { sharedWith: others.map((other) => other.dossier_id).join(', ') }),
  };
  await note(trx, { atMs, action, subject: link.dossierId, detail });
}

/** Which Billit company is tied to which Octopus dossier: one link per dossier and company; books may be shared (S20). */
export function linkStore(db: Db): LinkStore {
  const all = createKept<readonly Link[]>();
  const write = (work: (trx: Trx) => Promise<void>): Promise<void> =>
    all.changing(() => inTransaction(db, work));
  return {
    add: (link, atMs) =>
      write(async (trx) => {
        await trx.insertInto('link').values(linkRow(link)).execute();
        await trx.deleteFrom('former_link').where('dossier_id', '=', link.dossierId).execute();
        await noteLink(trx, 'link-added', link, atMs);
      }),
    update: (link, atMs) =>
      write(async (trx) => {
        const { id, dossier_id, ...changes } = linkRow(link);
        const { numUpdatedRows } = await trx
          .updateTable('link')
          .set(changes)
          .where('id', '=', id)
          .where('dossier_id', '=', dossier_id)
          .executeTakeFirstOrThrow();
        assert(numUpdatedRows === 1n, 'a link that is updated exists and stays with its dossier');
        await noteLink(trx, 'link-changed', link, atMs);
      }),
    remove: (link, atMs) =>
      write(async (trx) => {
        await trx.deleteFrom('link').where('id', '=', link.id).execute();
        const { dossierId: dossier_id, billitPartyId, octopusDossierId } = link;
        const pair = { billit_party_id: billitPartyId, octopus_dossier_id: octopusDossierId };
        await trx
          .insertInto('former_link')
          .values({ dossier_id, ...pair, at_ms: atMs })
          .execute();
        await noteLink(trx, 'link-removed', link, atMs);
      }),
    formerPair: async (dossierId) => {
      const row = await db
        .selectFrom('former_link')
        .select(['billit_party_id', 'octopus_dossier_id'])
        .where('dossier_id', '=', dossierId)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { billitPartyId: row.billit_party_id, octopusDossierId: row.octopus_dossier_id };
    },
    ofDossier: async (dossierId) => {
      const row = await db
        .selectFrom('link')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
    list: () =>
      all.get(async () => {
        const rows = await db.selectFrom('link').selectAll().orderBy('dossier_id').execute();
        return rows.map(linkOf);
      }),
  };
}
