import { IconCircleCheckFilled, IconUserPlus } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatAmount, formatDate, NOTHING } from '../../ui/format.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { CauseCard } from '../waiting/cause-card.tsx';
import { Approval } from './approval.tsx';
import { centsAsText, lineCents, toCents, totalsOf } from './amounts.ts';
import { amountText, heldBy } from './export-columns.tsx';
import { CheckButton, CheckedBy } from './check-documents.tsx';
import { type ExportRow, isExported, type ProposedBooking, shownState } from './export-row.ts';

/** The booking of a document: what is in its way, relation, journal, period, lines. */
export function BookingTab({ row }: { readonly row: ExportRow }): ReactElement {
  const say = useTexts('exportDocument');
  const list = useTexts('export');
  const cause = heldBy(row);
  const { document, booking, bookingNumber } = row;
  const exported = isExported(row);
  return (
    <div className="booking-tab">
      {cause === null ? null : (
        <CauseCard
          cause={cause}
          state={shownState(row)}
          {...(row.toCheck ? { actions: <CheckButton documentIds={[document.id]} /> } : {})}
        />
      )}
      <CheckedBy row={row} />
      <p className="booking-note">
        {booking === null ? say('noBooking') : say(exported ? 'booked' : 'proposal')}
      </p>
      <dl className="booking-facts">
        <Fact name={list('relation')}>
          <strong>{booking?.relationName ?? document.counterpartyName}</strong>
          {booking?.relationIsNew === true && !exported ? (
            <span className="export-new">
              <IconUserPlus size={14} stroke={1.7} aria-hidden="true" />
              {list('newRelationNote')}
            </span>
          ) : null}
        </Fact>
        <Fact name={list('date')}>{formatDate(document.issueDate)}</Fact>
        {booking === null ? null : (
          <>
            <Fact name={list('journal')}>
              <strong>{booking.journalKey}</strong>{' '}
              <span className="export-quiet">
                {bookingNumber === null
                  ? say('noNumber')
                  : `${booking.journalKey}/${bookingNumber}`}
              </span>
            </Fact>
            <Fact name={list('bookingPeriod')}>{booking.period}</Fact>
          </>
        )}
        <Fact name={list('amount')}>
          <strong className="tk-number">{amountText(row)}</strong>
        </Fact>
      </dl>
      {exported || document.direction === 'sale' ? null : <Approval document={document} />}
      {booking === null ? null : (
        <>
          <BookingLines booking={booking} />
          <LinesCheck booking={booking} row={row} />
        </>
      )}
    </div>
  );
}

type FactProps = { readonly name: string; readonly children: ReactNode };

function Fact({ name, children }: FactProps): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type LinesProps = { readonly booking: ProposedBooking; readonly row: ExportRow };

function BookingLines({ booking }: Pick<LinesProps, 'booking'>): ReactElement {
  const say = useTexts('exportDocument');
  const list = useTexts('export');
  const cents = lineCents(booking);
  const amount = (at: number, part: 'baseCents' | 'vatCents'): string =>
    formatAmount(centsAsText(cents[at]?.[part] ?? 0n));
  return (
    <table className="booking-lines" aria-label={say('lines')}>
      <thead>
        <tr>
          <th scope="col">{say('line')}</th>
          <th scope="col">{list('vatCode')}</th>
          <th scope="col" className="table-right">
            {list('base')}
          </th>
          <th scope="col" className="table-right">
            {list('vat')}
          </th>
        </tr>
      </thead>
      <tbody>
        {booking.lines.map((line, at) => (
          // Lines have no identity of their own; their place is it.
          <tr key={at}>
            <td>
              <span className="tk-number">{line.account}</span>{' '}
              <span className="export-quiet">{line.accountName}</span>
            </td>
            <td>{line.vatCode || NOTHING}</td>
            <td className="table-right tk-number">{amount(at, 'baseCents')}</td>
            <td className="table-right tk-number">{amount(at, 'vatCents')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {list('total')} {formatAmount(booking.total)}
          </th>
        </tr>
      </tfoot>
    </table>
  );
}

/** A booking that is not exact never leaves (domain/booking-lines); here a person sees it. */
function LinesCheck({ booking, row }: LinesProps): ReactElement {
  const say = useTexts('exportDocument');
  const { baseCents, vatCents } = totalsOf([row]);
  const sum = baseCents + vatCents;
  if (sum === toCents(booking.total)) {
    return (
      <p className="booking-exact">
        <IconCircleCheckFilled size={14} className="state-ok" aria-hidden="true" />
        {say('exact')}
      </p>
    );
  }
  return (
    <p className="booking-exact">
      <StateIcon state="warning" size={14} />
      {say('differs', {
        sum: formatAmount(centsAsText(sum)),
        total: formatAmount(booking.total),
      })}
    </p>
  );
}
