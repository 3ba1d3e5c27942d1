import type { Reason, ReasonCode } from '../../../shared/model/reason.ts';

/** What was found while reading one file: a single `rejected` reason rejects it, a `warned` one flags it. */
export type Findings = {
  readonly rejected: Reason[];
  readonly warned: Reason[];
  /** What was noted before; none is noted twice. */
  readonly seen: Set<string>;
};

/** Nothing found yet. */
export function noFindings(): Findings {
  return { rejected: [], warned: [], seen: new Set() };
}

/** Reasons of one kind that a file may have before the rest is left out: a report stays readable. */
const MAX_REASONS = 20;

function note(list: 'rejected' | 'warned', findings: Findings, reason: Reason): void {
  const reasons = findings[list];
  if (reasons.length >= MAX_REASONS) return;
  const key = JSON.stringify([list, reason]);
  if (findings.seen.has(key)) return;
  findings.seen.add(key);
  reasons.push(reason);
}

/** Notes why the file cannot be used. */
export function reject(findings: Findings, code: ReasonCode, data: Reason['data']): void {
  note('rejected', findings, { code, data });
}

/** Notes what a person should look at. */
export function warn(findings: Findings, code: ReasonCode, data: Reason['data']): void {
  note('warned', findings, { code, data });
}
