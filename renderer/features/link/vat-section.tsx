import { Checkbox, Select } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { LAYERS } from '../../ui/layers.tsx';
import { FieldRow, SectionHead } from './field-row.tsx';
import { changeDraft, changeSettings } from './link-store.ts';
import type { SectionProps } from './section-props.ts';
import { codesFor, treatmentsOf, treatmentWords } from './treatments.ts';

/** Which code of Octopus each kind of VAT gets: proposed, doubts in view, confirmed by a person. */
export function VatSection(props: SectionProps): ReactElement {
  const say = useTexts('link');
  const { dossierId, draft, proposal } = props;
  const { vatMapping } = draft.settings;
  const all = treatmentsOf(proposal, vatMapping);
  const doubts = all.filter((treatment) => proposal.ambiguous.includes(treatment));
  const others = all.filter((treatment) => !doubts.includes(treatment));
  return (
    <>
      <SectionHead
        title={say('sectionVat')}
        note={say('vatProposed', { number: Object.keys(proposal.vatMapping).length })}
      />
      {doubts.map((treatment) => (
        <VatRow key={treatment} {...props} treatment={treatment} />
      ))}
      <details className="link-more">
        <summary>{say('showAllVat')}</summary>
        {others.map((treatment) => (
          <VatRow key={treatment} {...props} treatment={treatment} />
        ))}
      </details>
      <div className="field-row field-row-whole" data-open={!draft.vatChecked}>
        <Checkbox
          label={say('vatChecked')}
          checked={draft.vatChecked}
          onChange={(event) => changeDraft(dossierId, { vatChecked: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}

type VatRowProps = SectionProps & { readonly treatment: string };

function VatRow({ dossierId, draft, proposal, treatment }: VatRowProps): ReactElement {
  const say = useTexts('link');
  const vat = useTexts('vat');
  const id = useId();
  const { vatMapping } = draft.settings;
  const value = vatMapping[treatment] ?? null;
  const doubtful = proposal.ambiguous.includes(treatment);
  const change = (code: string | null): void => {
    const others = Object.entries(vatMapping).filter(([other]) => other !== treatment);
    const own = code === null ? [] : [[treatment, code] as const];
    changeSettings(dossierId, { vatMapping: Object.fromEntries([...others, ...own]) });
  };
  const missing = doubtful ? say('ambiguous') : say('noCode');
  return (
    <FieldRow
      label={treatmentWords(treatment, vat)}
      fieldId={id}
      note={value === null ? missing : say('typeFits')}
      mark={value !== null ? 'settled' : doubtful ? 'open' : 'free'}
    >
      <Select
        id={id}
        aria-describedby={`${id}-note`}
        placeholder={say('chooseCode')}
        data={codesFor(treatment, proposal).map(({ code, description }) => ({
          value: code,
          label: `${code} · ${description}`,
        }))}
        value={value}
        searchable
        clearable
        nothingFoundMessage={say('nothingFound')}
        comboboxProps={{ shadow: 'sm', portalProps: { target: LAYERS } }}
        onChange={change}
      />
    </FieldRow>
  );
}
