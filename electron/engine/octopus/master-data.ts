import { fail, ok } from '../../../shared/result.ts';
import { dossierCall, readOr, readRows, type Call, type OctopusClientOptions } from './call.ts';
import { changedAccounts, changedJournals, changedRelations } from './changes.ts';
import type { LimitedOperation } from './limits.ts';
import * as map from './map.ts';
import type { OctopusClient, OctopusTarget } from './port.ts';
import * as wire from './wire.ts';

type MasterDataReads = Pick<
  OctopusClient,
  | 'bookyears'
  | 'bookyearDetail'
  | 'journals'
  | 'accounts'
  | 'vatCodes'
  | 'costCentres'
  | 'changedAccounts'
  | 'changedJournals'
  | 'changedRelations'
>;

/** The reads that the copy of a dossier's master data is made of. */
export function masterDataReads(options: OctopusClientOptions): MasterDataReads {
  const inDossier = (target: OctopusTarget, operation: LimitedOperation, path: string): Call =>
    dossierCall(options.session, target, operation, path);
  return {
    bookyears: (target) =>
      readRows(
        options,
        inDossier(target, 'getBookyears', '/bookyears'),
        wire.bookyearsSchema,
        map.bookyearOf,
      ),
    journals: (target, bookyearId) =>
      readRows(
        options,
        inDossier(target, 'getJournals', `/bookyears/${bookyearId}/journals`),
        wire.journalsSchema,
        map.journalOf,
      ),
    bookyearDetail: async (target, bookyearId) => {
      const call = inDossier(target, 'getBookyear', `/bookyears/${bookyearId}`);
      const detail = await readOr(options, call, wire.bookyearDetailSchema.nullable(), null);
      if (!detail.ok) return detail;
      if (detail.value === null) {
        return fail({ kind: 'not-found', service: 'octopus', operation: call.operation });
      }
      const { declarantType, bookingPeriodType } = detail.value;
      return ok({ bookyearId, declarantType, bookingPeriodType });
    },
    costCentres: (target) =>
      readRows(
        options,
        inDossier(target, 'getCostCentres', '/costcentres'),
        wire.costCentresSchema,
        map.costCentreOf,
      ),
    changedAccounts: (target, sinceMs) => changedAccounts({ options, target, sinceMs }),
    changedJournals: (target, sinceMs) => changedJournals({ options, target, sinceMs }),
    changedRelations: (target, sinceMs) => changedRelations({ options, target, sinceMs }),
    accounts: (target, bookyearId) =>
      readRows(
        options,
        inDossier(target, 'getAccounts', `/accounts?bookyearId=${bookyearId}`),
        wire.accountsSchema,
        map.accountOf,
      ),
    vatCodes: (target) =>
      readRows(
        options,
        inDossier(target, 'getVatCodes', '/vatcodes'),
        wire.vatCodesSchema,
        map.vatCodeOf,
      ),
  };
}
