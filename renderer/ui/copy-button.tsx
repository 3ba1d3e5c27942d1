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
    void copyText(text()).then(() => {
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

/** The shell denies the clipboard permission; the browser's own copy command needs none. */
async function copyText(text: string): Promise<void> {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
}
