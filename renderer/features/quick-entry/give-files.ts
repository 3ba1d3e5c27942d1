import { useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';

/** Handing files over. */
export type Giving = {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly give: (files: readonly File[]) => void;
};

/** A file that was not taken, or that was there already. */
export type Refusal = {
  readonly fileName: string;
  readonly refusal: NonNullable<CallOutput<'fastInput.upload'>['refusal']>;
};

/** Gives files to the inbox of a dossier, one after the other; what became of each stands in the list. */
export function useGiving(dossierId: string): Giving {
  return useFiles((fileName, contentBase64) =>
    call('inbox.take', { dossierId, fileName, contentBase64 }),
  );
}

/** Hands files to Fast Input at Billit, one after the other; `refusals`: those of the last time that were not taken. */
export function useUploading(
  dossierId: string,
): Giving & { readonly refusals: readonly Refusal[] } {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const giving = useFiles(async (fileName, contentBase64) => {
    const given = await call('fastInput.upload', { dossierId, fileName, contentBase64 });
    const refusal = given.ok ? given.value.refusal : null;
    if (refusal !== null) setRefusals((before) => [...before, { fileName, refusal }]);
    return given;
  });
  return {
    ...giving,
    refusals,
    give: (files) => {
      setRefusals([]);
      giving.give(files);
    },
  };
}

type Work = (fileName: string, contentBase64: string) => Promise<Result<unknown>>;

/** Does something with files, one after the other. A bug goes to the error boundary. */
function useFiles(work: Work): Giving {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const give = (files: readonly File[]): void => {
    if (busy || files.length === 0) return;
    setBusy(true);
    giveAll(work, files)
      .then(
        (result) => setFault(result.ok ? null : result.fault),
        (error: unknown) => setBug({ error }),
      )
      .finally(() => setBusy(false));
  };
  return { busy, fault, give };
}

async function giveAll(work: Work, files: readonly File[]): Promise<Result<null>> {
  for (const file of files) {
    const given = await work(file.name, await base64Of(file));
    if (!given.ok) return given;
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
