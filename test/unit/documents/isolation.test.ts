import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../electron/engine/documents');

/** What a file of the reader imports from Node. */
function systemImports(file: string): readonly string[] {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  return [...text.matchAll(/from '(node:[\w/]+)'/g)].map(([, name]) => name!);
}

describe('isolation', () => {
  it('nothing that reads a document can open a file, a connection or a program', () => {
    const used = Object.fromEntries(
      readdirSync(FOLDER)
        .map((file) => [file, systemImports(file)] as const)
        .filter(([, names]) => names.length > 0),
    );
    expect(used).toEqual({
      // It fingerprints the records of a statement: bytes and a hash, nothing else.
      'coda-file.ts': ['node:buffer', 'node:crypto'],
      'decode.ts': ['node:buffer'],
      // They look for the script of the threads and start it; what is read does not reach them.
      'limited-reader.ts': ['node:fs'],
      'reading-worker.ts': ['node:worker_threads'],
      'worker-entry.ts': ['node:worker_threads'],
    });
  });
});
