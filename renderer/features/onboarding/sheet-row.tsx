import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';

/** What a sheet asks. */
export type SheetField = 'email' | 'phone';
/** What was filled in. */
export type SheetValues = Readonly<Partial<Record<SheetField, string>>>;

type RowProps = {
  readonly name: string;
  readonly values: SheetValues;
  readonly fields: readonly SheetField[];
  /** What became of the row, or that it waits; empty for neither. */
  readonly note: string;
  readonly onType: (part: SheetValues) => void;
};

/** One company of a sheet with what a person fills in for it. */
export function SheetRow({ name, values, fields, note, onType }: RowProps): ReactElement {
  const say = useTexts('invitations');
  return (
    <li>
      <span className="invitation-name">{name}</span>
      {fields.map((field) => (
        <TextInput
          key={field}
          type={field === 'email' ? 'email' : 'tel'}
          aria-label={say(field, { name })}
          placeholder={say(field, { name })}
          value={values[field] ?? ''}
          onChange={({ currentTarget }) => onType({ [field]: currentTarget.value })}
        />
      ))}
      <span className="invitation-note" role="status">
        {note}
      </span>
    </li>
  );
}
