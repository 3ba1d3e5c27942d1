import { parentPort } from 'node:worker_threads';
import { assert } from '../../../shared/assert.ts';
import type { Reading } from './port.ts';
import { readDocument } from './reader.ts';

// A file is read in a thread of its own, so that one that costs too much can be given up.
assert(parentPort !== null, 'the reader is started as a worker');
const port = parentPort;
port.on('message', (bytes: Uint8Array) => {
  const reading = readDocument(bytes);
  port.postMessage(reading, movable(reading));
});

/** The contents that need no copy. Small ones lie in a buffer that Node shares between many. */
function movable({ document }: Reading): ArrayBuffer[] {
  return (document?.attachments ?? []).flatMap(({ content }) => {
    const { buffer } = content;
    return buffer instanceof ArrayBuffer && buffer.byteLength === content.length ? buffer : [];
  });
}
