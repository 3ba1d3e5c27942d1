import type { ReactElement } from 'react';
import { keptFaultText } from '../../../shared/i18n/run-faults.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { stateFamily, StateIcon } from '../../ui/state-mark.tsx';
import { linkState } from './link-state.ts';
import '../waiting/cause-card.css';

/** What stopped the last run of a dossier: what is the matter, what to do, who must act; nothing when all went. */
export function RunFaultCard({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const say = useTexts('dossiers');
  const waiting = useTexts('waiting');
  const language = useLanguage();
  const { id, runFault } = dossier;
  if (runFault === null) return null;
  const { what, todo, who } = keptFaultText(runFault, language);
  const state = linkState({ ...dossier, linked: true });
  return (
    <div className={`cause-card cause-${stateFamily(state)}`} role="status">
      <StateIcon state={state} size={18} />
      <div className="cause-words">
        <strong>{what}</strong>
        <p>{todo}</p>
        <p className="cause-who">
          <span>{waiting('who')}</span> {who}
        </p>
        <p>
          {say('faultSince', { moment: formatMoment(runFault.sinceMs, Date.now(), language) })}{' '}
          <a href={hrefOf({ screen: 'dossier-communication', dossierId: id })}>
            {say('communication')}
          </a>
        </p>
      </div>
    </div>
  );
}
