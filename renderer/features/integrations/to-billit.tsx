import { type ReactElement, useId } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { PushToBillit } from './push-to-billit.tsx';
import { WriteBack } from './write-back.tsx';

/** What goes from Octopus back to Billit; a linked dossier only. */
export function ToBillit({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('toBillit');
  const titleId = useId();
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('title')}</h2>
      </header>
      <div className="defaults-body">
        <WriteBack dossierId={dossierId} />
        <PushToBillit dossierId={dossierId} />
      </div>
    </section>
  );
}
