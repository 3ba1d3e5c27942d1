import { mail } from './0001-mail.ts';
import { ENDED, HELD, isDay, isFlag, isObject, isSha256 } from './sql.ts';
import { subjects } from './0001-subjects.ts';
import type { Migration } from './migration.ts';

const accounts = `
CREATE TABLE firm (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'en'))
) STRICT;
INSERT INTO firm (id, name, language) VALUES (1, '', 'nl');

CREATE TABLE octopus_registration (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  redirect_uri TEXT NOT NULL CHECK (redirect_uri <> ''),
  port INTEGER NOT NULL CHECK (port BETWEEN 1024 AND 65535)
) STRICT;
INSERT INTO octopus_registration (id, redirect_uri, port)
  VALUES (1, 'http://127.0.0.1:53682/octopus', 53682);

CREATE TABLE connection (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('billit', 'octopus')),
  label TEXT NOT NULL,
  base_url TEXT NOT NULL CHECK (base_url NOT LIKE '%/'),
  account TEXT NOT NULL,
  sign_in TEXT NOT NULL CHECK (sign_in IN ('key', 'password', 'browser')),
  accountant_party_id TEXT CHECK (accountant_party_id IS NULL OR kind = 'billit'),
  party_strategy TEXT CHECK (party_strategy IS NULL OR (kind = 'billit' AND party_strategy IN
    ('client-within-accountant', 'accountant-for-client', 'client-alone'))),
  UNIQUE (id, kind)
) STRICT;

CREATE TABLE sign_in_refusal (
  base_url TEXT NOT NULL,
  account TEXT NOT NULL CHECK (account <> ''),
  connection_id TEXT NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 1),
  last_at_ms INTEGER NOT NULL,
  PRIMARY KEY (base_url, account, connection_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  name TEXT NOT NULL,
  enterprise_number TEXT NOT NULL UNIQUE
    CHECK (length(enterprise_number) = 10 AND enterprise_number NOT GLOB '*[^0-9]*')
) STRICT;

CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  dossier_id TEXT NOT NULL UNIQUE REFERENCES dossier (id),
  billit_connection_id TEXT NOT NULL,
  billit_kind TEXT NOT NULL DEFAULT 'billit' CHECK (billit_kind = 'billit'),
  billit_party_id TEXT NOT NULL UNIQUE CHECK (billit_party_id <> ''),
  octopus_connection_id TEXT NOT NULL,
  octopus_kind TEXT NOT NULL DEFAULT 'octopus' CHECK (octopus_kind = 'octopus'),
  octopus_dossier_id INTEGER NOT NULL,
  export_from TEXT NOT NULL ${isDay('export_from')},
  sales_journal TEXT NOT NULL,
  purchase_journal TEXT NOT NULL,
  sales_credit_journal TEXT,
  purchase_credit_journal TEXT,
  sales_account INTEGER NOT NULL,
  purchase_account INTEGER NOT NULL,
  accounts_by_use TEXT NOT NULL ${isObject('accounts_by_use')},
  rounding_account INTEGER,
  sales_route TEXT NOT NULL CHECK (sales_route IN ('booking', 'mailbox')),
  purchases_route TEXT NOT NULL CHECK (purchases_route IN ('booking', 'mailbox')),
  mailbox TEXT CHECK (mailbox LIKE '_%@_%'),
  vat_status TEXT NOT NULL
    CHECK (vat_status IN ('normal', 'exempt', 'mixed', 'small-business', 'vat-unit')),
  vat_mapping TEXT NOT NULL ${isObject('vat_mapping')},
  FOREIGN KEY (billit_connection_id, billit_kind) REFERENCES connection (id, kind),
  FOREIGN KEY (octopus_connection_id, octopus_kind) REFERENCES connection (id, kind)
) STRICT;
CREATE INDEX link_billit_connection ON link (billit_connection_id, billit_kind);
CREATE INDEX link_octopus_dossier ON link (octopus_dossier_id);
CREATE INDEX link_octopus_connection ON link (octopus_connection_id, octopus_kind);

CREATE TABLE notice (
  topic TEXT PRIMARY KEY NOT NULL CHECK (topic <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('released', 'sign-in-needed', 'blocked', 'digest', 'elsewhere')),
  dossier_id TEXT REFERENCES dossier (id),
  detail TEXT NOT NULL ${isObject('detail')},
  at_ms INTEGER NOT NULL,
  seen INTEGER NOT NULL ${isFlag('seen')}
) STRICT;
CREATE INDEX notice_newest ON notice (at_ms);
`;

