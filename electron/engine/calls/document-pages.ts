import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { HISTORY_STEPS } from '../../../shared/model/history.ts';
import { ok } from '../../../shared/result.ts';
import type { Document, Party } from '../domain/document.ts';
import { documentId, type DocumentId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';
import { previewRow } from './preview.ts';
import { linkedDossier } from './subjects.ts';

type PageCalls = Pick<Calls, 'documents.row' | 'documents.invoice' | 'documents.history'>;
type Invoice = NonNullable<CallOutput<'documents.invoice'>>;
type History = CallOutput<'documents.history'>;

/** A document moves a few times; more is nobody's reading. */
const MOVES = 500;

/** One document: its booking, what its UBL says, and its biography. */
export function documentPageCalls(context: CallContext): PageCalls {
  const { store, read } = context.sync;
  return {
    'documents.row': async (input) => {
      const row = await store.documents.get(documentId(input.documentId));
      if (row === null) return ok(null);
      const subject = await linkedDossier(context, row.dossierId);
      return ok(subject.ok ? await previewRow(context, subject.value, row) : null);
    },
    'documents.invoice': async (input) => {
      const files = await store.documents.files(documentId(input.documentId));
      const ubl = files.find(({ role }) => role === 'ubl');
      if (ubl === undefined) return ok(null);
      const { document } = await read(ubl.bytes);
      return ok(document === null ? null : invoiceOf(document));
    },
    'documents.history': async (input) =>
      ok(await historyOf(context, documentId(input.documentId))),
  };
}

async function historyOf({ sync }: CallContext, id: DocumentId): Promise<History> {
  const { documents, audit, outbox } = sync.store;
  const row = await documents.get(id);
  if (row === null) return [];
  const told = (await audit.list({ subject: id, limit: MOVES })).toReversed();
  const steps: History = [
    { step: 'made', atMs: row.createdAtMs, detail: { number: row.number } },
    ...told.flatMap(({ action, atMs, detail }) => {
      const step = HISTORY_STEPS.find((each) => each === action);
      return step === undefined ? [] : [{ step, atMs, detail: { ...detail } }];
    }),
    ...(await outbox.ofDocument(id)).flatMap(({ verifiedAtMs }) =>
      verifiedAtMs === null ? [] : [{ step: 'verified' as const, atMs: verifiedAtMs, detail: {} }],
    ),
  ];
  // Stable: what happened in the same millisecond stays as it was written. Billit's own clock may be ahead of ours.
  return steps.toSorted((one, other) =>
    one.step === 'made' || other.step === 'made' ? 0 : one.atMs - other.atMs,
  );
}

function invoiceOf(document: Document): Invoice {
  const { totals } = document;
  return {
    kind: document.kind,
    number: document.number,
    issueDate: document.issueDate,
    dueDate: document.dueDate,
    currency: document.currency,
    supplier: partyOf(document.supplier),
    customer: partyOf(document.customer),
    lines: document.lines.map((line) => ({
      description: line.description,
      quantity: line.quantity,
      unit: line.unit,
      unitPrice: line.unitPrice,
      amount: line.lineExtension,
      vatCategory: line.vatCategory,
      vatRate: line.vatRate,
    })),
    vat: document.vat.map(({ category, rate, base, tax }) => ({ category, rate, base, tax })),
    net: totals.taxExclusive,
    tax: totals.tax,
    gross: totals.taxInclusive,
    payable: totals.payable,
    paymentReference: document.paymentReference,
    ibans: [...document.ibans],
    orderReference: document.orderReference,
    about: [...document.billingReferences],
    notes: [...document.notes],
  };
}

function partyOf({ name, vatNumber, legalId, street, postalCode, city, country }: Party) {
  const place = [postalCode, city].filter((part) => part !== null).join(' ');
  return {
    name,
    number: vatNumber ?? legalId?.value ?? null,
    street,
    place: place === '' ? null : place,
    country,
  };
}
