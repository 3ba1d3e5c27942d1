import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { CAUSE_KINDS } from '../../../shared/model/cause.ts';
import type { HistoryStep } from '../../../shared/model/history.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { type ShownState, StateIcon } from '../../ui/state-mark.tsx';
import { causeWords } from '../waiting/cause-words.ts';
import './ubl-tab.css';

type Step = CallOutput<'documents.history'>[number];

const MARKS: Readonly<Record<HistoryStep, ShownState>> = {
  made: 'waiting',
  'document-stored': 'waiting',
  'document-replaced': 'sending',
  waiting: 'waiting',
  'needs-decision': 'needs-decision',
  rejected: 'rejected',
  queued: 'queued',
  'mail-leaves': 'sending',
  parked: 'parked',
  unclear: 'unclear',
  refused: 'refused',
  booked: 'booked',
  delivered: 'delivered',
  verified: 'verified',
  withdrawn: 'withdrawn',
  'written-back': 'booked',
  'approval-told': 'booked',
  checked: 'booked',
  'check-withdrawn': 'to-check',
  'check-lapsed': 'to-check',
  drift: 'warning',
  'drift-accepted': 'booked',
};

const onChange = (event: EngineEvent): boolean => event.kind === 'documents-changed';

/** The biography of a document (M16): from where it was made to its number in the books. */
export function TimelineTab({ documentId }: { readonly documentId: string }): ReactElement {
  const say = useTexts('biography');
  const common = useTexts('common');
  const language = useLanguage();
  const { state, value, fault, refetch } = useCall(
    'documents.history',
    { documentId },
    { refetchOn: onChange },
  );
  if (fault !== null && value === null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (state === 'loading') return <p className="booking-tab booking-note">{common('loading')}</p>;
  if (value === null || value.length === 0) {
    return <p className="booking-tab booking-note">{say('empty')}</p>;
  }
  return (
    <ol className="timeline">
      {value.map((step, at) => {
        const note = noteOf(step, language);
        return (
          <li key={`${step.step}-${step.atMs}-${at}`}>
            <StateIcon state={MARKS[step.step]} size={18} />
            <span>{say(step.step)}</span>
            <time className="tk-number">{formatMoment(step.atMs, Date.now(), language)}</time>
            {note === '' ? null : <span className="timeline-note">{note}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** What there is to say of a step: why, where, or to whom. */
function noteOf({ detail }: Step, language: Language): string {
  const kind = CAUSE_KINDS.find((each) => each === detail['cause']);
  const { journal, number, recipient, what, value } = detail;
  return [
    kind === undefined ? '' : causeWords({ kind, data: {} }, language).what,
    journal === undefined || number === undefined ? '' : `${journal}/${number}`,
    journal !== undefined && number === undefined ? journal : '',
    recipient ?? '',
    what === 'number' ? (value ?? '') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
