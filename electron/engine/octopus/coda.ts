import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import {
  asWrite,
  contractName,
  dossierCall,
  sendWrite,
  type OctopusClientOptions,
} from './call.ts';
import { issuesOf } from './map.ts';
import type { CodaImport, OctopusClient } from './port.ts';
import { key, listOf, text, whole } from './wire.ts';

/** Answer of `importCoda`, also that of a refusal; a code of 0 means that all went well. */
const codaReportSchema = z.object({
  codaImportItemReportLines: listOf(
    z.object({
      errorCode: whole,
      errorMessage: text,
      bookyearKey: key.nullish(),
      journalKey: text,
      documentSequenceNr: whole,
    }),
  ),
});

/**
 * Bank statements. Octopus has no key for them: a repeat may book them twice, so an unknown outcome is for a person to
 * look at and never sent again by itself.
 */
export function codaCalls(options: OctopusClientOptions): Pick<OctopusClient, 'importCoda'> {
  return {
    importCoda: async (target, coda, how): Promise<Result<CodaImport>> => {
      const path = `/coda?publishPdfInDms=${String(how.publishPdf)}`;
      const call = asWrite(dossierCall(options.session, target, 'importCoda', path), 'POST', coda);
      const answer = await sendWrite(options, call);
      if (!answer.ok) return fail(answer.fault);
      const report = codaReportSchema.safeParse(answer.value.json);
      if (!report.success) {
        const operation = contractName(call.operation);
        const detail = issuesOf(report.error);
        return fail({ kind: 'unknown-outcome', service: 'octopus', operation, detail });
      }
      return ok({ statements: report.data.codaImportItemReportLines.map(statementOf) });
    },
  };
}

type ReportLine = z.output<typeof codaReportSchema>['codaImportItemReportLines'][number];

/** Success is told on both levels: a report without an error may hold a statement with one. */
function statementOf(row: ReportLine): CodaImport['statements'][number] {
  return {
    refusal: row.errorCode === 0 ? null : { code: row.errorCode, message: row.errorMessage },
    place:
      row.bookyearKey === null || row.bookyearKey === undefined || row.journalKey === ''
        ? null
        : {
            bookyearId: row.bookyearKey.id,
            journalKey: row.journalKey,
            number: row.documentSequenceNr,
          },
  };
}
