import { type ReactElement, useEffect, useRef } from 'react';
import type { Dossier } from '../../ui/live-dossiers.ts';
import type { Draft } from './draft.ts';

/** What each step gets. */
export type StepProps = { readonly dossier: Dossier; readonly draft: Draft };

/** The title of a step takes the focus when one comes to it from another. */
export function StepTitle({ children }: { readonly children: string }): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who opens the screen starts at its own title.
    const onPageTitle = document.activeElement?.matches('[data-page-title]') === true;
    if (!onPageTitle) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
