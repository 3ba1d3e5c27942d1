import { sql, type Selectable } from 'kysely';
import type { CommunicationEntry, CommunicationStore } from './communication-ports.ts';
import { withoutWaitingForTheDisk } from './sqlite.ts';
import type { CommunicationTable, Db } from './tables.ts';

function entryOf(row: Selectable<CommunicationTable>): CommunicationEntry {
  return {
    id: row.id,
    correlationId: row.correlation_id,
    atMs: row.at_ms,
    dossierId: row.dossier_id,
    service: row.service,
    operation: row.operation,
    method: row.method,
    path: row.path,
    status: row.status,
    fault: row.fault,
    durationMs: row.duration_ms,
    requestBytes: row.request_bytes,
    responseBytes: row.response_bytes,
    requestBody: row.request_body,
    responseBody: row.response_body,
  };
}

function rowOf(entry: CommunicationEntry): Omit<Selectable<CommunicationTable>, 'seq'> {
  return {
    id: entry.id,
    correlation_id: entry.correlationId,
    at_ms: entry.atMs,
    dossier_id: entry.dossierId,
    service: entry.service,
    operation: entry.operation,
    method: entry.method,
    path: entry.path,
    status: entry.status,
    fault: entry.fault,
    duration_ms: entry.durationMs,
    request_bytes: entry.requestBytes,
    response_bytes: entry.responseBytes,
    request_body: entry.requestBody,
    response_body: entry.responseBody,
  };
}

/** An answer came, and it was no refusal; Octopus answers 404 to a read that finds nothing. A decision waits for none. */
const WENT_WELL = sql<boolean>`(fault IS NULL AND
  (service = 'office' OR status < 400 OR (status = 404 AND service = 'octopus' AND method = 'GET')))`;

/** A question that was answered, or the way in to one: it changed nothing there. Word for word as its index has it. */
const READING = sql<boolean>`fault IS NULL AND status < 400 AND (method = 'GET' OR operation = 'connectDossier')`;

/** Every exchange with a service, in the order in which it was written. */
export function communicationStore(db: Db): CommunicationStore {
  return {
    append: async (entry) => {
      await withoutWaitingForTheDisk(db, (connection) =>
        connection.insertInto('communication').values(rowOf(entry)).execute(),
      );
    },
    list: async (filter) => {
      const { dossierId, beforeId, limit } = filter;
      let query = db.selectFrom('communication').selectAll();
      if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
      if (filter.service !== undefined) query = query.where('service', '=', filter.service);
      if (filter.fromMs !== undefined) query = query.where('at_ms', '>=', filter.fromMs);
      if (filter.toMs !== undefined) query = query.where('at_ms', '<=', filter.toMs);
      if (filter.outcome === 'well') query = query.where(WENT_WELL);
      if (filter.outcome === 'failed') query = query.where((eb) => eb.not(WENT_WELL));
      query =
        beforeId === undefined
          ? query.where('seq', '>', 0)
          : query.where('seq', '<', (eb) =>
              eb.selectFrom('communication').select('seq').where('id', '=', beforeId),
            );
      const rows = await query.orderBy('seq', 'desc').limit(limit).execute();
      return rows.map(entryOf);
    },
    clear: async ({ beforeMs, limit }) => {
      await withoutWaitingForTheDisk(db, (connection) =>
        connection
          .deleteFrom('communication')
          .where('seq', 'in', (eb) =>
            eb
              .selectFrom('communication')
              .select('seq')
              .where(READING)
              .where('at_ms', '<', beforeMs)
              .orderBy('at_ms')
              .limit(limit),
          )
          .execute(),
      );
    },
  };
}
