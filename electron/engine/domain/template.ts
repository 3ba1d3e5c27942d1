import {
  TEMPLATE_FIELDS,
  type Deviation,
  type TemplateField,
  type TemplateSettings,
} from '../../../shared/model/settings-template.ts';
import type { OnboardingCause, OwnOnboardingCause } from '../../../shared/model/onboarding.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Bookyear, Journal, LedgerAccount, Link, VatCode } from './dossier.ts';
import { scheduleChoice, type ScheduleChoice, type ScheduleRules } from './schedule.ts';
import { proposeVatMapping } from './vat.ts';

/** How a link books: what a template and the books of its dossier decide together. */
export type BookingSettings = Omit<
  Link,
  | 'id'
  | 'dossierId'
  | 'billitConnectionId'
  | 'billitPartyId'
  | 'octopusConnectionId'
  | 'octopusDossierId'
>;

/** The books that settings are wanted for. */
export type Books = {
  readonly bookyears: readonly Bookyear[];
  readonly journals: readonly Journal[];
  readonly accounts: readonly LedgerAccount[];
  readonly vatCodes: readonly VatCode[];
};

/** Without these nothing ordinary can be booked. */
const NEEDED_TREATMENTS = ['sale/21', 'purchase/D/21'] as const;

/**
 * The settings of a dossier by a template, where its books leave no choice; else what a person must settle: no bookyear
 * of today, a journal or account that is not there or not the only one, VAT codes of which several would do.
 */
export function settingsByTemplate(
  template: TemplateSettings,
  books: Books,
  when: { readonly today: string; readonly exportFrom: IsoDate },
): Result<BookingSettings, OnboardingCause> {
  const { today, exportFrom } = when;
  const bookyear = books.bookyears.find(
    (year) => !year.closed && year.startDate <= today && today <= year.endDate,
  );
  if (bookyear === undefined) return problem('no-bookyear', { date: today });
  const ofYear = books.journals.filter((journal) => journal.bookyearId === bookyear.id);
  const salesJournal = journalOf(ofYear, 'V', template.salesJournal);
  if (!salesJournal.ok) return salesJournal;
  const purchaseJournal = journalOf(ofYear, 'A', template.purchaseJournal);
  if (!purchaseJournal.ok) return purchaseJournal;
  const missing = missingAccount(template, books.accounts, bookyear.id);
  if (missing !== null) return problem('account-missing', { account: String(missing) });
  const { mapping, ambiguous } = proposeVatMapping(books.vatCodes);
  if (ambiguous.length > 0) return problem('vat-unclear', { treatments: ambiguous.join(', ') });
  const without = NEEDED_TREATMENTS.find((treatment) => mapping[treatment] === undefined);
  if (without !== undefined) return problem('vat-missing', { treatment: without });
  const { salesAccount, purchaseAccount, roundingAccount, vatStatus } = template;
  return ok({
    exportFrom,
    salesJournal: salesJournal.value,
    purchaseJournal: purchaseJournal.value,
    salesCreditJournal: null,
    purchaseCreditJournal: null,
    salesAccount,
    purchaseAccount,
    accountsByUse: {},
    roundingAccount,
    salesRoute: template.salesRoute,
    purchasesRoute: template.purchasesRoute,
    mailbox: null,
    vatStatus,
    vatMapping: mapping,
  });
}

function problem(
  kind: OwnOnboardingCause,
  data: OnboardingCause['data'],
): { readonly ok: false; readonly fault: OnboardingCause } {
  return fail({ kind, data });
}

/** The journal that is wanted, else the only one of its letter that takes bookings. */
function journalOf(
  journals: readonly Journal[],
  letter: 'V' | 'A',
  wanted: string | null,
): Result<string, OnboardingCause> {
  const open = journals.filter(({ insertionType, closed }) => insertionType === 1 && !closed);
  if (wanted !== null) {
    const isThere = open.some(({ key }) => key === wanted);
    return isThere ? ok(wanted) : problem('journal-missing', { kind: letter, journal: wanted });
  }
  const [first, ...others] = open.filter(({ key }) => key.startsWith(letter));
  if (first === undefined) return problem('journal-missing', { kind: letter, journal: '' });
  if (others.length === 0) return ok(first.key);
  const keys = [first, ...others].map(({ key }) => key).join(', ');
  return problem('journal-unclear', { kind: letter, journals: keys });
}

function missingAccount(
  { salesAccount, purchaseAccount, roundingAccount }: TemplateSettings,
  accounts: readonly LedgerAccount[],
  bookyearId: number,
): number | null {
  const there = new Set(
    accounts.filter((account) => account.bookyearId === bookyearId).map(({ number }) => number),
  );
  const wanted = [salesAccount, purchaseAccount, roundingAccount];
  return wanted.find((number) => number !== null && !there.has(number)) ?? null;
}

/** What a template fixes, as it stands in a dossier that is linked. */
export function settingsOfDossier(link: Link, rules: ScheduleRules): TemplateSettings {
  const { vatStatus, salesJournal, purchaseJournal, salesAccount, purchaseAccount } = link;
  const { roundingAccount, salesRoute, purchasesRoute } = link;
  return {
    vatStatus,
    salesJournal,
    purchaseJournal,
    salesAccount,
    purchaseAccount,
    roundingAccount,
    salesRoute,
    purchasesRoute,
    ...scheduleChoice(rules),
  };
}

/** A dossier's link and schedule with what the template fixes; all else stays as it is. */
export function withTemplate(
  link: Link,
  template: TemplateSettings,
): { readonly link: Link; readonly schedule: ScheduleChoice } {
  const { vatStatus, salesJournal, purchaseJournal, salesAccount, purchaseAccount } = template;
  const { roundingAccount, salesRoute, purchasesRoute } = template;
  return {
    link: {
      ...link,
      vatStatus,
      salesAccount,
      purchaseAccount,
      roundingAccount,
      salesRoute,
      purchasesRoute,
      salesJournal: salesJournal ?? link.salesJournal,
      purchaseJournal: purchaseJournal ?? link.purchaseJournal,
    },
    schedule: scheduleChoice(template),
  };
}

/** Where a dossier differs from its template (M11); a value that a person accepted there is no deviation. */
export function deviationsOf(
  template: TemplateSettings,
  actual: TemplateSettings,
  accepted: Readonly<Partial<Record<string, string>>>,
): readonly Deviation[] {
  return TEMPLATE_FIELDS.flatMap((field) => {
    if (leavesOpen(template, field)) return [];
    const wanted = String(template[field] ?? '');
    const found = String(actual[field] ?? '');
    return found === wanted || accepted[field] === found ? [] : [{ field, wanted, actual: found }];
  });
}

/** A journal that a template does not name may be any. */
function leavesOpen(template: TemplateSettings, field: TemplateField): boolean {
  const isJournal = field === 'salesJournal' || field === 'purchaseJournal';
  return isJournal && template[field] === null;
}
