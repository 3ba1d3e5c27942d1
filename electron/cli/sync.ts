import { basename } from 'node:path';
import { causeText } from '../../shared/i18n/causes.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { createEngine } from '../engine/index.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import { realChance, realClock } from '../engine/real-world.ts';
import { openKeychainVault } from '../engine/vault/keychain.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { existingProfile, reportStoreFault } from './profile.ts';

/** `sync --once --profile DIR [--json]`: one pass of the schedule over all linked dossiers of a profile. */
export async function syncCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, { once: 'boolean', profile: 'string', json: 'boolean' });
  if (!options.ok) return wrongUsage(options.fault, io);
  const profile = options.value.text('profile');
  if (profile === null || !options.value.flag('once')) {
    return wrongUsage('sync --once --profile', io);
  }
  const directory = existingProfile(profile, io);
  if (directory === null) return EXIT.profile;
  const vault = openKeychainVault(basename(directory));
  const opened = await createEngine({
    directory,
    clock: realClock,
    chance: realChance,
    transport: gotTransport(),
    vault,
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!opened.ok) return reportStoreFault(opened.fault, io);
  const { calls, close } = opened.value;
  const json = options.value.flag('json');
  const dossiers = await calls['dossiers.list']({});
  const reports = await calls['schedule.runOnce']({});
  await close();
  if (!reports.ok || !dossiers.ok) return EXIT.incomplete;
  const names = new Map(dossiers.value.map((dossier) => [dossier.id, dossier.name]));
  for (const report of reports.value) {
    const name = names.get(report.dossierId) ?? report.dossierId;
    io.stdout(json ? JSON.stringify({ ...report, name }) : runLine(report, name, io));
  }
  const faults = reports.value.map((report) => report.fault);
  if (faults.includes('keychain-unavailable')) return EXIT.keychain;
  return faults.every((fault) => fault === null) ? EXIT.done : EXIT.incomplete;
}

function runLine(report: CallOutput<'schedule.runOnce'>[number], name: string, io: Io): string {
  const { cause, fault } = report;
  const why = cause === null ? fault : causeText(cause.kind).what[io.language];
  return fill(cliTexts.runLine, io.language, {
    name,
    stored: String(report.stored),
    queued: String(report.queued),
    fault: why === null ? '' : ` (${why})`,
  });
}
