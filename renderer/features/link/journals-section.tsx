import { NativeSelect } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { journalsOf, type Proposal } from './draft.ts';
import { FieldRow, SectionHead } from './field-row.tsx';
import { changeSettings } from './link-store.ts';
import type { SectionProps } from './section-props.ts';

const FIELDS = [
  ['salesJournal', 'V', true],
  ['salesCreditJournal', 'V', false],
  ['purchaseJournal', 'A', true],
  ['purchaseCreditJournal', 'A', false],
] as const;

/** The journals that invoices and credit notes are booked in. */
export function JournalsSection({ dossierId, draft, proposal }: SectionProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  return (
    <>
      <SectionHead title={say('sectionJournals')} />
      {FIELDS.map(([field, letter, needed]) => {
        const value = draft.settings[field];
        const journals = journalsOf(proposal, letter);
        return (
          <FieldRow
            key={field}
            label={say(field)}
            fieldId={`${id}-${field}`}
            note={needed ? neededNote(journals, value, say) : say('optional')}
            mark={!needed ? 'free' : value === null ? 'open' : 'settled'}
          >
            <NativeSelect
              id={`${id}-${field}`}
              aria-describedby={`${id}-${field}-note`}
              value={value ?? ''}
              data={[
                { value: '', label: say(needed ? 'pick' : 'sameJournal'), disabled: needed },
                ...journals.map(({ key, name }) => ({ value: key, label: `${key} · ${name}` })),
              ]}
              onChange={({ currentTarget }) =>
                changeSettings(dossierId, {
                  [field]: currentTarget.value === '' ? null : currentTarget.value,
                })
              }
            />
          </FieldRow>
        );
      })}
    </>
  );
}

function neededNote(
  journals: Proposal['journals'],
  value: string | null,
  say: Say<'link'>,
): string {
  if (journals.length === 0) return say('noJournal');
  if (journals.length === 1) return say('onlyJournal');
  return say(value === null ? 'severalJournals' : 'chosen');
}
