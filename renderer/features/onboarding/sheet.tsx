import { Button, Modal } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { type SheetField, SheetRow, type SheetValues } from './sheet-row.tsx';
import './onboarding.css';

type SheetProps = {
  readonly title: string;
  readonly lead: string;
  /** What is chosen for all rows, above them. */
  readonly above?: ReactNode;
  readonly fields: readonly SheetField[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: SheetValues;
    /** What became of the row, or that it waits; empty for neither. */
    readonly note: string;
  }[];
  readonly onType: (id: string, part: SheetValues) => void;
  /** The verb on the button. */
  readonly verb: string;
  /** Rows that are complete. */
  readonly ready: number;
  readonly busy: boolean;
  readonly onGo: () => Promise<void>;
  readonly onClose: () => void;
};

/** One sheet in which a person fills in what is missing of many; a row that is not complete waits. */
export function Sheet(props: SheetProps): ReactElement {
  const common = useTexts('common');
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={props.title}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <p className="confirm-body">{props.lead}</p>
      {props.above}
      <ul className="invitation-rows">
        {props.rows.map(({ id, ...row }) => (
          <SheetRow
            key={id}
            {...row}
            fields={props.fields}
            onType={(part) => props.onType(id, part)}
          />
        ))}
      </ul>
      <div className="confirm-actions">
        <Button variant="default" onClick={props.onClose}>
          {common('close')}
        </Button>
        <Button disabled={props.ready === 0} loading={props.busy} onClick={() => void props.onGo()}>
          {props.verb}
        </Button>
      </div>
    </Modal>
  );
}
