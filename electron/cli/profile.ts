import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { storeFaultText } from '../../shared/i18n/store-fault.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import { EXIT, type Io } from './io.ts';

/** The profile in a folder; null, with a word on stderr, when there is none: asking for a log makes no profile. */
export function existingProfile(folder: string, io: Io): string | null {
  const directory = resolve(folder);
  if (existsSync(join(directory, 'tentakel.db'))) return directory;
  io.stderr(fill(cliTexts.profileMissing, io.language, { directory }));
  return null;
}

/** Says why a profile could not be opened; returns the exit code. */
export function reportStoreFault(fault: StoreFault, io: Io): number {
  io.stderr(storeFaultText(fault, io.language));
  return fault.kind === 'in-use' ? EXIT.profileInUse : EXIT.profile;
}
