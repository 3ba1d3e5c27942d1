import { causeText } from '../../shared/i18n/causes.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import { CAUSE_KINDS } from '../../shared/model/cause.ts';
import { HELD_STATES } from '../../shared/model/document-state.ts';
import type { Language } from '../../shared/model/language.ts';
import type { RehearseOutcome } from './rehearse-run.ts';

/** The report of a rehearsal as an accountant reads it. */
export function reportLines(outcome: RehearseOutcome, language: Language): readonly string[] {
  const { report, causes } = outcome;
  const seconds = report.elapsedMs / 1000;
  const summary = fill(cliTexts.report, language, {
    dossiers: String(report.dossiers),
    documents: String(report.documents),
    booked: String(report.booked),
    verified: String(report.verified),
    delivered: String(report.delivered),
    held: String(HELD_STATES.reduce((sum, state) => sum + report.states[state], 0)),
    lost: String(report.lost),
    doubled: String(report.doubled),
    octopusCalls: String(outcome.octopusCalls),
    callsPerDocument: String(report.callsPerDocument),
    seconds: seconds.toFixed(1),
    speed: (report.documents / seconds).toFixed(0),
  });
  return [summary, ...heldLines(causes, language), ...troubleLines(outcome)];
}

function heldLines(
  causes: Readonly<Record<string, number>>,
  language: Language,
): readonly string[] {
  const counted = Object.entries(causes).toSorted(([, left], [, right]) => right - left);
  if (counted.length === 0) return [];
  const lines = counted.map(([key, count]) =>
    fill(cliTexts.heldLine, language, { count: String(count), cause: causeName(key, language) }),
  );
  return [cliTexts.heldHeading[language], ...lines];
}

function causeName(key: string, language: Language): string {
  const [kind, code] = key.split(':');
  const known = CAUSE_KINDS.find((candidate) => candidate === kind);
  const name = known === undefined ? key : causeText(known).what[language];
  return code === undefined ? name : `${name} (${code})`;
}

/** What went wrong, in full: every line is a defect to look into. */
function troubleLines({ verdict }: RehearseOutcome): readonly string[] {
  return [
    ...verdict.lost.map((row) => `LOST ${JSON.stringify(row)}`),
    ...verdict.doubled.map((row) => `DOUBLED ${JSON.stringify(row)}`),
    ...verdict.unexpected.map((row) => `UNEXPECTED ${JSON.stringify(row)}`),
    ...verdict.misreported.map((row) => `MISREPORTED ${JSON.stringify(row)}`),
    ...verdict.wrongAmounts.map((row) => `WRONG AMOUNT ${JSON.stringify(row)}`),
  ];
}
