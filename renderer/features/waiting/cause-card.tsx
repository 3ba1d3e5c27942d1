import type { ReactElement, ReactNode } from 'react';
import type { Cause } from '../../../shared/model/cause.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { OriginalText } from '../../ui/fault-card.tsx';
import { OctopusMenu } from '../../ui/octopus-menu.tsx';
import { type ShownState, stateFamily, StateIcon } from '../../ui/state-mark.tsx';
import { causeWords, originalText } from './cause-words.ts';
import './cause-card.css';

type CauseCardProps = {
  readonly cause: Cause;
  readonly state: ShownState;
  readonly actions?: ReactNode;
};

/** A cause beside its document: what is the matter, what to do, who must act; what the service said folded below. */
export function CauseCard({ cause, state, actions }: CauseCardProps): ReactElement {
  const say = useTexts('waiting');
  const { what, todo, who, menu } = causeWords(cause, useLanguage());
  const original = originalText(cause);
  return (
    <div className={`cause-card cause-${stateFamily(state)}`}>
      <StateIcon state={state} size={18} />
      <div className="cause-words">
        <h3>{what}</h3>
        <p>{todo}</p>
        <OctopusMenu menu={menu} />
        <p className="cause-who">
          <span>{say('who')}</span> {who}
        </p>
        {actions === undefined ? null : <div className="fault-actions">{actions}</div>}
        {original === '' ? null : <OriginalText text={original} />}
      </div>
    </div>
  );
}
