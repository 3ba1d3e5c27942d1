import type { Generated, Kysely, Transaction } from 'kysely';
import type { IsoDate } from '../../../shared/model/amount.ts';
import type { CallScope } from '../../../shared/model/call-rules.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { ServiceName } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { NoticeKind } from '../../../shared/model/notice.ts';
import type { BookyearDetail, Connection, Route, VatStatus } from '../domain/dossier.ts';
import type { Approval, ExportFrequency } from '../domain/schedule.ts';
import type {
  ConnectionId,
  DocumentId,
  DossierId,
  LinkId,
  MailingId,
  OutboxId,
} from '../domain/ids.ts';
import type { MailServerSettings } from './mail-ports.ts';
import type { BillitTables } from './billit-tables.ts';
import type { OfficeTables } from './office-tables.ts';
import type { OnboardingTables } from './onboarding-tables.ts';
import type { PageTables } from './page-tables.ts';
import type { CommunicationEntry } from './communication-ports.ts';
import type { DocumentFile, DocumentRow, OutboxState } from './ports.ts';

/* The closed sets and days below are held by CHECK constraints; JSON columns are plain text until json.ts parses them. */

/** A yes or no in SQLite. */
export type Flag = 0 | 1;

/** One row: the accounting firm. */
export type FirmTable = {
  id: number;
  name: string;
  language: Language;
};

/** One row: the firm's own data. */
export type FirmProfileTable = {
  id: number;
  enterprise_number: string;
  street: string;
  postal_code: string;
  city: string;
  email: string;
  phone: string;
  manager_name: string;
  manager_email: string;
  manager_phone: string;
};

/** One row: where the browser comes back after signing in at Octopus. */
export type OctopusRegistrationTable = {
  id: number;
  redirect_uri: string;
  port: number;
};

/** The logins at the services. */
export type ConnectionTable = {
  id: ConnectionId;
  kind: Connection['kind'];
  label: string;
  base_url: string;
  account: string;
  sign_in: Connection['signIn'];
  accountant_party_id: string | null;
  party_strategy: Connection['partyStrategy'];
};

/** Refused sign-ins since the last that worked, per user; `connection_id` is empty for a login that was only tried. */
export type SignInRefusalTable = {
  base_url: string;
  account: string;
  connection_id: ConnectionId | '';
  attempts: number;
  last_at_ms: number;
};

/** The entrepreneurs of the firm. */
export type DossierTable = {
  id: DossierId;
  name: string;
  enterprise_number: string;
};

/** Which Billit company is tied to which Octopus dossier. */
export type LinkTable = {
  id: LinkId;
  dossier_id: DossierId;
  billit_connection_id: ConnectionId;
  billit_kind: Generated<'billit'>;
  billit_party_id: string;
  octopus_connection_id: ConnectionId;
  octopus_kind: Generated<'octopus'>;
  octopus_dossier_id: number;
  export_from: IsoDate;
  sales_journal: string;
  purchase_journal: string;
  sales_credit_journal: string | null;
  purchase_credit_journal: string | null;
  sales_account: number;
  purchase_account: number;
  accounts_by_use: string;
  rounding_account: number | null;
  sales_route: Route;
  purchases_route: Route;
  mailbox: string | null;
  vat_status: VatStatus;
  vat_mapping: string;
};

/** When the documents of a dossier leave by themselves, and how the last run went. */
export type ScheduleTable = {
  dossier_id: DossierId;
  frequency: ExportFrequency;
  released_only: Flag;
  released_through_ms: number | null;
  approved_only: Flag;
  checked_only: Flag;
  paused_by: string | null;
  paused_at_ms: number | null;
  last_run_ms: number | null;
  last_fault: string | null;
  last_fault_service: ServiceName | null;
  last_fault_since_ms: number | null;
};

/** One row: until when nothing leaves by itself. */
export type PauseTable = { id: Generated<number>; until_ms: number | null };

/** One row once the firm has a way out for mail; its password is in the keychain. */
export type MailServerTable = {
  id: number;
  host: string;
  port: number;
  security: MailServerSettings['security'];
  user: string;
  from_address: string;
  trusted: string | null;
  /** Why the server is not asked anything until then. */
  rest_cause: string | null;
  rest_until_ms: number | null;
};

