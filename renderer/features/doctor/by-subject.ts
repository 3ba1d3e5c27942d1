import type { DoctorReport } from '../../../shared/i18n/doctor-lines.ts';
import type { DoctorStep } from '../../../shared/model/doctor.ts';

/** Steps that are about a login or the firm, not about a dossier. */
const NOT_OF_DOSSIERS: readonly DoctorStep[] = ['billit', 'sign-in', 'mail-server'];

/** All that was looked at of one login or one dossier; the firm itself has no name. */
export type SubjectFound = {
  readonly subject: string;
  readonly isDossier: boolean;
  readonly entries: DoctorReport['entries'];
};

/** The entries by what they are about: what needs attention first, then logins before dossiers, as they were looked at. */
export function bySubject({ entries }: DoctorReport): readonly SubjectFound[] {
  const groups = new Map<
    string,
    { subject: string; isDossier: boolean; entries: DoctorReport['entries'] }
  >();
  for (const entry of entries) {
    const isDossier = !NOT_OF_DOSSIERS.includes(entry.step);
    // A login may bear the name of a dossier.
    const key = `${String(isDossier)} ${entry.subject}`;
    const group = groups.get(key) ?? { subject: entry.subject, isDossier, entries: [] };
    groups.set(key, { ...group, entries: [...group.entries, entry] });
  }
  const order = (group: SubjectFound): number =>
    (isSound(group) ? 2 : 0) + (group.isDossier ? 1 : 0);
  return [...groups.values()].toSorted((one, other) => order(one) - order(other));
}

/** Whether nothing is wrong with it. */
export function isSound({ entries }: SubjectFound): boolean {
  return entries.every(({ findings }) => findings.length === 0);
}
