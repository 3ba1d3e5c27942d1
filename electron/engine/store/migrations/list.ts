import { firstSchema } from './0001-first-schema.ts';
import type { Migration } from './migration.ts';

/** Every migration in order, without gaps: the last one is the version this program writes. */
export const MIGRATIONS: readonly Migration[] = [firstSchema];
