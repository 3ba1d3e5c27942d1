import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { BILLIT_PORTAL } from '../../ui/billit-portal.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';

/** What keeps an exported document as it is: an option that a person ticks at Billit, and what this program does (S39). */
export function AfterExport(): ReactElement {
  const say = useTexts('afterExport');
  return (
    <section className="tk-card tile after-export" aria-label={say('title')}>
      <header>
        <div>
          <h2>{say('title')}</h2>
        </div>
      </header>
      <div className="tile-body">
        <h3>{say('tick')}</h3>
        <p>{say('tickBody')}</p>
        <p>{say('unseen')}</p>
        <p>
          <OutsideLink url={BILLIT_PORTAL}>{say('openBillit')}</OutsideLink>
        </p>
        <h3>{say('here')}</h3>
        <p>{say('hereBody')}</p>
        <p>{say('alarm')}</p>
      </div>
    </section>
  );
}
