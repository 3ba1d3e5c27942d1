import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';

/** A template as the list of the engine gives it. */
export type Template = CallOutput<'templates.list'>[number];

/** A template while a person fills it in: numbers are text, nothing is checked yet. */
export type Draft = {
  readonly id: string | null;
  readonly name: string;
  readonly isDefault: boolean;
  readonly vatStatus: Template['settings']['vatStatus'];
  readonly salesJournal: string;
  readonly purchaseJournal: string;
  readonly salesAccount: string;
  readonly purchaseAccount: string;
  readonly roundingAccount: string;
  readonly salesRoute: Template['settings']['salesRoute'];
  readonly purchasesRoute: Template['settings']['purchasesRoute'];
  readonly frequency: Template['settings']['frequency'];
  readonly releasedOnly: boolean;
  readonly approvedOnly: boolean;
  readonly checkedOnly: boolean;
};

/** An empty draft: nothing that decides money is filled in. */
export const NEW_DRAFT: Draft = {
  id: null,
  name: '',
  isDefault: false,
  vatStatus: 'normal',
  salesJournal: '',
  purchaseJournal: '',
  salesAccount: '',
  purchaseAccount: '',
  roundingAccount: '',
  salesRoute: 'booking',
  purchasesRoute: 'mailbox',
  frequency: 'last-month',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: false,
};

/** The draft of a template that is there. */
export function draftOf({ id, name, isDefault, settings }: Template): Draft {
  return {
    ...settings,
    id,
    name,
    isDefault,
    salesJournal: settings.salesJournal ?? '',
    purchaseJournal: settings.purchaseJournal ?? '',
    salesAccount: String(settings.salesAccount),
    purchaseAccount: String(settings.purchaseAccount),
    roundingAccount: settings.roundingAccount === null ? '' : String(settings.roundingAccount),
  };
}

/** What is saved of a draft; null while a name or an account is missing or is no number. */
export function savedOf(draft: Draft): CallInput<'templates.save'> | null {
  const { id, name, isDefault, ...settings } = draft;
  const salesAccount = accountOf(draft.salesAccount);
  const purchaseAccount = accountOf(draft.purchaseAccount);
  const roundingAccount = accountOf(draft.roundingAccount);
  if (name.trim() === '' || salesAccount === null || purchaseAccount === null) return null;
  if (roundingAccount === null && draft.roundingAccount.trim() !== '') return null;
  return {
    id,
    name: name.trim(),
    isDefault,
    settings: {
      ...settings,
      salesJournal: draft.salesJournal.trim() || null,
      purchaseJournal: draft.purchaseJournal.trim() || null,
      salesAccount,
      purchaseAccount,
      roundingAccount,
    },
  };
}

function accountOf(text: string): number | null {
  return /^[1-9]\d{2,9}$/.test(text.trim()) ? Number(text) : null;
}