const mirror = `
CREATE TABLE bookyear (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  bookyear_id INTEGER NOT NULL,
  description TEXT NOT NULL,
  start_date TEXT NOT NULL ${isDay('start_date')},
  end_date TEXT NOT NULL ${isDay('end_date')},
  closed INTEGER NOT NULL ${isFlag('closed')},
  declarant_type TEXT CHECK (declarant_type IN ('UNKNOWN', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  booking_period_type TEXT CHECK (booking_period_type IN ('MONTH', 'QUARTER', 'YEAR')),
  PRIMARY KEY (dossier_id, bookyear_id),
  CHECK (start_date <= end_date)
) STRICT;

CREATE TABLE period (
  dossier_id TEXT NOT NULL,
  bookyear_id INTEGER NOT NULL,
  period INTEGER NOT NULL CHECK (period BETWEEN 100000 AND 999999),
  start_date TEXT NOT NULL ${isDay('start_date')},
  end_date TEXT NOT NULL ${isDay('end_date')},
  PRIMARY KEY (dossier_id, bookyear_id, period),
  FOREIGN KEY (dossier_id, bookyear_id) REFERENCES bookyear (dossier_id, bookyear_id)
    ON DELETE CASCADE,
  CHECK (start_date <= end_date)
) STRICT;

CREATE TABLE journal (
  dossier_id TEXT NOT NULL,
  bookyear_id INTEGER NOT NULL,
  journal_key TEXT NOT NULL CHECK (journal_key <> ''),
  name TEXT NOT NULL,
  last_number INTEGER NOT NULL CHECK (last_number >= 0),
  closed INTEGER NOT NULL ${isFlag('closed')},
  closed_period INTEGER NOT NULL,
  protected_period INTEGER NOT NULL,
  insertion_type INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, bookyear_id, journal_key),
  FOREIGN KEY (dossier_id, bookyear_id) REFERENCES bookyear (dossier_id, bookyear_id)
    ON DELETE CASCADE
) STRICT;

CREATE TABLE ledger_account (
  dossier_id TEXT NOT NULL,
  bookyear_id INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  description TEXT NOT NULL,
  purchase_vat_code TEXT,
  sales_vat_code TEXT,
  vat_recup_percentage REAL NOT NULL,
  PRIMARY KEY (dossier_id, bookyear_id, number),
  FOREIGN KEY (dossier_id, bookyear_id) REFERENCES bookyear (dossier_id, bookyear_id)
    ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE vat_code (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  code TEXT NOT NULL CHECK (code <> ''),
  type INTEGER NOT NULL,
  description TEXT NOT NULL,
  rate_basis_points INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, code, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_centre (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  cost_centre_id INTEGER NOT NULL,
  description TEXT NOT NULL,
  closed INTEGER NOT NULL ${isFlag('closed')},
  PRIMARY KEY (dossier_id, cost_centre_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  seq INTEGER PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  relation_id INTEGER,
  external_id INTEGER NOT NULL CHECK (external_id >= 0),
  identity TEXT CHECK (identity <> ''),
  confirmed INTEGER NOT NULL ${isFlag('confirmed')},
  name TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  client INTEGER NOT NULL ${isFlag('client')},
  supplier INTEGER NOT NULL ${isFlag('supplier')},
  active INTEGER NOT NULL ${isFlag('active')},
  client_account INTEGER NOT NULL,
  supplier_account INTEGER NOT NULL,
  expiration_days INTEGER NOT NULL,
  record TEXT NOT NULL ${isObject('record')},
  CHECK (relation_id IS NOT NULL OR external_id <> 0),
  CHECK (confirmed = 1 OR (identity IS NOT NULL AND relation_id IS NULL)),
  UNIQUE (dossier_id, relation_id),
  UNIQUE (dossier_id, identity)
) STRICT;
CREATE UNIQUE INDEX relation_external_id ON relation (dossier_id, external_id)
  WHERE external_id <> 0;
`;

