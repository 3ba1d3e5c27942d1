import type { RelationDraft } from '../domain/booking.ts';
import { dottedVatNumber } from '../domain/identifiers.ts';

const AFTER_INVOICE_DATE = 2;
const EXPIRATION_DAYS = 30;

/** The record with which a new relation is made (recording 16, facts/octopus-behaviour section 3); null: no account of its own. */
export function newRelationRecord(
  draft: RelationDraft,
  externalId: number,
  defaultAccount: number | null,
): Readonly<Record<string, unknown>> {
  const name =
    draft.role === 'client' ? 'defaultBookingAccountClient' : 'defaultBookingAccountSupplier';
  const account = defaultAccount === null ? {} : { [name]: defaultAccount };
  return {
    relationIdentificationServiceData: { externalRelationId: externalId },
    currencyCode: 'EUR',
    name: draft.name,
    client: draft.role === 'client',
    supplier: draft.role === 'supplier',
    streetAndNr: draft.street,
    postalCode: draft.postalCode,
    city: draft.city,
    country: draft.country,
    email: draft.email,
    vatNr: dottedVatNumber(draft.vatNumber),
    vatType: draft.vatType,
    expirationType: AFTER_INVOICE_DATE,
    expirationDays: EXPIRATION_DAYS,
    ...account,
  };
}
