import { Button } from '@mantine/core';
import { Component, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { OriginalText } from './fault-card.tsx';
import { StateIcon } from './state-mark.tsx';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** When it changes (another screen), the next try begins by itself. */
  readonly resetKey: string;
};

type ErrorBoundaryState = { readonly error: unknown; readonly resetKey: string | null };

/** Keeps a bug in one screen to that screen. A class because React knows no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, resetKey: null };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return state.resetKey === resetKey ? null : { error: null, resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

type BrokenProps = { readonly error: unknown; readonly onRetry: () => void };

function Broken({ error, onRetry }: BrokenProps): ReactElement {
  const say = useTexts('common');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <section className="tk-card fault-card tk-centred" role="alert">
      <StateIcon state="fault" size={26} />
      <h2 data-page-title tabIndex={-1}>
        {say('brokenTitle')}
      </h2>
      <p>{say('brokenBody')}</p>
      <div className="fault-actions">
        <Button variant="default" onClick={onRetry}>
          {say('retry')}
        </Button>
      </div>
      <OriginalText text={text} />
    </section>
  );
}