/** What a person is told of, one row per topic. */
export type NoticeTable = {
  topic: string;
  kind: NoticeKind;
  dossier_id: DossierId | null;
  detail: string;
  at_ms: number;
  seen: Flag;
};

/** Bookyears of an Octopus dossier. */
export type BookyearTable = {
  dossier_id: DossierId;
  bookyear_id: number;
  description: string;
  start_date: IsoDate;
  end_date: IsoDate;
  closed: Flag;
  declarant_type: BookyearDetail['declarantType'] | null;
  booking_period_type: BookyearDetail['bookingPeriodType'] | null;
};

/** Booking periods of a bookyear. */
export type PeriodTable = {
  dossier_id: DossierId;
  bookyear_id: number;
  period: number;
  start_date: IsoDate;
  end_date: IsoDate;
};

/** Journals of a bookyear. */
export type JournalTable = {
  dossier_id: DossierId;
  bookyear_id: number;
  journal_key: string;
  name: string;
  last_number: number;
  closed: Flag;
  closed_period: number;
  protected_period: number;
  insertion_type: number;
};

/** Ledger accounts of a bookyear. */
export type LedgerAccountTable = {
  dossier_id: DossierId;
  bookyear_id: number;
  number: number;
  description: string;
  purchase_vat_code: string | null;
  sales_vat_code: string | null;
  vat_recup_percentage: number;
};

/** VAT codes of an Octopus dossier. */
export type VatCodeTable = {
  dossier_id: DossierId;
  code: string;
  type: number;
  description: string;
  rate_basis_points: number;
};

/** Cost centres of an Octopus dossier. */
export type CostCentreTable = {
  dossier_id: DossierId;
  cost_centre_id: number;
  description: string;
  closed: Flag;
};

/** Customers and suppliers: `confirmed` once Octopus has them, `identity` on those we made. */
export type RelationTable = {
  seq: Generated<number>;
  dossier_id: DossierId;
  relation_id: number | null;
  external_id: number;
  identity: string | null;
  confirmed: Flag;
  name: string;
  vat_number: string;
  client: Flag;
  supplier: Flag;
  active: Flag;
  client_account: number;
  supplier_account: number;
  expiration_days: number;
  record: string;
};

/** Invoices and credit notes. */
export type DocumentTable = {
  id: DocumentId;
  dossier_id: DossierId;
  source: DocumentRow['source'];
  external_id: string;
  external_modified: string;
  external_created: string;
  created_at_ms: number;
  processed_at_ms: number;
  approval: Approval;
  counterparty_id: string;
  document_account: number | null;
  line_accounts: string;
  direction: DocumentRow['direction'];
  kind: DocumentRow['kind'];
  number: string;
  /** The number trimmed and in lower case: what makes two numbers the same. */
  number_key: string;
  issue_date: IsoDate | null;
  total: string;
  currency: string;
  counterparty_name: string;
  state: DocumentState;
  cause: string | null;
  ubl_sha256: string;
  checked_by: string | null;
  checked_at_ms: number | null;
};

/** Original bytes, apart so that lists stay quick. */
export type DocumentFileTable = {
  document_id: DocumentId;
  position: number;
  role: DocumentFile['role'];
  file_name: string;
  mime_type: string;
  size: number;
  sha256: string;
  bytes: Uint8Array;
};

/** How far each source of a dossier is read. */
export type CursorTable = {
  dossier_id: DossierId;
  name: string;
  value: string;
};

/** One row per booking that is or was on its way. */
export type OutboxTable = {
  id: OutboxId;
  document_id: DocumentId;
  target: 'octopus-booking';
  generation: number;
  dossier_id: DossierId;
  bookyear_id: number;
  journal_key: string;
  /** Copied from the document, fixed from here on: the order of the lane without a join. */
  external_created: string;
  external_id: string;
  booking: string;
  fingerprint: string;
  state: OutboxState;
  cause: string | null;
  number: number | null;
  attempts: number;
  unanswered: number;
  due_at_ms: number;
  first_sent_at_ms: number | null;
  verified_at_ms: number | null;
  differs_at_ms: number | null;
  lease_owner: string | null;
  lease_until_ms: number | null;
};

