import { basename } from 'node:path';
import { doctorLines } from '../../shared/i18n/doctor-lines.ts';
import { createEngine } from '../engine/index.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import { realChance, realClock } from '../engine/real-world.ts';
import { openKeychainVault } from '../engine/vault/keychain.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { existingProfile, reportStoreFault } from './profile.ts';

/** `doctor --profile DIR [--json]`: tries the connections of a profile step by step, and says who must act. */
export async function doctorCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, { profile: 'string', json: 'boolean' });
  if (!options.ok) return wrongUsage(options.fault, io);
  const profile = options.value.text('profile');
  if (profile === null) return wrongUsage('doctor --profile', io);
  const directory = existingProfile(profile, io);
  if (directory === null) return EXIT.profile;
  const opened = await createEngine({
    directory,
    clock: realClock,
    chance: realChance,
    transport: gotTransport(),
    vault: openKeychainVault(basename(directory)),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!opened.ok) return reportStoreFault(opened.fault, io);
  const report = await opened.value.calls['doctor.run']({});
  await opened.value.close();
  if (!report.ok) return EXIT.incomplete;
  const lines = options.value.flag('json')
    ? report.value.entries.map((entry) => JSON.stringify(entry))
    : doctorLines(report.value, io.language);
  for (const line of lines) io.stdout(line);
  const found = report.value.entries.flatMap(({ findings }) => findings);
  if (found.some(({ kind }) => kind === 'keychain')) return EXIT.keychain;
  return found.length === 0 ? EXIT.done : EXIT.incomplete;
}
