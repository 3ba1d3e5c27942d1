import { NativeSelect } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { FieldRow, SectionHead } from './field-row.tsx';
import { changeDraft, changeSettings } from './link-store.ts';
import type { SectionProps } from './section-props.ts';

const STATUSES = ['normal', 'exempt', 'mixed', 'small-business', 'vat-unit'] as const;

/** From when, under which VAT status, and of which bookyear the lists are. */
export function StartSection(props: SectionProps): ReactElement {
  const say = useTexts('link');
  const { bookyearId, bookyears } = props.proposal;
  return (
    <>
      <SectionHead title={say('sectionStart')} />
      {bookyearId === null ? (
        <div className="field-row">
          <StateMark state="warning" word={say('noBookyear')} />
        </div>
      ) : null}
      <ExportFrom {...props} />
      <VatStatus {...props} />
      {bookyears.length < 2 ? null : <BookyearChoice {...props} />}
    </>
  );
}

function ExportFrom({ dossierId, draft }: SectionProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  const { exportFrom } = draft.settings;
  return (
    <FieldRow
      label={say('exportFrom')}
      fieldId={id}
      note={say('exportFromNote')}
      mark={exportFrom === null ? 'open' : 'settled'}
    >
      <DateField
        id={id}
        aria-describedby={`${id}-note`}
        value={exportFrom ?? ''}
        onChange={(value) => changeSettings(dossierId, { exportFrom: value === '' ? null : value })}
      />
    </FieldRow>
  );
}

function VatStatus({ dossierId, draft }: SectionProps): ReactElement {
  const say = useTexts('link');
  const vat = useTexts('vat');
  const id = useId();
  const { vatStatus } = draft.settings;
  return (
    <FieldRow
      label={say('vatStatus')}
      fieldId={id}
      note={say('vatStatusNote')}
      mark={vatStatus === null ? 'open' : 'settled'}
    >
      <NativeSelect
        id={id}
        aria-describedby={`${id}-note`}
        value={vatStatus ?? ''}
        data={[
          { value: '', label: say('pick'), disabled: true },
          ...STATUSES.map((status) => ({ value: status, label: vat(status) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          changeSettings(dossierId, {
            vatStatus: STATUSES.find((status) => status === value) ?? null,
          })
        }
      />
    </FieldRow>
  );
}

function BookyearChoice({ dossierId, proposal }: SectionProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  return (
    <FieldRow label={say('bookyear')} fieldId={id} note={say('bookyearNote')} mark="free">
      <NativeSelect
        id={id}
        aria-describedby={`${id}-note`}
        value={String(proposal.bookyearId)}
        data={proposal.bookyears.map((year) => ({
          value: String(year.id),
          label: year.description,
        }))}
        onChange={({ currentTarget: { value } }) =>
          changeDraft(dossierId, { bookyearId: Number(value) })
        }
      />
    </FieldRow>
  );
}