/** Numbers that a row gave up; append-only. */
export type NumberHistoryTable = {
  seq: Generated<number>;
  outbox_id: OutboxId;
  number: number;
  replaced_at_ms: number;
};

/** One row per mail to a mailbox that is or was on its way. */
export type MailingTable = {
  id: MailingId;
  document_id: DocumentId;
  generation: number;
  dossier_id: DossierId;
  external_created: string;
  external_id: string;
  content: string;
  fingerprint: string;
  state: OutboxState;
  cause: string | null;
  message_id: string | null;
  recipient: string | null;
  relation_id: number | null;
  relation_external_id: number | null;
  /** When the last attempt that may have arrived left; null when nothing can be out. */
  left_at_ms: number | null;
  attempts: number;
  due_at_ms: number;
  booked_bookyear_id: number | null;
  booked_journal_key: string | null;
  booked_number: number | null;
};

/** Calls to Octopus per hour (epoch ms on the full hour). */
export type CallCountTable = {
  octopus_dossier_id: number;
  login: string;
  operation: string;
  hour_ms: number;
  count: number;
};

/** How calls to Octopus are added up; one row. */
export type CallRulesTable = { id: Generated<number>; scope: CallScope; reset_hour: number };

/** Exchanges with the services; `seq` is the order of writing. */
export type CommunicationTable = {
  seq: Generated<number>;
  id: string;
  correlation_id: string;
  at_ms: number;
  dossier_id: DossierId | null;
  service: CommunicationEntry['service'];
  operation: string;
  method: string;
  path: string;
  status: number | null;
  fault: string | null;
  duration_ms: number;
  request_bytes: number;
  response_bytes: number;
  request_body: string;
  response_body: string;
};

/** Who did what; append-only. */
export type AuditTable = {
  seq: Generated<number>;
  at_ms: number;
  actor: string;
  action: string;
  subject: string;
  detail: string;
};

/** To whom the overview of the day goes by mail: one row. */
export type MailDigestTable = {
  id: number;
  recipient: string | null;
  left_at_ms: number | null;
  rest_until_ms: number | null;
};

/** VAT returns that a person marked as filed. */
export type FiledReturnTable = {
  dossier_id: DossierId;
  start_date: IsoDate;
  end_date: IsoDate;
  filed_at_ms: number;
  filed_by: string;
};

/** Every table of the store, as the last migration leaves it. */
export type Database = BillitTables &
  OfficeTables &
  OnboardingTables &
  PageTables & {
    firm: FirmTable;
    firm_profile: FirmProfileTable;
    octopus_registration: OctopusRegistrationTable;
    connection: ConnectionTable;
    sign_in_refusal: SignInRefusalTable;
    dossier: DossierTable;
    link: LinkTable;
    schedule: ScheduleTable;
    pause: PauseTable;
    mail_server: MailServerTable;
    notice: NoticeTable;
    bookyear: BookyearTable;
    period: PeriodTable;
    journal: JournalTable;
    ledger_account: LedgerAccountTable;
    vat_code: VatCodeTable;
    cost_centre: CostCentreTable;
    filed_return: FiledReturnTable;
    mail_digest: MailDigestTable;
    relation: RelationTable;
    document: DocumentTable;
    document_file: DocumentFileTable;
    cursor: CursorTable;
    outbox: OutboxTable;
    number_history: NumberHistoryTable;
    mailing: MailingTable;
    call_count: CallCountTable;
    call_rules: CallRulesTable;
    communication: CommunicationTable;
    audit: AuditTable;
  };

/** What the store uses of a connection. Comparing all of one with all of a transaction takes the compiler long. */
type Used =
  | 'selectFrom'
  | 'insertInto'
  | 'updateTable'
  | 'deleteFrom'
  | 'with'
  | 'getExecutor'
  | 'transaction'
  | 'connection'
  | 'destroy';

/** The one connection of a store. */
export type Db = Pick<Kysely<Database>, Used>;

/** The same connection inside a transaction: nothing else may be used there. */
export type Trx = Pick<Transaction<Database>, Used | 'isTransaction'>;
