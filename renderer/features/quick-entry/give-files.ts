import { useState } from 'react';
import type { Fault } from '../../../shared/model/fault.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';

/** Handing files to the inbox of a dossier. */
export type Giving = {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly give: (files: readonly File[]) => void;
};

/** Gives files one after the other; what became of each stands in the list. A bug goes to the error boundary. */
export function useGiving(dossierId: string): Giving {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const give = (files: readonly File[]): void => {
    if (busy || files.length === 0) return;
    setBusy(true);
    giveAll(dossierId, files)
      .then(
        (result) => setFault(result.ok ? null : result.fault),
        (error: unknown) => setBug({ error }),
      )
      .finally(() => setBusy(false));
  };
  return { busy, fault, give };
}

async function giveAll(dossierId: string, files: readonly File[]): Promise<Result<null>> {
  for (const file of files) {
    const contentBase64 = await base64Of(file);
    const taken = await call('inbox.take', { dossierId, fileName: file.name, contentBase64 });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/** Bytes turned to text at a time: a call takes no more arguments than the stack holds. */
const CHUNK = 0x8000;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
}
