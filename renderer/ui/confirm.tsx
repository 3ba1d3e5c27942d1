import { Button, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import './confirm.css';

type ConfirmProps = {
  readonly opened: boolean;
  /** Names the thing. */
  readonly title: string;
  /** What happens, and what stays. */
  readonly body: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something that cannot be undone. */
export function Confirm(props: ConfirmProps): ReactElement {
  const say = useTexts('common');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': say('close') }}
      transitionProps={{ duration: 120 }}
    >
      <p className="confirm-body">{props.body}</p>
      <div className="confirm-actions">
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {say('cancel')}
        </Button>
        <Button
          color="red.9"
          onClick={() => {
            props.onClose();
            props.onConfirm();
          }}
        >
          {props.verb}
        </Button>
      </div>
    </Modal>
  );
}
