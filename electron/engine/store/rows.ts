import type { Mark } from '../domain/schedule.ts';
import type { Selectable } from 'kysely';
import type { Connection, Dossier, Link, Relation } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import {
  causeText,
  parseAccounts,
  parseBooking,
  parseCause,
  parseNumbers,
  parseRecord,
  parseTexts,
} from './json.ts';
import type { DocumentFile, DocumentRow, OutboxRow } from './ports.ts';
import type {
  ConnectionTable,
  DocumentFileTable,
  DocumentTable,
  DossierTable,
  Flag,
  LinkTable,
  OutboxTable,
  RelationTable,
} from './tables.ts';

/** A yes or no as SQLite keeps it. */
export const flag = (value: boolean): Flag => (value ? 1 : 0);

/** The login in a row. */
export function connectionOf(row: Selectable<ConnectionTable>): Connection {
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    baseUrl: row.base_url,
    account: row.account,
    signIn: row.sign_in,
    accountantPartyId: row.accountant_party_id,
    partyStrategy: row.party_strategy,
  };
}

/** A login as a row. */
export function connectionRow(connection: Connection): ConnectionTable {
  return {
    id: connection.id,
    kind: connection.kind,
    label: connection.label,
    base_url: connection.baseUrl,
    account: connection.account,
    sign_in: connection.signIn,
    accountant_party_id: connection.accountantPartyId,
    party_strategy: connection.partyStrategy,
  };
}

/** The dossier in a row. */
export function dossierOf(row: Selectable<DossierTable>): Dossier {
  return { id: row.id, name: row.name, enterpriseNumber: row.enterprise_number };
}

/** The link in a row. */
export function linkOf(row: Selectable<LinkTable>): Link {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    billitConnectionId: row.billit_connection_id,
    billitPartyId: row.billit_party_id,
    octopusConnectionId: row.octopus_connection_id,
    octopusDossierId: row.octopus_dossier_id,
    exportFrom: row.export_from,
    salesJournal: row.sales_journal,
    purchaseJournal: row.purchase_journal,
    salesCreditJournal: row.sales_credit_journal,
    purchaseCreditJournal: row.purchase_credit_journal,
    salesAccount: row.sales_account,
    purchaseAccount: row.purchase_account,
    accountsByUse: parseNumbers(row.accounts_by_use),
    roundingAccount: row.rounding_account,
    salesRoute: row.sales_route,
    purchasesRoute: row.purchases_route,
    mailbox: row.mailbox,
    vatStatus: row.vat_status,
    vatMapping: parseTexts(row.vat_mapping),
  };
}

/** A link as a row; the kinds of its logins are constants of the table. */
export function linkRow(link: Link): Omit<Selectable<LinkTable>, 'billit_kind' | 'octopus_kind'> {
  return {
    id: link.id,
    dossier_id: link.dossierId,
    billit_connection_id: link.billitConnectionId,
    billit_party_id: link.billitPartyId,
    octopus_connection_id: link.octopusConnectionId,
    octopus_dossier_id: link.octopusDossierId,
    export_from: link.exportFrom,
    sales_journal: link.salesJournal,
    purchase_journal: link.purchaseJournal,
    sales_credit_journal: link.salesCreditJournal,
    purchase_credit_journal: link.purchaseCreditJournal,
    sales_account: link.salesAccount,
    purchase_account: link.purchaseAccount,
    accounts_by_use: JSON.stringify(link.accountsByUse),
    rounding_account: link.roundingAccount,
    sales_route: link.salesRoute,
    purchases_route: link.purchasesRoute,
    mailbox: link.mailbox,
    vat_status: link.vatStatus,
    vat_mapping: JSON.stringify(link.vatMapping),
  };
}

/** The relation in a row. */
export function relationOf(row: Selectable<RelationTable>): Relation {
  return {
    relationId: row.relation_id,
    externalId: row.external_id,
    name: row.name,
    vatNumber: row.vat_number,
    client: row.client === 1,
    supplier: row.supplier === 1,
    active: row.active === 1,
    clientAccount: row.client_account,
    supplierAccount: row.supplier_account,
    expirationDays: row.expiration_days,
    record: parseRecord(row.record),
  };
}

