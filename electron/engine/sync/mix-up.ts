import type { Fault } from '../../../shared/model/fault.ts';
import type { Order } from '../billit/port.ts';
import { isEnterprise } from '../domain/counterparty.ts';
import type { Document } from '../domain/document.ts';
import type { Subject, SyncContext } from './context.ts';

/**
 * The fault of a file that belongs to another company than its order; null when nothing says so. A file names no
 * company, so its content must tell: another number than the order's, and this dossier on neither side of it. One of
 * the two alone is a document that somebody addressed or numbered wrongly, and is held as such.
 */
export function mixUpOf(subject: Subject, order: Order, document: Document | null): Fault | null {
  if (document === null || order.number === '') return null;
  const { supplier, customer } = document;
  const { enterpriseNumber } = subject.dossier;
  const own = isEnterprise(supplier, enterpriseNumber) || isEnterprise(customer, enterpriseNumber);
  if (own || document.number.trim() === order.number.trim()) return null;
  const expected = subject.link.billitPartyId;
  return { kind: 'wrong-company', service: 'billit', expected, received: document.number };
}

/** Puts a mix-up on record: the dossier stops here, and whoever is called in must see when it began. */
export async function recordMixUp(
  { store, clock }: SyncContext,
  { dossier }: Subject,
  fault: Extract<Fault, { kind: 'wrong-company' }>,
): Promise<void> {
  await store.audit.append({
    atMs: clock.now(),
    actor: 'tentakel',
    action: 'company-mixed-up',
    subject: dossier.id,
    detail: { expected: fault.expected, received: fault.received },
  });
}
