import type { ReactElement, ReactNode } from 'react';
import { StateIcon } from '../../ui/state-mark.tsx';

type FieldRowProps = {
  readonly label: string;
  /** The id of the field, for its label. */
  readonly fieldId: string;
  readonly children: ReactNode;
  /** Where the value comes from, or why it is asked. */
  readonly note: string;
  /** `open`: a person must choose, on coloured ground; `settled`: there is no doubt; `free`: may stay as it is. */
  readonly mark: 'open' | 'settled' | 'free';
};

/** One choice: label, field, and why it is as it is. */
export function FieldRow({ label, fieldId, children, note, mark }: FieldRowProps): ReactElement {
  return (
    <div className="field-row" data-open={mark === 'open'}>
      <label htmlFor={fieldId}>{label}</label>
      {children}
      <span className="field-note" id={`${fieldId}-note`}>
        {mark === 'open' ? <StateIcon state="needs-decision" /> : null}
        {mark === 'settled' ? <StateIcon state="booked" /> : null}
        <span>{note}</span>
      </span>
    </div>
  );
}

type SectionHeadProps = { readonly title: string; readonly note?: string };

/** The head of a group of choices. */
export function SectionHead({ title, note }: SectionHeadProps): ReactElement {
  return (
    <div className="section-head">
      <h3>{title}</h3>
      {note === undefined ? null : <span>{note}</span>}
    </div>
  );
}
