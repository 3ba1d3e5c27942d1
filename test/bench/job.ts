import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearse } from '../../electron/cli/rehearse-run.ts';

const SILENT = {
  stdout: () => undefined,
  stderr: () => undefined,
  untilStopped: async () => undefined,
  language: 'nl',
} as const;

/** The main job, 12 dossiers of 40 documents: documents per second over loopback and in-process, disk flushes included. */
export async function benchJob(): Promise<void> {
  for (const virtual of [true, false]) {
    const directory = await mkdtemp(join(tmpdir(), 'tentakel-bench-'));
    try {
      const size = { dossiers: 12, documents: 40, seed: 1, ubl: null };
      const outcome = await rehearse({ ...size, virtual, directory, io: SILENT });
      if (!outcome.ok) throw new Error(outcome.fault.kind);
      const { documents, elapsedMs, callsPerDocument, lost, doubled } = outcome.value.report;
      const speed = (documents / (elapsedMs / 1000)).toFixed(1);
      console.log(
        `${virtual ? 'in-process' : 'loopback  '}  ${String(documents)} documents  ${speed} documents/s  ` +
          `${String(callsPerDocument)} calls/document  lost ${String(lost)}  doubled ${String(doubled)}`,
      );
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
}
