import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { faultMessage } from '../../shared/i18n/faults.ts';
import type { Fault } from '../../shared/model/fault.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { CopyButton } from './copy-button.tsx';
import { OctopusMenu } from './octopus-menu.tsx';
import { StateIcon, type ShownState } from './state-mark.tsx';
import './fault-card.css';

type FaultCardProps = {
  readonly fault: Fault;
  /** Tries again; without it there is nothing to try. */
  readonly onRetry?: () => void;
  /** More buttons that do what the text says. */
  readonly actions?: ReactNode;
};

/** A fault as a person needs it: what happened, what to do, who must act; the original text folded below. */
export function FaultCard({ fault, onRetry, actions }: FaultCardProps): ReactElement {
  const say = useTexts('common');
  const message = faultMessage(fault, useLanguage());
  return (
    <section className="tk-card fault-card" role="alert">
      <StateIcon state={markOf(fault)} size={26} />
      <h2>{message.what}</h2>
      <dl>
        <dt>{say('faultTodo')}</dt>
        <dd>
          {message.todo}
          <OctopusMenu menu={message.menu} />
        </dd>
        <dt>{say('faultWho')}</dt>
        <dd>{message.who}</dd>
      </dl>
      <div className="fault-actions">
        {onRetry === undefined ? null : (
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {say('retry')}
          </Button>
        )}
        {actions}
      </div>
      <OriginalText text={message.technical} />
    </section>
  );
}

/** The text of the service or of a bug, folded, as it came; with a button that copies it. */
export function OriginalText({ text }: { readonly text: string }): ReactElement {
  const say = useTexts('common');
  return (
    <details className="fault-original">
      <summary>{say('faultOriginal')}</summary>
      <pre tabIndex={0} aria-label={say('faultOriginal')}>
        {text}
      </pre>
      <CopyButton text={() => text} />
    </details>
  );
}

function markOf(fault: Fault): ShownState {
  switch (fault.kind) {
    case 'offline':
      return 'offline';
    case 'sign-in-needed':
    case 'secret-missing':
    case 'keychain-unavailable':
      return 'sign-in-needed';
    case 'rate-limited':
    case 'budget-spent':
      return 'parked';
    case 'unknown-outcome':
      return 'unclear';
    default:
      return 'fault';
  }
}
