import type { InboxStore } from './inbox-ports.ts';
import type { Db } from './tables.ts';

/** What was taken from the inbox folders. */
export function inboxStore(db: Db): InboxStore {
  return {
    add: async (dossierId, { sha256, fileName, atMs, outcome, reason, documentId }) => {
      await db
        .insertInto('inbox_file')
        .values({
          dossier_id: dossierId,
          sha256,
          file_name: fileName,
          at_ms: atMs,
          outcome,
          reason,
          document_id: documentId,
        })
        .execute();
    },
    list: async (dossierId, limit) => {
      const rows = await db
        .selectFrom('inbox_file')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ file_name: fileName, at_ms: atMs, document_id: documentId, ...row }) => ({
        sha256: row.sha256,
        fileName,
        atMs,
        outcome: row.outcome,
        reason: row.reason,
        documentId,
      }));
    },
    known: async (dossierId, sha256) => {
      const document = await db
        .selectFrom('document')
        .select('id')
        .where('dossier_id', '=', dossierId)
        .where('ubl_sha256', '=', sha256)
        .executeTakeFirst();
      if (document !== undefined) return { documentId: document.id };
      const taken = await db
        .selectFrom('inbox_file')
        .select('document_id')
        .where('dossier_id', '=', dossierId)
        .where('sha256', '=', sha256)
        .where('outcome', 'in', ['document', 'statement', 'other'])
        .executeTakeFirst();
      return taken === undefined ? null : { documentId: taken.document_id };
    },
  };
}
