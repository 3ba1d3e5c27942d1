import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calls } from '../../shared/ipc/contract.ts';

/** Where files go that were taken, and where those that a person must look at. */
const DONE = 'verwerkt';
const HELD = 'niet-verwerkt';
/** Larger is no invoice and no statement, bytes. */
const MAX_BYTES = 30_000_000;
/** What programs write before the file is whole, and what systems put in every folder. */
const PASSING = /^(?:\.|~|thumbs\.db$|desktop\.ini$)|\.(?:part|partial|crdownload|tmp|download)$/i;

/** The inbox folders of one profile: a folder per dossier, named by its enterprise number. */
export type InboxFolders = {
  /** The folder of a dossier, made when it is not there. */
  readonly folderOf: (enterpriseNumber: string) => Promise<string>;
  /** Takes every file that is whole: one that has not changed since the look before. */
  readonly look: (calls: Pick<Calls, 'dossiers.list' | 'inbox.take'>) => Promise<void>;
};

/** Watches by looking: a network drive tells of no change, and a half-written file must be seen twice anyway. */
export function openInboxFolders(root: string): InboxFolders {
  let seen: ReadonlyMap<string, string> = new Map();
  const folderOf = async (enterpriseNumber: string): Promise<string> => {
    const folder = join(root, enterpriseNumber);
    await mkdir(join(folder, DONE), { recursive: true });
    await mkdir(join(folder, HELD), { recursive: true });
    return folder;
  };
  return {
    folderOf,
    look: async (calls) => {
      const now = new Map<string, string>();
      const whole: Waiting[] = [];
      for (const file of await filesIn(root)) {
        now.set(file.path, file.shape);
        if (seen.get(file.path) === file.shape) whole.push(file);
      }
      seen = now;
      if (whole.length === 0) return;
      const dossiers = await calls['dossiers.list']({});
      if (!dossiers.ok) return;
      const ids = new Map(dossiers.value.map((each) => [each.enterpriseNumber, each.id]));
      for (const file of whole) {
        const dossierId = ids.get(file.enterpriseNumber);
        if (dossierId !== undefined) await take(calls, { file, dossierId, folderOf });
      }
    },
  };
}

type Waiting = {
  readonly enterpriseNumber: string;
  readonly name: string;
  readonly path: string;
  /** Size and time of its last change. */
  readonly shape: string;
  readonly bytes: number;
};

async function filesIn(root: string): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const folder of await entriesOf(root)) {
    if (!folder.isDirectory()) continue;
    for (const entry of await entriesOf(join(root, folder.name))) {
      if (!entry.isFile() || PASSING.test(entry.name)) continue;
      const path = join(root, folder.name, entry.name);
      const known = await stat(path).catch(() => null);
      if (known === null) continue;
      found.push({
        enterpriseNumber: folder.name,
        name: entry.name,
        path,
        shape: `${known.size}/${known.mtimeMs}`,
        bytes: known.size,
      });
    }
  }
  return found;
}

/** A folder that is not there, or not now, has nothing in it. */
async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

type Taking = {
  readonly file: Waiting;
  readonly dossierId: string;
  readonly folderOf: InboxFolders['folderOf'];
};

/** Stored first, moved after: a file that is taken again after a crash is a duplicate, and nothing is lost. */
async function take(
  calls: Pick<Calls, 'inbox.take'>,
  { file, dossierId, folderOf }: Taking,
): Promise<void> {
  const folder = await folderOf(file.enterpriseNumber);
  if (file.bytes > MAX_BYTES) {
    await moveAway(file, join(folder, HELD));
    return;
  }
  const content = await readFile(file.path).catch(() => null);
  // Another program still holds it: the next look sees it again.
  if (content === null || content.length !== file.bytes) return;
  const contentBase64 = content.toString('base64');
  const taken = await calls['inbox.take']({ dossierId, fileName: file.name, contentBase64 });
  if (!taken.ok) return;
  await moveAway(file, join(folder, taken.value.outcome === 'held' ? HELD : DONE));
}

/** Never over a file that is there: the same name gets a number. */
async function moveAway({ path, name }: Waiting, folder: string): Promise<void> {
  const there = new Set((await entriesOf(folder)).map((entry) => entry.name));
  let free = name;
  for (let at = 2; there.has(free); at += 1) free = `${at}-${name}`;
  await rename(path, join(folder, free));
}
