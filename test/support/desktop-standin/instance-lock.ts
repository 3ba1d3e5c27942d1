import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { isRunning } from '../running.ts';

type Second = { readonly argv: readonly string[]; readonly workingDirectory: string };

/** Folders that this process holds. */
const held = new Set<string>();

const fileOf = (folder: string): string => join(folder, 'standin.lock');

const socketOf = (folder: string): string => join(folder, 'standin.socket');

function holderOf(folder: string): number | null {
  try {
    const pid = Number(readFileSync(fileOf(folder), 'utf8'));
    return pid > 0 && isRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}

function listen(folder: string, onSecond: (second: Second) => void): void {
  const path = socketOf(folder);
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.on('data', (part) => (text += String(part)));
    socket.on('end', () => onSecond(JSON.parse(text) as Second));
  });
  server.listen(path);
  server.unref();
}

/** Takes the lock of a user data folder; false when a living process has it, which is then told. */
export function takeLock(folder: string, onSecond: (second: Second) => void): boolean {
  if (held.has(folder)) return true;
  const holder = holderOf(folder);
  if (holder !== null) {
    const socket = connect(socketOf(folder));
    socket.on('error', () => undefined);
    socket.end(JSON.stringify({ argv: process.argv, workingDirectory: process.cwd() }));
    return false;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder), String(process.pid));
  held.add(folder);
  listen(folder, onSecond);
  return true;
}

/** Lets go of every lock of this process. */
export function releaseLocks(): void {
  for (const folder of held) {
    rmSync(fileOf(folder), { force: true });
    rmSync(socketOf(folder), { force: true });
  }
  held.clear();
}
