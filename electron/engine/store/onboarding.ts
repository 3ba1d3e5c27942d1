import type { Selectable } from 'kysely';
import type { OnboardingCause } from '../../../shared/model/onboarding.ts';
import { note } from './audit.ts';
import { chunks } from './chunks.ts';
import { parseOnboardingCause } from './json.ts';
import type { OnboardingRow, OnboardingStore } from './onboarding-ports.ts';
import type { OnboardingTable } from './onboarding-tables.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

function rowOf(row: Selectable<OnboardingTable>): OnboardingRow {
  return {
    octopusConnectionId: row.octopus_connection_id,
    octopusDossierId: row.octopus_dossier_id,
    billitConnectionId: row.billit_connection_id,
    billitPartyId: row.billit_party_id,
    name: row.name,
    enterpriseNumber: row.enterprise_number,
    templateId: row.template_id,
    exportFrom: row.export_from,
    dossierId: row.dossier_id,
    state: row.state,
    cause: parseOnboardingCause(row.cause),
    dueAtMs: row.due_at_ms,
  };
}

function tableRow(row: OnboardingRow): OnboardingTable {
  return {
    octopus_dossier_id: row.octopusDossierId,
    octopus_connection_id: row.octopusConnectionId,
    billit_connection_id: row.billitConnectionId,
    billit_party_id: row.billitPartyId,
    name: row.name,
    enterprise_number: row.enterpriseNumber,
    template_id: row.templateId,
    export_from: row.exportFrom,
    dossier_id: row.dossierId,
    state: row.state,
    cause: causeText(row.cause),
    due_at_ms: row.dueAtMs,
  };
}

function causeText(cause: OnboardingCause | null): string | null {
  return cause === null ? null : JSON.stringify(cause);
}

/** Dossiers that are linked together: which wait, which are linked, which need a person. */
export function onboardingStore(db: Db): OnboardingStore {
  return {
    list: async () => {
      const rows = await db.selectFrom('onboarding').selectAll().orderBy('name').execute();
      return rows.map(rowOf);
    },
    put: (rows, atMs) =>
      inTransaction(db, async (trx) => {
        const ids = rows.map((row) => row.octopusDossierId);
        for (const some of chunks(ids)) {
          await trx.deleteFrom('onboarding').where('octopus_dossier_id', 'in', some).execute();
        }
        for (const some of chunks(rows)) {
          await trx.insertInto('onboarding').values(some.map(tableRow)).execute();
        }
        const detail = { dossiers: String(rows.length) };
        await note(trx, { atMs, action: 'onboarding-started', subject: 'firm', detail });
      }),
    next: async (nowMs) => {
      const row = await db
        .selectFrom('onboarding')
        .selectAll()
        .where('state', '=', 'waiting')
        .where('due_at_ms', '<=', nowMs)
        .orderBy('due_at_ms')
        .orderBy('octopus_dossier_id')
        .executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },
    settle: async (octopusDossierId, { state, cause, dossierId }) => {
      await db
        .updateTable('onboarding')
        .set({ state, cause: causeText(cause), dossier_id: dossierId })
        .where('octopus_dossier_id', '=', octopusDossierId)
        .execute();
    },
    postpone: async ({ octopusConnectionIds, octopusDossierId }, dueAtMs, cause) => {
      let query = db
        .updateTable('onboarding')
        .set({ due_at_ms: dueAtMs, cause: causeText(cause) })
        .where('state', '=', 'waiting')
        .where('due_at_ms', '<', dueAtMs);
      if (octopusConnectionIds !== undefined) {
        query = query.where('octopus_connection_id', 'in', octopusConnectionIds);
      }
      if (octopusDossierId !== undefined) {
        query = query.where('octopus_dossier_id', '=', octopusDossierId);
      }
      await query.execute();
    },
    stop: (atMs) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('onboarding').where('state', '=', 'waiting').execute();
        await note(trx, { atMs, action: 'onboarding-stopped', subject: 'firm', detail: {} });
      }),
  };
}
