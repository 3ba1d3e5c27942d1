import { isDay, isFlag } from './sql.ts';

/**
 * The free weeks of entrepreneurs at Billit: how long the firm takes them to be, and what is known of one. Four weeks until
 * the firm says otherwise: sources differ (four weeks, 30 days, 15 days; S18). Part of schema version 1.
 */
export const trial = `
CREATE TABLE trial_rules (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365)
) STRICT;
INSERT INTO trial_rules (id, days) VALUES (1, 28);
CREATE TABLE trial (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  end_date TEXT ${isDay('end_date')},
  has_plan INTEGER NOT NULL ${isFlag('has_plan')}
) STRICT;
`;
