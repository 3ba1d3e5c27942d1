import { z } from 'zod';
import { fail, ok } from '../../../shared/result.ts';
import { dossierCall, listCall, readFound, readRows, type OctopusClientOptions } from './call.ts';
import { changedAccounts, changedJournals, changedRelations } from './changes.ts';
import * as map from './map.ts';
import type { OctopusClient } from './port.ts';
import * as wire from './wire.ts';

type MasterDataCalls = Pick<
  OctopusClient,
  | 'dossiers'
  | 'bookyears'
  | 'bookyearDetail'
  | 'journals'
  | 'vatCodes'
  | 'costCentres'
  | 'currencies'
  | 'changedAccounts'
  | 'changedJournals'
  | 'changedRelations'
>;

/** What is read of a dossier before anything is booked in it; most of it twice a day at most. */
export function masterDataCalls(options: OctopusClientOptions): MasterDataCalls {
  const { session } = options;
  return {
    dossiers: () =>
      readRows(options, listCall(session), {
        schema: wire.dossiersSchema,
        toDomain: map.dossierOf,
      }),
    bookyears: (target) =>
      readRows(options, dossierCall(session, target, 'getBookyears', '/bookyears'), {
        schema: wire.bookyearsSchema,
        toDomain: map.bookyearOf,
      }),
    bookyearDetail: async (target, bookyearId) => {
      const call = dossierCall(session, target, 'getBookyear', `/bookyears/${bookyearId}`);
      const detail = await readFound(options, call, wire.bookyearDetailSchema);
      if (!detail.ok) return detail;
      if (detail.value === null) {
        return fail({ kind: 'not-found', service: 'octopus', operation: call.operation });
      }
      const { declarantType, bookingPeriodType } = detail.value;
      return ok({ bookyearId, declarantType, bookingPeriodType });
    },
    changedAccounts: (target, sinceMs) => changedAccounts({ options, target, sinceMs }),
    changedJournals: (target, sinceMs) => changedJournals({ options, target, sinceMs }),
    changedRelations: (target, sinceMs) => changedRelations({ options, target, sinceMs }),
    journals: (target, bookyearId) => {
      const path = `/bookyears/${bookyearId}/journals`;
      const how = { schema: wire.journalsSchema, toDomain: map.journalOf };
      return readRows(options, dossierCall(session, target, 'getJournals', path), how);
    },
    vatCodes: (target) =>
      readRows(options, dossierCall(session, target, 'getVatCodes', '/vatcodes'), {
        schema: wire.vatCodesSchema,
        toDomain: map.vatCodeOf,
      }),
    costCentres: (target) =>
      readRows(options, dossierCall(session, target, 'getCostCentres', '/costcentres'), {
        schema: wire.costCentresSchema,
        toDomain: map.costCentreOf,
      }),
    currencies: (target) =>
      readRows(options, dossierCall(session, target, 'getCurrencyCodes', '/currencies'), {
        schema: z.array(z.string().min(1)),
        toDomain: (code) => code,
      }),
  };
}
