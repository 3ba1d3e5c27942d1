import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatAccount, formatAmount, formatDate, NOTHING } from '../../ui/format.ts';
import './ubl-tab.css';

type Invoice = NonNullable<CallOutput<'documents.invoice'>>;

/** The UBL file of a document, as a person reads an invoice. */
export function UblTab({ documentId }: { readonly documentId: string }): ReactElement {
  const say = useTexts('invoice');
  const common = useTexts('common');
  const { state, value, fault, refetch } = useCall('documents.invoice', { documentId });
  if (fault !== null && value === null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (state === 'loading') return <p className="booking-tab booking-note">{common('loading')}</p>;
  if (value === null) return <p className="booking-tab booking-note">{say('none')}</p>;
  return <InvoiceView invoice={value} />;
}

function InvoiceView({ invoice }: { readonly invoice: Invoice }): ReactElement {
  const say = useTexts('invoice');
  const amount = (text: string | null): string => (text === null ? NOTHING : formatAmount(text));
  const facts: (readonly [string, string])[] = [
    [say('date'), formatDate(invoice.issueDate)],
    [say('dueDate'), formatDate(invoice.dueDate)],
    [say('currency'), invoice.currency],
    ...known(say('order'), invoice.orderReference),
    ...known(say('about'), invoice.about.join(', ')),
    ...known(say('reference'), invoice.paymentReference),
    ...known(say('iban'), invoice.ibans.map(formatAccount).join(', ')),
    ...known(say('notes'), invoice.notes.join(' ')),
  ];
  return (
    <div className="booking-tab ubl">
      <div className="ubl-parties">
        <PartyView role={say('supplier')} party={invoice.supplier} />
        <PartyView role={say('customer')} party={invoice.customer} />
      </div>
      <FactList className="ubl-facts" rows={facts} />
      <Lines invoice={invoice} />
      <VatTable invoice={invoice} />
      <FactList
        className="ubl-totals"
        rows={[
          [say('net'), amount(invoice.net)],
          [say('vat'), amount(invoice.tax)],
          [say('gross'), amount(invoice.gross)],
          [say('payable'), amount(invoice.payable)],
        ]}
      />
    </div>
  );
}

function known(name: string, fact: string | null): readonly (readonly [string, string])[] {
  return fact === null || fact === '' ? [] : [[name, fact]];
}

type PartyProps = { readonly role: string; readonly party: Invoice['supplier'] };

function PartyView({ role, party }: PartyProps): ReactElement {
  const { name, number, street, place, country } = party;
  return (
    <section aria-label={role}>
      <h3>{role}</h3>
      {[name, street, [place, country].filter((part) => part !== null).join(', '), number]
        .filter((line) => line !== null && line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </section>
  );
}

function Lines({ invoice }: { readonly invoice: Invoice }): ReactElement {
  const say = useTexts('invoice');
  return (
    <table className="ubl-table" aria-label={say('lines')}>
      <thead>
        <tr>
          <th scope="col">{say('description')}</th>
          <th scope="col">{say('quantity')}</th>
          <th scope="col">{say('unitPrice')}</th>
          <th scope="col">{say('vat')}</th>
          <th scope="col">{say('amount')}</th>
        </tr>
      </thead>
      <tbody>
        {invoice.lines.map((line, at) => (
          <tr key={at}>
            <td>{line.description ?? NOTHING}</td>
            <td>{quantityOf(line)}</td>
            <td>{line.unitPrice === null ? NOTHING : formatAmount(line.unitPrice)}</td>
            <td>{rateOf(line.vatRate, line.vatCategory)}</td>
            <td>{line.amount === null ? NOTHING : formatAmount(line.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VatTable({ invoice }: { readonly invoice: Invoice }): ReactElement {
  const say = useTexts('invoice');
  return (
    <table className="ubl-table" aria-label={say('vat')}>
      <thead>
        <tr>
          <th scope="col">{say('vatRate')}</th>
          <th scope="col">{say('base')}</th>
          <th scope="col">{say('vat')}</th>
        </tr>
      </thead>
      <tbody>
        {invoice.vat.map(({ category, rate, base, tax }) => (
          <tr key={`${category}-${rate}-${base}`}>
            <td>{rateOf(rate, category)}</td>
            <td>{formatAmount(base)}</td>
            <td>{formatAmount(tax)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Units that say no more than that it is counted (UN/ECE 20 and 21). */
const PIECES = ['C62', 'H87', 'EA', 'NAR'];

function quantityOf({ quantity, unit }: Invoice['lines'][number]): string {
  if (quantity === null) return NOTHING;
  const shown = quantity.replace('.', ',');
  return unit === null || PIECES.includes(unit) ? shown : `${shown} ${unit}`;
}

/** 21 %, or the category where there is no rate. */
function rateOf(rate: string | null, category: string | null): string {
  if (rate === null) return category ?? NOTHING;
  const shown = rate
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace('.', ',');
  return category === null || category === 'S' ? `${shown} %` : `${shown} % ${category}`;
}
