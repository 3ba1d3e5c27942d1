import type { CallOutput } from '../../shared/ipc/contract.ts';
import { createEngine } from '../engine/index.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import { realChance, realClock } from '../engine/real-world.ts';
import { createMemoryVault } from '../engine/vault/memory.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { existingProfile, reportStoreFault } from './profile.ts';

type Entry = CallOutput<'communication.list'>[number];
const PAGE = 500;
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 10_000_000;

/** `log --profile DIR [--dossier ID] [--limit N] [--json]`: the communication log of a profile, newest first. */
export async function logCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, {
    profile: 'string',
    dossier: 'string',
    limit: 'string',
    json: 'boolean',
  });
  if (!options.ok) return wrongUsage(options.fault, io);
  const profile = options.value.text('profile');
  const limit = options.value.whole('limit', DEFAULT_LIMIT, [1, MAX_LIMIT]);
  if (profile === null) return wrongUsage('log --profile', io);
  if (limit === null) return wrongUsage('--limit', io);
  const directory = existingProfile(profile, io);
  if (directory === null) return EXIT.profile;
  const opened = await createEngine({
    directory,
    clock: realClock,
    chance: realChance,
    transport: gotTransport(),
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!opened.ok) return reportStoreFault(opened.fault, io);
  const { calls, close } = opened.value;
  const dossierId = options.value.text('dossier');
  const json = options.value.flag('json');
  let left = limit;
  let beforeId: string | undefined;
  while (left > 0) {
    const page = await calls['communication.list']({
      limit: Math.min(PAGE, left),
      ...(dossierId === null ? {} : { dossierId }),
      ...(beforeId === undefined ? {} : { beforeId }),
    });
    if (!page.ok || page.value.length === 0) break;
    for (const entry of page.value) io.stdout(json ? JSON.stringify(entry) : entryLine(entry));
    left -= page.value.length;
    beforeId = page.value.at(-1)?.id;
  }
  await close();
  return EXIT.done;
}

function entryLine(entry: Entry): string {
  const at = new Date(entry.atMs).toISOString().slice(0, 19).replace('T', ' ');
  const outcome = entry.status === null ? (entry.fault ?? '-') : String(entry.status);
  const duration = `${String(Math.round(entry.durationMs))} ms`;
  return [
    at,
    entry.service,
    entry.operation,
    outcome,
    duration,
    `${entry.method} ${entry.path}`,
  ].join('  ');
}
