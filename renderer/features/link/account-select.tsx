import { Select } from '@mantine/core';
import { type ReactElement, useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { LAYERS } from '../../ui/layers.tsx';
import type { Proposal } from './draft.ts';

/** Accounts offered at once; typing a number or a part of a name narrows. */
const OFFERED = 40;

type AccountSelectProps = {
  readonly id: string;
  readonly accounts: Proposal['accounts'];
  readonly value: number | null;
  readonly placeholder: string;
  /** May be left open again. */
  readonly clearable: boolean;
  readonly onChange: (account: number | null) => void;
};

/** A ledger account of the dossier, found by number or name; another one cannot be typed in (S24). */
export function AccountSelect(props: AccountSelectProps): ReactElement {
  const say = useTexts('link');
  const { id, accounts, value } = props;
  const data = useMemo(
    () =>
      accounts.map(({ number, description }) => ({
        value: String(number),
        label: `${String(number)} · ${description}`,
      })),
    [accounts],
  );
  return (
    <Select
      id={id}
      aria-describedby={`${id}-note`}
      placeholder={props.placeholder}
      data={data}
      value={value === null ? null : String(value)}
      searchable
      clearable={props.clearable}
      limit={OFFERED}
      nothingFoundMessage={say('nothingFound')}
      comboboxProps={{ shadow: 'sm', portalProps: { target: LAYERS } }}
      onChange={(chosen) => props.onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