const documents = `
CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  source TEXT NOT NULL CHECK (source IN ('billit', 'inbox')),
  external_id TEXT NOT NULL CHECK (external_id <> ''),
  external_modified TEXT NOT NULL,
  external_created TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  processed_at_ms INTEGER NOT NULL,
  approval TEXT NOT NULL CHECK (approval IN ('none', 'pending', 'approved', 'rejected')),
  counterparty_id TEXT NOT NULL,
  document_account INTEGER,
  line_accounts TEXT NOT NULL CHECK (json_type(line_accounts) = 'array'),
  direction TEXT NOT NULL CHECK (direction IN ('sale', 'purchase')),
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
  number TEXT NOT NULL,
  number_key TEXT NOT NULL,
  issue_date TEXT ${isDay('issue_date')},
  total TEXT NOT NULL,
  currency TEXT NOT NULL,
  counterparty_name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('rejected', 'waiting', 'needs-decision', 'queued', 'sending',
    'unclear', 'parked', 'refused', 'delivered', 'booked', 'withdrawn')),
  cause TEXT ${isObject('cause')},
  ubl_sha256 TEXT NOT NULL CHECK (ubl_sha256 = '' OR ${isSha256('ubl_sha256')}),
  checked_by TEXT CHECK (checked_by <> ''),
  checked_at_ms INTEGER,
  CHECK ((checked_by IS NULL) = (checked_at_ms IS NULL)),
  CHECK ((state IN ${HELD}) = (cause IS NOT NULL)),
  UNIQUE (dossier_id, source, external_id),
  UNIQUE (id, dossier_id)
) STRICT;
CREATE INDEX document_by_state ON document (state, id);
CREATE INDEX document_by_dossier ON document (dossier_id, state, id);
CREATE INDEX document_by_number ON document (dossier_id, direction, kind, number_key);

CREATE TRIGGER document_is_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a document is never removed'); END;
CREATE TRIGGER document_booked_is_frozen BEFORE UPDATE ON document WHEN OLD.state = 'booked'
BEGIN SELECT RAISE(ABORT, 'a booked document is never edited'); END;

CREATE TABLE document_file (
  document_id TEXT NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  role TEXT NOT NULL CHECK (role IN ('ubl', 'pdf')),
  file_name TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK ${isSha256('sha256')},
  bytes BLOB NOT NULL,
  PRIMARY KEY (document_id, position),
  CHECK (length(bytes) = size)
) STRICT;
CREATE UNIQUE INDEX document_file_ubl ON document_file (document_id) WHERE role = 'ubl';

CREATE TRIGGER document_file_is_original BEFORE UPDATE ON document_file
BEGIN SELECT RAISE(ABORT, 'an original file is never edited'); END;
CREATE TRIGGER document_file_is_kept BEFORE DELETE ON document_file
WHEN (SELECT state FROM document WHERE id = OLD.document_id)
  NOT IN ('rejected', 'waiting', 'needs-decision')
BEGIN SELECT RAISE(ABORT, 'the files of a document on its way are never removed'); END;

CREATE TABLE cursor (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL,
  PRIMARY KEY (dossier_id, name)
) STRICT, WITHOUT ROWID;
`;

