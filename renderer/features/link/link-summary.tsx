import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { formatCount, formatDate, NOTHING } from '../../ui/format.ts';
import type { Draft, Proposal } from './draft.ts';
import { mails } from './mailbox.ts';

type SummaryProps = { readonly draft: Draft; readonly proposal: Proposal | null };

/** Everything that is about to be saved, in one look. */
export function LinkSummary({ draft, proposal }: SummaryProps): ReactElement {
  const say = useTexts('link');
  const vat = useTexts('vat');
  const { settings } = draft;
  const journal = (key: string | null): string => {
    const name = proposal?.journals.find((each) => each.key === key)?.name;
    return name === undefined ? (key ?? say('sameJournal')) : `${key ?? ''} · ${name}`;
  };
  const account = (number: number | null): string => {
    const name = proposal?.accounts.find((each) => each.number === number)?.description;
    return name === undefined ? String(number ?? NOTHING) : `${String(number)} · ${name}`;
  };
  const rows: readonly (readonly [string, string])[] = [
    [say('exportFrom'), formatDate(settings.exportFrom)],
    [say('vatStatus'), settings.vatStatus === null ? NOTHING : vat(settings.vatStatus)],
    [say('octopusDossier'), String(draft.octopusDossierId ?? NOTHING)],
    [say('salesRoute'), say(settings.salesRoute === 'mailbox' ? 'yes' : 'no')],
    [say('purchasesRoute'), say(settings.purchasesRoute === 'mailbox' ? 'yes' : 'no')],
    ...(mails(settings) ? [[say('mailbox'), settings.mailbox ?? NOTHING] as const] : []),
    [say('salesJournal'), journal(settings.salesJournal)],
    [say('salesCreditJournal'), journal(settings.salesCreditJournal)],
    [say('purchaseJournal'), journal(settings.purchaseJournal)],
    [say('purchaseCreditJournal'), journal(settings.purchaseCreditJournal)],
    [say('salesAccount'), account(settings.salesAccount)],
    [say('purchaseAccount'), account(settings.purchaseAccount)],
    [say('roundingAccount'), account(settings.roundingAccount)],
    [say('sectionVat'), formatCount(Object.keys(settings.vatMapping).length)],
  ];
  return <FactList className="tk-card link-card link-facts" rows={rows} />;
}
