import type { Reason, ReasonCode } from '../../../shared/model/reason.ts';

/** What was found while reading one file: a single `rejected` reason rejects it, a `warned` one flags it. */
export type Findings = { readonly rejected: Reason[]; readonly warned: Reason[] };

/** Nothing found yet. */
export function noFindings(): Findings {
  return { rejected: [], warned: [] };
}

/** Reasons of one kind that a file may have before the rest is left out: a report stays readable. */
const MAX_REASONS = 20;

function note(reasons: Reason[], reason: Reason): void {
  const text = JSON.stringify(reason);
  const known = reasons.some((other) => JSON.stringify(other) === text);
  if (!known && reasons.length < MAX_REASONS) reasons.push(reason);
}

/** Notes why the file cannot be used. */
export function reject(findings: Findings, code: ReasonCode, data: Reason['data']): void {
  note(findings.rejected, { code, data });
}

/** Notes what a person should look at. */
export function warn(findings: Findings, code: ReasonCode, data: Reason['data']): void {
  note(findings.warned, { code, data });
}
