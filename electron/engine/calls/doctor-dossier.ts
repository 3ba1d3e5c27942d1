import { brusselsDay } from '../../../shared/clock.ts';
import type { DoctorFinding, DoctorStep, OpenQuestion } from '../../../shared/model/doctor.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Bookyear, Journal, Link } from '../domain/dossier.ts';
import type { OctopusClient } from '../octopus/port.ts';
import { octopusTarget, type Subject } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { findingOf } from './doctor-finding.ts';

/** What was looked at, and what is wrong with it. */
export type Look = { readonly step: DoctorStep; readonly findings: readonly DoctorFinding[] };

/** What the doctor learned of one dossier. */
export type DossierLooks = {
  readonly looks: readonly Look[];
  readonly answers: Readonly<Partial<Record<OpenQuestion, string>>>;
};

/** Looks at one dossier in Octopus, step by step, reading only; a step that fails ends it. */
export async function lookAtDossier(
  { sync }: CallContext,
  subject: Subject,
  client: OctopusClient,
): Promise<DossierLooks> {
  const target = octopusTarget(subject.link);
  const bookyears = await client.bookyears(target);
  if (!bookyears.ok) {
    const finding = findingOf(bookyears.fault);
    const refused = bookyears.fault.kind === 'no-access' ? bookyears.fault.detail : null;
    return {
      looks: [{ step: 'dossier', findings: [finding] }],
      answers: refused === null ? {} : { 'refusal-of-access': refused },
    };
  }
  const looks: Look[] = [{ step: 'dossier', findings: [] }];
  const answers: Partial<Record<OpenQuestion, string>> = {};
  const bookyear = currentYear(bookyears.value, brusselsDay(sync.clock.now()));
  looks.push({ step: 'bookyear', findings: bookyear.ok ? [] : [bookyear.fault] });
  if (bookyear.ok) {
    answers['bookyear-periods'] = String(bookyear.value.periods[0]?.period ?? '');
    const journals = await client.journals(target, bookyear.value.id);
    looks.push({
      step: 'journals',
      findings: journals.ok
        ? journalFindings(subject.link, journals.value)
        : [findingOf(journals.fault)],
    });
    Object.assign(answers, await readBackAnswer(subject, client, bookyear.value));
  }
  const codes = await client.vatCodes(target);
  if (codes.ok) {
    const own = codes.value.some(({ type }) => type === 3 || type === 4);
    answers['credit-note-codes'] = own ? 'own' : 'none';
  }
  const known = codes.ok ? new Set(codes.value.map(({ code }) => code)) : null;
  looks.push({
    step: 'vat-codes',
    findings: codes.ok ? codeFindings(subject.link, known) : [findingOf(codes.fault)],
  });
  return { looks, answers };
}

function currentYear(
  bookyears: readonly Bookyear[],
  today: string,
): Result<Bookyear, DoctorFinding> {
  const now = bookyears.find((year) => year.startDate <= today && today <= year.endDate);
  if (now === undefined) {
    return { ok: false, fault: { kind: 'bookyear-missing', data: { day: today } } };
  }
  return now.closed
    ? { ok: false, fault: { kind: 'bookyear-closed', data: { bookyear: now.description } } }
    : ok(now);
}

/** Bookings go into a purchase journal (A) and a sales journal (V) that is not of the invoice module. */
function journalFindings(link: Link, journals: readonly Journal[]): readonly DoctorFinding[] {
  const wanted = [
    [link.purchaseJournal, 'A'],
    [link.salesJournal, 'V'],
  ] as const;
  return wanted.flatMap(([key, letter]): readonly DoctorFinding[] => {
    const journal = journals.find((row) => row.key === key);
    const data = { journal: key, letter };
    if (journal === undefined) return [{ kind: 'journal-missing', data }];
    if (!key.startsWith(letter) || journal.insertionType === 2) {
      return [{ kind: 'journal-kind', data }];
    }
    return journal.closed ? [{ kind: 'journal-closed', data }] : [];
  });
}

function codeFindings(link: Link, known: ReadonlySet<string> | null): readonly DoctorFinding[] {
  const mapped = [...new Set(Object.values(link.vatMapping))];
  const missing = mapped.filter((code) => known?.has(code) === false);
  if (mapped.length === 0) return [{ kind: 'vat-codes-missing', data: { codes: '' } }];
  return missing.length === 0
    ? []
    : [{ kind: 'vat-codes-missing', data: { codes: missing.join(', ') } }];
}

/** Whether a booking that is read back shows its order reference; known only where something carries one. */
async function readBackAnswer(
  { link }: Subject,
  client: OctopusClient,
  bookyear: Bookyear,
): Promise<Readonly<Partial<Record<OpenQuestion, string>>>> {
  const lane = { bookyearId: bookyear.id, journalKey: link.purchaseJournal };
  const entries = await client.modifiedBookings(octopusTarget(link), lane, null);
  if (!entries.ok || entries.value.length === 0) return {};
  const returned = entries.value.some(({ orderReference }) => orderReference !== '');
  return { 'order-reference-returned': returned ? 'yes' : 'not seen' };
}
