import type { CallInput, Calls, CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { documentId, dossierId } from '../domain/ids.ts';
import type { DocumentRow } from '../store/ports.ts';
import { billitTarget } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type Override = NonNullable<CallOutput<'documents.get'>>['override'];
type DocumentSummary = CallOutput<'documents.list'>[number];

/** Documents as lists and detail screens show them. */
export function documentCalls(
  context: CallContext,
): Pick<
  Calls,
  | 'documents.list'
  | 'documents.lately'
  | 'documents.get'
  | 'documents.pdf'
  | 'documents.others'
  | 'documents.otherFile'
  | 'documents.approve'
> {
  const { documents, otherDocuments } = context.sync.store;
  return {
    'documents.list': async (page) => {
      const rows = await documents.list({
        limit: page.limit,
        ...(page.dossierId === undefined ? {} : { dossierId: dossierId(page.dossierId) }),
        ...(page.states === undefined ? {} : { states: page.states }),
        ...(page.afterId === undefined ? {} : { afterId: documentId(page.afterId) }),
      });
      return ok(rows.map(summaryOf));
    },
    'documents.lately': async ({ limit }) => {
      const found = await documents.lately(limit);
      return ok(found.map((late) => ({ ...late, document: summaryOf(late.document) })));
    },
    'documents.get': (input) => getDocument(context, input.documentId),
    'documents.pdf': async (input) => {
      const files = await documents.files(documentId(input.documentId));
      const pdf = files.find((file) => file.role === 'pdf');
      if (pdf === undefined) return ok(null);
      const contentBase64 = Buffer.from(pdf.bytes).toString('base64');
      return ok({ fileName: pdf.fileName, contentBase64 });
    },
    'documents.others': async (input) => {
      const rows = await otherDocuments.list(dossierId(input.dossierId));
      return ok(rows.map((row) => ({ ...row, tags: [...row.tags] })));
    },
    'documents.otherFile': async (input) => {
      const file = await otherDocuments.file(dossierId(input.dossierId), input.externalId);
      if (file === null) return ok(null);
      const contentBase64 = Buffer.from(file.bytes).toString('base64');
      return ok({ fileName: file.fileName, contentBase64 });
    },
    'documents.approve': (input) => approve(context, input),
  };
}

/** A document with what became of it; null when there is none. */
async function getDocument(
  context: CallContext,
  id: string,
): Promise<Result<CallOutput<'documents.get'>>> {
  const { documents, outbox } = context.sync.store;
  const row = await documents.get(documentId(id));
  if (row === null) return ok(null);
  const bookings = (await outbox.ofDocument(row.id)).map((sent) => ({
    bookyearId: sent.lane.bookyearId,
    journalKey: sent.lane.journalKey,
    number: sent.number,
    state: sent.state,
    attempts: sent.attempts,
    verified: sent.verifiedAtMs !== null,
  }));
  return ok({
    document: summaryOf(row),
    approval: row.approval,
    bookings,
    override: await overrideOf(context, row),
  });
}

/** Moves of a document that are looked through. */
const MOVES = 100;

async function overrideOf({ sync }: CallContext, { id: subject }: DocumentRow): Promise<Override> {
  const moves = await sync.store.audit.list({ subject, limit: MOVES });
  const found = moves.find(({ action }) => action === 'sent-by-override');
  if (found === undefined) return null;
  const why = found.detail['why'] === 'not-approved' ? 'not-approved' : 'not-released';
  return { by: found.actor, atMs: found.atMs, why };
}

/** Said twice it is the same, so after a lost answer a person may say it again. */
async function approve(
  context: CallContext,
  { documentId: id, approved }: CallInput<'documents.approve'>,
): Promise<Result<null>> {
  const { sync, emit } = context;
  const row = await sync.store.documents.get(documentId(id));
  const isCost = row?.direction === 'purchase';
  if (row === null || !isCost)
    return fail({ kind: 'not-found', service: 'billit', operation: 'patchOrder' });
  const subject = await linkedDossier(context, row.dossierId);
  if (!subject.ok) return subject;
  const { link } = subject.value;
  const client = await sync.billit(link.billitConnectionId);
  if (!client.ok) return client;
  const changes = { ApprovalStatus: approved ? 'Approved' : 'Rejected' } as const;
  const told = await client.value.changeOrder(billitTarget(link), row.externalId, changes);
  if (!told.ok) return told;
  const approval = approved ? 'approved' : 'rejected';
  await sync.store.documents.setApproval(row.id, approval, sync.clock.now());
  emit({ kind: 'documents-changed', dossierId: row.dossierId });
  return ok(null);
}

/** A document as lists show it. */
export function summaryOf(row: DocumentRow): DocumentSummary {
  return {
    id: row.id,
    dossierId: row.dossierId,
    externalId: row.externalId,
    direction: row.direction,
    kind: row.kind,
    number: row.number,
    issueDate: row.issueDate,
    total: row.total,
    currency: row.currency,
    counterpartyName: row.counterpartyName,
    state: row.state,
    cause: row.cause === null ? null : { kind: row.cause.kind, data: { ...row.cause.data } },
  };
}
