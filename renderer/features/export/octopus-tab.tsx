import type { ReactElement } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { DOCUMENT_STATES } from '../../../shared/model/document-state.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

const onChange = (event: EngineEvent): boolean => event.kind === 'documents-changed';

/** Where a document stands in Octopus: every booking made or tried, its number, whether it was read back. */
export function OctopusTab({ documentId }: { readonly documentId: string }): ReactElement {
  const say = useTexts('exportDocument');
  const list = useTexts('export');
  const common = useTexts('common');
  const { value, fault, refetch, state } = useCall(
    'documents.get',
    { documentId },
    { refetchOn: onChange },
  );
  if (state === 'loading') return <p className="booking-tab booking-note">{common('loading')}</p>;
  if (fault !== null && value === null) return <FaultCard fault={fault} onRetry={refetch} />;
  const bookings = value?.bookings ?? [];
  if (bookings.length === 0) {
    return <p className="booking-tab booking-note">{say('neverSent')}</p>;
  }
  return (
    <ul className="booking-tab octopus-list">
      {bookings.map((booking) => {
        const shown = DOCUMENT_STATES.find((each) => each === booking.state);
        const number =
          booking.number === null ? say('noNumber') : `${booking.journalKey}/${booking.number}`;
        return (
          <li key={`${booking.bookyearId}/${number}`}>
            {booking.verified ? (
              <StateMark state="verified" />
            ) : shown === undefined ? (
              booking.state
            ) : (
              <StateMark state={shown} />
            )}
            <dl className="booking-facts">
              <div>
                <dt>{list('journal')}</dt>
                <dd>{booking.journalKey}</dd>
              </div>
              <div>
                <dt>{say('number')}</dt>
                <dd className="tk-number">{number}</dd>
              </div>
            </dl>
            <p className="booking-note">{say('attempts', { count: booking.attempts })}</p>
            <p className="booking-note">{say(booking.verified ? 'verified' : 'notVerified')}</p>
          </li>
        );
      })}
    </ul>
  );
}
