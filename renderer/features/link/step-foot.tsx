import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import type { MissingField } from './missing.ts';

type StepFootProps = {
  /** Null: this is the first step, or there is no way back. */
  readonly onPrevious: (() => void) | null;
  readonly verb: string;
  /** What must be filled in first; the button says so by its name. Null: not known yet. */
  readonly missing: readonly MissingField[] | null;
  readonly busy?: boolean;
  readonly onNext: () => void;
};

/** Back and on; the button to go on is off while a field is missing, and that field is named. */
export function StepFoot(props: StepFootProps): ReactElement {
  const say = useTexts('link');
  const note = useId();
  const { missing, onPrevious } = props;
  const stands = missing !== null && missing.length > 0;
  return (
    <footer className="link-foot">
      {onPrevious === null ? null : (
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onPrevious}>
          {say('previous')}
        </Button>
      )}
      <span id={note} className="link-still" role="status">
        {stands ? (
          <>
            <StateIcon state="needs-decision" />
            <span>{say('still', { fields: missing.map((field) => say(field)).join(', ') })}</span>
          </>
        ) : null}
      </span>
      <Button
        rightSection={<IconArrowRight size={16} />}
        disabled={missing === null || stands}
        loading={props.busy ?? false}
        aria-describedby={note}
        onClick={props.onNext}
      >
        {props.verb}
      </Button>
    </footer>
  );
}