/** A relation as a row, without what the store itself keeps about it. */
export function relationRow(
  dossierId: DossierId,
  relation: Relation,
): Omit<Selectable<RelationTable>, 'seq' | 'identity' | 'confirmed'> {
  return {
    dossier_id: dossierId,
    relation_id: relation.relationId,
    external_id: relation.externalId,
    name: relation.name,
    vat_number: relation.vatNumber,
    client: flag(relation.client),
    supplier: flag(relation.supplier),
    active: flag(relation.active),
    client_account: relation.clientAccount,
    supplier_account: relation.supplierAccount,
    expiration_days: relation.expirationDays,
    record: JSON.stringify(relation.record),
  };
}

/** The document in a row. */
export function documentOf(row: Selectable<DocumentTable>): DocumentRow {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    source: row.source,
    externalId: row.external_id,
    externalModified: row.external_modified,
    externalCreated: row.external_created,
    createdAtMs: row.created_at_ms,
    processedAtMs: row.processed_at_ms,
    approval: row.approval,
    counterpartyId: row.counterparty_id,
    documentAccount: row.document_account,
    lineAccounts: parseAccounts(row.line_accounts),
    direction: row.direction,
    kind: row.kind,
    number: row.number,
    issueDate: row.issue_date,
    total: row.total,
    currency: row.currency,
    counterpartyName: row.counterparty_name,
    state: row.state,
    cause: parseCause(row.cause),
    ublSha256: row.ubl_sha256,
    checked: markOf(row.checked_by, row.checked_at_ms),
  };
}

/** A document as a row. */
export function documentRow(document: DocumentRow): DocumentTable {
  return {
    id: document.id,
    dossier_id: document.dossierId,
    source: document.source,
    external_id: document.externalId,
    external_modified: document.externalModified,
    external_created: document.externalCreated,
    created_at_ms: document.createdAtMs,
    processed_at_ms: document.processedAtMs,
    approval: document.approval,
    counterparty_id: document.counterpartyId,
    document_account: document.documentAccount,
    line_accounts: JSON.stringify(document.lineAccounts),
    direction: document.direction,
    kind: document.kind,
    number: document.number,
    number_key: document.number.trim().toLowerCase(),
    issue_date: document.issueDate,
    total: document.total,
    currency: document.currency,
    counterparty_name: document.counterpartyName,
    state: document.state,
    cause: causeText(document.cause),
    ubl_sha256: document.ublSha256,
    checked_by: document.checked?.by ?? null,
    checked_at_ms: document.checked?.atMs ?? null,
  };
}

/** Who did something, and when, of its two columns; null when nobody did. */
export function markOf(by: string | null, atMs: number | null): Mark | null {
  return by === null || atMs === null ? null : { by, atMs };
}

/** The file in a row. */
export function fileOf(row: Selectable<DocumentFileTable>): DocumentFile {
  return {
    role: row.role,
    fileName: row.file_name,
    mimeType: row.mime_type,
    // The driver answers a Buffer; the engine knows plain bytes only.
    bytes: new Uint8Array(row.bytes),
    sha256: row.sha256,
  };
}

/** The booking on its way in a row; the lease stays inside the store. */
export function outboxOf(row: Selectable<OutboxTable>): OutboxRow {
  return {
    id: row.id,
    documentId: row.document_id,
    target: row.target,
    generation: row.generation,
    lane: {
      dossierId: row.dossier_id,
      bookyearId: row.bookyear_id,
      journalKey: row.journal_key,
    },
    booking: parseBooking(row.booking),
    fingerprint: row.fingerprint,
    state: row.state,
    cause: parseCause(row.cause),
    number: row.number,
    attempts: row.attempts,
    unanswered: row.unanswered,
    dueAtMs: row.due_at_ms,
    firstSentAtMs: row.first_sent_at_ms,
    verifiedAtMs: row.verified_at_ms,
    differsAtMs: row.differs_at_ms,
  };
}
