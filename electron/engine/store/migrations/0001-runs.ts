/** How the runs over the dossiers ended, the last of each. Part of schema version 1. */
export const runs = `
CREATE TABLE run (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  kind TEXT NOT NULL CHECK (kind IN ('scheduled', 'manual')),
  ended_at_ms INTEGER NOT NULL,
  stored INTEGER NOT NULL CHECK (stored >= 0),
  queued INTEGER NOT NULL CHECK (queued >= 0),
  sent INTEGER NOT NULL CHECK (sent >= 0),
  fault TEXT CHECK (fault <> ''),
  times INTEGER NOT NULL CHECK (times >= 1)
) STRICT;
CREATE INDEX run_of_dossier ON run (dossier_id, seq);
`;
