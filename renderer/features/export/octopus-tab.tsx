import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { DOCUMENT_STATES } from '../../../shared/model/document-state.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment, NOTHING } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { Diagnosis } from '../diagnosis/diagnosis.tsx';
import type { ExportRow } from './export-row.ts';

const onChange = (event: EngineEvent): boolean => event.kind === 'documents-changed';

type Booking = NonNullable<CallOutput<'documents.get'>>['bookings'][number];
type Mail = CallOutput<'mail.ofDocument'>[number];

/** Where a document stands in Octopus: every booking or mail made or tried, its number, whether it was read back. */
export function OctopusTab({ document }: Pick<ExportRow, 'document'>): ReactElement {
  const say = useTexts('exportDocument');
  const common = useTexts('common');
  const language = useLanguage();
  const { id: documentId, dossierId, state } = document;
  const booked = useCall('documents.get', { documentId }, { refetchOn: onChange });
  const mailed = useCall('mail.ofDocument', { documentId }, { refetchOn: onChange });
  if (booked.state === 'loading' || mailed.state === 'loading') {
    return <p className="booking-tab booking-note">{common('loading')}</p>;
  }
  const failed = [booked, mailed].find(({ fault, value }) => fault !== null && value === null);
  if (failed !== undefined && failed.fault !== null) {
    return <FaultCard fault={failed.fault} onRetry={failed.refetch} />;
  }
  const bookings = booked.value?.bookings ?? [];
  const override = booked.value?.override ?? null;
  const mails = mailed.value ?? [];
  if (bookings.length + mails.length === 0) {
    return <p className="booking-tab booking-note">{say('neverSent')}</p>;
  }
  return (
    <div className="booking-tab">
      <ul className="octopus-list">
        {bookings.map((booking) => (
          <BookingItem
            key={`${booking.bookyearId}/${booking.journalKey}/${booking.number}`}
            {...booking}
          />
        ))}
        {mails.map((mail) => (
          <MailItem key={mail.messageId} {...mail} />
        ))}
      </ul>
      {override === null ? null : (
        <p className="booking-note">
          {say(override.why === 'not-released' ? 'overReleased' : 'overApproved', {
            person: override.by,
            moment: formatMoment(override.atMs, Date.now(), language),
          })}
        </p>
      )}
      {state === 'delivered' ? <Diagnosis documentId={documentId} dossierId={dossierId} /> : null}
    </div>
  );
}

function BookingItem(booking: Booking): ReactElement {
  const say = useTexts('exportDocument');
  const list = useTexts('export');
  const number =
    booking.number === null ? say('noNumber') : `${booking.journalKey}/${booking.number}`;
  return (
    <li>
      {booking.verified ? <StateMark state="verified" /> : <StateOf state={booking.state} />}
      <FactList
        className="booking-facts"
        rows={[
          [list('journal'), booking.journalKey],
          [say('number'), number],
        ]}
      />
      <p className="booking-note">{say('attempts', { count: booking.attempts })}</p>
      <p className="booking-note">{say(booking.verified ? 'verified' : 'notVerified')}</p>
    </li>
  );
}

function MailItem({
  state,
  recipient,
  leftAtMs,
  messageId,
  attempts,
  bookedAs,
}: Mail): ReactElement {
  const say = useTexts('exportDocument');
  const language = useLanguage();
  const left = leftAtMs === null ? NOTHING : formatMoment(leftAtMs, Date.now(), language);
  return (
    <li>
      <StateOf state={state} />
      <FactList
        className="booking-facts"
        rows={[
          [say('mailedTo'), recipient ?? NOTHING],
          [say('mailedAt'), left],
          [say('messageId'), messageId ?? NOTHING],
          ...(bookedAs === null
            ? []
            : [[say('bookedAs'), `${bookedAs.journalKey}/${String(bookedAs.number)}`] as const]),
        ]}
      />
      <p className="booking-note">{say('attempts', { count: attempts })}</p>
    </li>
  );
}

function StateOf({ state }: { readonly state: string }): ReactElement {
  const shown = DOCUMENT_STATES.find((each) => each === state);
  return shown === undefined ? <span>{state}</span> : <StateMark state={shown} />;
}
