import type { Reason } from '../../../shared/model/reason.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkDetails } from './check-details.ts';
import { checkTotals } from './check-totals.ts';
import { noFindings, warn } from './findings.ts';
import { openGate } from './gate.ts';
import { mapDocument, type GatedDocument } from './map.ts';
import type { Reading } from './port.ts';

/** Reads one file: gate, tree, document, checks. Pure and synchronous; never throws for any bytes. */
export function readDocument(bytes: Uint8Array): Reading {
  const gated = openGate(bytes);
  if (!gated.ok) return rejected('unknown', [gated.fault]);
  if (gated.value.kind === 'coda') {
    const reasons: Reason[] = [{ code: 'not-checked-yet', data: {} }];
    return { verdict: 'warn', kind: 'coda', reasons, document: null };
  }
  return readGated(gated.value);
}

function readGated(gated: GatedDocument): Reading {
  const findings = noFindings();
  const document = mapDocument(gated, findings);
  if (document === null) return rejected(gated.kind, findings.rejected);
  if (gated.foreign !== null) {
    warn(findings, 'structure', { element: gated.foreign });
  }
  checkAmounts(gated.root, document, findings);
  checkTotals(document, findings);
  checkDetails(document, findings);
  const reasons = findings.warned;
  return { verdict: reasons.length === 0 ? 'ok' : 'warn', kind: gated.kind, reasons, document };
}

function rejected(
  kind: 'ubl-invoice' | 'ubl-creditnote' | 'unknown',
  reasons: readonly Reason[],
): Reading {
  return { verdict: 'rejected', kind, reasons, document: null };
}
