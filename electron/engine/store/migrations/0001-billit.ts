import { isSha256 } from './sql.ts';

/** What is kept of Billit beside its documents: drifts, sign-in, feeds, what was sent there. Part of schema version 1. */
export const billitSide = `
CREATE TABLE drift (
  document_id TEXT PRIMARY KEY NOT NULL,
  dossier_id TEXT NOT NULL,
  external_modified TEXT NOT NULL,
  differences TEXT NOT NULL CHECK (json_type(differences) = 'array'),
  seen_at_ms INTEGER NOT NULL,
  accepted_at_ms INTEGER,
  FOREIGN KEY (document_id, dossier_id) REFERENCES document (id, dossier_id)
) STRICT;
CREATE INDEX drift_open ON drift (dossier_id, seen_at_ms)
  WHERE accepted_at_ms IS NULL AND differences <> '[]';

CREATE TABLE billit_oauth (
  connection_id TEXT PRIMARY KEY NOT NULL REFERENCES connection (id),
  client_id TEXT NOT NULL CHECK (client_id <> ''),
  token_url TEXT NOT NULL CHECK (token_url <> '')
) STRICT;

CREATE TABLE feed (
  connection_id TEXT PRIMARY KEY NOT NULL REFERENCES connection (id),
  name TEXT NOT NULL CHECK (name <> ''),
  polled_at_ms INTEGER
) STRICT;
CREATE TABLE feed_item (
  connection_id TEXT NOT NULL REFERENCES feed (connection_id),
  item_id TEXT NOT NULL CHECK (item_id <> ''),
  entity_type TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  party_id TEXT NOT NULL,
  seen_at_ms INTEGER NOT NULL,
  released_at_ms INTEGER,
  confirmed_at_ms INTEGER,
  PRIMARY KEY (connection_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_item_pending ON feed_item (connection_id) WHERE confirmed_at_ms IS NULL;
CREATE TABLE feed_file (
  connection_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  party_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK ${isSha256('sha256')},
  bytes BLOB NOT NULL,
  PRIMARY KEY (connection_id, item_id),
  UNIQUE (party_id, sha256),
  FOREIGN KEY (connection_id, item_id) REFERENCES feed_item (connection_id, item_id)
) STRICT;

CREATE TABLE other_document (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  external_id TEXT NOT NULL CHECK (external_id <> ''),
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  date TEXT,
  tags TEXT NOT NULL CHECK (json_type(tags) = 'array'),
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  received_at_ms INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, external_id)
) STRICT;
CREATE INDEX other_document_newest ON other_document (dossier_id, received_at_ms);

CREATE TABLE pushed (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  kind TEXT NOT NULL CHECK (kind IN ('customer', 'supplier', 'account', 'journal')),
  key TEXT NOT NULL CHECK (key <> ''),
  external_id TEXT CHECK (external_id IS NULL OR kind IN ('customer', 'supplier')),
  hash TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, kind, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX pushed_party ON pushed (dossier_id, kind, external_id)
  WHERE external_id IS NOT NULL;
`;