const outbox = `
CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  document_id TEXT NOT NULL,
  target TEXT NOT NULL CHECK (target = 'octopus-booking'),
  generation INTEGER NOT NULL CHECK (generation >= 1),
  dossier_id TEXT NOT NULL,
  bookyear_id INTEGER NOT NULL,
  journal_key TEXT NOT NULL CHECK (journal_key <> ''),
  external_created TEXT NOT NULL,
  external_id TEXT NOT NULL,
  booking TEXT NOT NULL ${isObject('booking')},
  fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unclear', 'parked', 'refused', 'booked',
    'delivered', 'withdrawn')),
  cause TEXT ${isObject('cause')},
  number INTEGER CHECK (number >= 1),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  unanswered INTEGER NOT NULL CHECK (unanswered BETWEEN 0 AND attempts),
  due_at_ms INTEGER NOT NULL,
  first_sent_at_ms INTEGER,
  verified_at_ms INTEGER,
  differs_at_ms INTEGER,
  lease_owner TEXT CHECK (lease_owner <> ''),
  lease_until_ms INTEGER,
  UNIQUE (document_id, target, generation),
  FOREIGN KEY (document_id, dossier_id) REFERENCES document (id, dossier_id),
  CHECK ((state IN ${HELD}) = (cause IS NOT NULL)),
  CHECK (state NOT IN ('unclear', 'booked') OR number IS NOT NULL),
  CHECK (state NOT IN ('parked', 'refused', 'withdrawn') OR number IS NULL),
  CHECK ((state = 'sending') = (lease_owner IS NOT NULL)),
  CHECK ((state = 'sending') = (lease_until_ms IS NOT NULL)),
  CHECK ((attempts > 0) = (first_sent_at_ms IS NOT NULL)),
  CHECK (number IS NULL OR state = 'booked' OR attempts > 0),
  CHECK (verified_at_ms IS NULL OR state = 'booked'),
  CHECK (differs_at_ms IS NULL OR (state = 'booked' AND verified_at_ms IS NULL))
) STRICT;
CREATE UNIQUE INDEX outbox_number ON outbox (dossier_id, bookyear_id, journal_key, number)
  WHERE number IS NOT NULL;
CREATE UNIQUE INDEX outbox_tip ON outbox (dossier_id, bookyear_id, journal_key)
  WHERE state IN ('sending', 'unclear') OR (state = 'queued' AND number IS NOT NULL);
CREATE UNIQUE INDEX outbox_live ON outbox (document_id, target) WHERE state NOT IN ${ENDED};
CREATE INDEX outbox_due ON outbox (due_at_ms) WHERE state IN ('queued', 'parked');
CREATE INDEX outbox_waiting
  ON outbox (dossier_id, bookyear_id, journal_key, external_created, external_id)
  WHERE state IN ('queued', 'parked');
CREATE INDEX outbox_unverified ON outbox (dossier_id, bookyear_id, journal_key)
  WHERE state = 'booked' AND verified_at_ms IS NULL AND differs_at_ms IS NULL;
CREATE INDEX outbox_verified ON outbox (verified_at_ms) WHERE verified_at_ms IS NOT NULL;
CREATE INDEX outbox_differs ON outbox (differs_at_ms) WHERE differs_at_ms IS NOT NULL;

CREATE TRIGGER outbox_is_kept BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'an outbox row is never removed'); END;
CREATE TRIGGER outbox_booking_is_fixed_once
BEFORE UPDATE OF id, document_id, target, generation, dossier_id, bookyear_id, journal_key,
  external_created, external_id, booking, fingerprint ON outbox
BEGIN SELECT RAISE(ABORT, 'a booking is fixed once'); END;
CREATE TRIGGER outbox_booked_is_frozen BEFORE UPDATE ON outbox
WHEN OLD.state = 'booked' AND (NEW.state <> 'booked' OR NEW.number <> OLD.number
  OR NEW.attempts <> OLD.attempts OR NEW.first_sent_at_ms IS NOT OLD.first_sent_at_ms)
BEGIN SELECT RAISE(ABORT, 'a booked document is never edited'); END;
CREATE TRIGGER outbox_ended_is_frozen BEFORE UPDATE ON outbox WHEN OLD.state IN ${ENDED}
BEGIN SELECT RAISE(ABORT, 'an ended outbox row is never edited'); END;

CREATE TABLE number_history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  outbox_id TEXT NOT NULL REFERENCES outbox (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  replaced_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX number_history_of_row ON number_history (outbox_id);
CREATE TRIGGER number_history_no_update BEFORE UPDATE ON number_history
BEGIN SELECT RAISE(ABORT, 'the number history is append-only'); END;
CREATE TRIGGER number_history_no_delete BEFORE DELETE ON number_history
BEGIN SELECT RAISE(ABORT, 'the number history is append-only'); END;
`;

const record = `
CREATE TABLE call_count (
  operation TEXT NOT NULL CHECK (operation <> ''),
  hour_ms INTEGER NOT NULL CHECK (hour_ms % 3600000 = 0),
  login TEXT NOT NULL CHECK (login <> ''),
  octopus_dossier_id INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (operation, hour_ms, login, octopus_dossier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_count_by_hour ON call_count (hour_ms);

CREATE TABLE call_rules (
  id INTEGER PRIMARY KEY NOT NULL DEFAULT 1 CHECK (id = 1),
  scope TEXT NOT NULL CHECK (scope IN ('software-house', 'user', 'dossier')),
  reset_hour INTEGER NOT NULL CHECK (reset_hour BETWEEN 0 AND 23)
) STRICT;
INSERT INTO call_rules (scope, reset_hour) VALUES ('software-house', 0);

CREATE TABLE communication (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  correlation_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  dossier_id TEXT REFERENCES dossier (id),
  service TEXT NOT NULL CHECK (service IN ('billit', 'octopus', 'mail', 'office')),
  operation TEXT NOT NULL,
  method TEXT NOT NULL,
  path TEXT NOT NULL,
  status INTEGER,
  fault TEXT,
  duration_ms INTEGER NOT NULL,
  request_bytes INTEGER NOT NULL CHECK (request_bytes >= 0),
  response_bytes INTEGER NOT NULL CHECK (response_bytes >= 0),
  request_body TEXT NOT NULL,
  response_body TEXT NOT NULL
) STRICT;
CREATE INDEX communication_of_dossier ON communication (dossier_id, seq);
CREATE INDEX communication_of_reading ON communication (at_ms)
  WHERE fault IS NULL AND status < 400 AND (method = 'GET' OR operation = 'connectDossier');

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  subject TEXT NOT NULL,
  detail TEXT NOT NULL ${isObject('detail')}
) STRICT;
CREATE INDEX audit_of_subject ON audit (subject, seq);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;

/** Schema version 1: every invariant that SQLite can hold is a constraint, an index or a trigger here. */
export const firstSchema: Migration = {
  version: 1,
  name: 'first-schema',
  sql: [accounts, mirror, documents, outbox, mail, record, ...subjects].join('\n'),
};
