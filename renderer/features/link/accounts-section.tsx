import { type ReactElement, useId } from 'react';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { AccountSelect } from './account-select.tsx';
import { FieldRow, SectionHead } from './field-row.tsx';
import { changeSettings } from './link-store.ts';
import type { SectionProps } from './section-props.ts';

const USES = ['sale', 'purchase'].flatMap((direction) =>
  ['21', '12', '6', '0', 'credit'].map((use) => `${direction}/${use}`),
);

/** The accounts that are used last (S25); for one VAT rate or credit notes where they differ (N09). */
export function AccountsSection(props: SectionProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  const { dossierId, draft, proposal } = props;
  const { accounts } = proposal;
  const { roundingAccount } = draft.settings;
  return (
    <>
      <SectionHead title={say('sectionAccounts')} note={say('accountsNote')} />
      {(['salesAccount', 'purchaseAccount'] as const).map((field) => {
        const value = draft.settings[field];
        return (
          <FieldRow
            key={field}
            label={say(field)}
            fieldId={`${id}-${field}`}
            note={say(value === null ? 'required' : 'chosen')}
            mark={value === null ? 'open' : 'settled'}
          >
            <AccountSelect
              id={`${id}-${field}`}
              accounts={accounts}
              value={value}
              placeholder={say('chooseAccount')}
              clearable={false}
              onChange={(account) => changeSettings(dossierId, { [field]: account })}
            />
          </FieldRow>
        );
      })}
      <FieldRow
        label={say('roundingAccount')}
        fieldId={`${id}-rounding`}
        note={say(roundingAccount === null ? 'noRounding' : 'chosen')}
        mark={roundingAccount === null ? 'free' : 'settled'}
      >
        <AccountSelect
          id={`${id}-rounding`}
          accounts={accounts}
          value={roundingAccount}
          placeholder={say('chooseAccount')}
          clearable
          onChange={(account) => changeSettings(dossierId, { roundingAccount: account })}
        />
      </FieldRow>
      <PerUse {...props} />
    </>
  );
}

function PerUse({ dossierId, draft, proposal }: SectionProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  const { accountsByUse } = draft.settings;
  const change = (use: string, account: number | null): void => {
    const others = Object.entries(accountsByUse).filter(([other]) => other !== use);
    const own = account === null ? [] : [[use, account] as const];
    changeSettings(dossierId, { accountsByUse: Object.fromEntries([...others, ...own]) });
  };
  return (
    <details className="link-more" open={Object.keys(accountsByUse).length > 0}>
      <summary>{say('perRate')}</summary>
      {USES.map((use) => {
        const fieldId = `${id}-${use.replace('/', '-')}`;
        const value = accountsByUse[use] ?? null;
        return (
          <FieldRow
            key={use}
            label={useWords(use, say)}
            fieldId={fieldId}
            note={say(value === null ? 'asDefault' : 'chosen')}
            mark={value === null ? 'free' : 'settled'}
          >
            <AccountSelect
              id={fieldId}
              accounts={proposal.accounts}
              value={value}
              placeholder={say('asDefault')}
              clearable
              onChange={(account) => change(use, account)}
            />
          </FieldRow>
        );
      })}
    </details>
  );
}

function useWords(use: string, say: Say<'link'>): string {
  const [direction, what = ''] = use.split('/');
  const sale = direction === 'sale';
  if (what === 'credit') return say(sale ? 'salesCreditJournal' : 'purchaseCreditJournal');
  return say(sale ? 'salesRate' : 'purchaseRate', { rate: what });
}
