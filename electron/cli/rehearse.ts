import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ForeignUbl } from '../rehearsal/model.ts';
import { readOptions, wrongUsage, type GivenOptions } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { reportLines } from './rehearse-report.ts';
import { rehearse, type RehearseOptions } from './rehearse-run.ts';
import { reportStoreFault } from './profile.ts';

const DEFAULT_DOSSIERS = 12;
const DEFAULT_DOCUMENTS = 40;
const MAX_DOSSIERS = 5_000;
const MAX_DOCUMENTS = 100_000;
const MAX_SEED = 2 ** 31;

/**
 * `rehearse`: starts the rehearsal world and an engine, imports and links the dossiers, exports everything, and reports
 * what the world's own books say.
 */
export async function rehearseCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, {
    dossiers: 'string',
    documents: 'string',
    ubl: 'string',
    seed: 'string',
    virtual: 'boolean',
    profile: 'string',
    json: 'boolean',
  });
  if (!given.ok) return wrongUsage(given.fault, io);
  const options = await optionsOf(given.value, io);
  if (!options.ok) return wrongUsage(options.fault, io);
  const kept = given.value.text('profile');
  const directory =
    kept === null ? await mkdtemp(join(tmpdir(), 'tentakel-oefening-')) : resolve(kept);
  try {
    const outcome = await rehearse({ ...options.value, directory });
    if (!outcome.ok) {
      if (outcome.fault.kind !== 'holds-data') return reportStoreFault(outcome.fault, io);
      io.stderr(cliTexts.profileHoldsData[io.language]);
      return EXIT.usage;
    }
    const json = given.value.flag('json');
    if (json) io.stdout(JSON.stringify(outcome.value.report));
    else for (const line of reportLines(outcome.value, io.language)) io.stdout(line);
    return outcome.value.sound ? EXIT.done : EXIT.lostOrDoubled;
  } finally {
    if (kept === null) await rm(directory, { recursive: true, force: true });
  }
}

async function optionsOf(
  given: GivenOptions,
  io: Io,
): Promise<Result<Omit<RehearseOptions, 'directory'>, string>> {
  const dossiers = given.whole('dossiers', DEFAULT_DOSSIERS, [1, MAX_DOSSIERS]);
  const documents = given.whole('documents', DEFAULT_DOCUMENTS, [1, MAX_DOCUMENTS]);
  const seed = given.whole('seed', 1, [0, MAX_SEED]);
  if (dossiers === null) return fail('--dossiers');
  if (documents === null) return fail('--documents');
  if (seed === null) return fail('--seed');
  const folder = given.text('ubl');
  const ubl = folder === null ? ok(null) : await readFolder(folder);
  if (!ubl.ok) return ubl;
  return ok({
    dossiers,
    documents,
    seed,
    ubl: ubl.value,
    virtual: given.flag('virtual'),
    io,
  });
}

/** All files below a folder, by name, in a fixed order. */
async function readFolder(folder: string): Promise<Result<readonly ForeignUbl[], string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    const files: ForeignUbl[] = [];
    for (const path of paths) {
      files.push({ fileName: relative(folder, path), bytes: await readFile(path) });
    }
    return files.length === 0 ? fail(`--ubl ${folder}`) : ok(files);
  } catch (error) {
    return fail(`--ubl ${folder}: ${error instanceof Error ? error.message : ''}`);
  }
}
