import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';

/** How long the button says that it copied (ms). */
const SAID_MS = 2000;

type CopyButtonProps = {
  /** What goes to the clipboard, made when it is asked. */
  readonly text: () => string;
  readonly label?: string;
};

/** Copies a text and says so. */
export function CopyButton({ text, label }: CopyButtonProps): ReactElement {
  const say = useTexts('common');
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text()).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), SAID_MS);
    });
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
      onClick={copy}
    >
      <span aria-live="polite">{copied ? say('copied') : (label ?? say('copy'))}</span>
    </Button>
  );
}
