import { isDay, isFlag, isObject } from './sql.ts';

/** Templates of settings, and linking many dossiers at once. Part of schema version 1. */
export const onboarding = `
CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  is_default INTEGER NOT NULL ${isFlag('is_default')},
  settings TEXT NOT NULL ${isObject('settings')}
) STRICT;
CREATE UNIQUE INDEX template_default ON template (is_default) WHERE is_default = 1;
CREATE TABLE dossier_template (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  template_id TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  accepted TEXT NOT NULL ${isObject('accepted')}
) STRICT;
CREATE INDEX dossier_of_template ON dossier_template (template_id);
CREATE TABLE onboarding (
  octopus_dossier_id INTEGER PRIMARY KEY NOT NULL,
  octopus_connection_id TEXT NOT NULL REFERENCES connection (id),
  billit_connection_id TEXT NOT NULL REFERENCES connection (id),
  billit_party_id TEXT NOT NULL CHECK (billit_party_id <> ''),
  name TEXT NOT NULL,
  enterprise_number TEXT NOT NULL CHECK (length(enterprise_number) = 10),
  template_id TEXT NOT NULL REFERENCES template (id) ON DELETE CASCADE,
  export_from TEXT NOT NULL ${isDay('export_from')},
  dossier_id TEXT REFERENCES dossier (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'linked', 'problem')),
  cause TEXT CHECK (json_type(cause) = 'object'),
  due_at_ms INTEGER NOT NULL,
  CHECK (state <> 'problem' OR cause IS NOT NULL),
  CHECK (state <> 'linked' OR dossier_id IS NOT NULL)
) STRICT;
CREATE TABLE former_link (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  billit_party_id TEXT NOT NULL,
  octopus_dossier_id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE invitation (
  enterprise_number TEXT NOT NULL CHECK (length(enterprise_number) = 10),
  kind TEXT NOT NULL CHECK (kind IN ('link-request', 'login')),
  name TEXT NOT NULL,
  recipient TEXT,
  first_at_ms INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (enterprise_number, kind)
) STRICT;
CREATE TABLE activation (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX onboarding_waiting ON onboarding (due_at_ms) WHERE state = 'waiting';
`;
