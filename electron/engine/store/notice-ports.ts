import type { NoticeKind } from '../../../shared/model/notice.ts';
import type { DossierId } from '../domain/ids.ts';

/** A notice to be told, in the place of what was told before on its topic. */
export type RaisedNotice = {
  readonly topic: string;
  readonly kind: NoticeKind;
  /** null: it is about more than one dossier. */
  readonly dossierId: DossierId | null;
  /** What its sentence needs. */
  readonly detail: Readonly<Record<string, string>>;
};

export type Notice = RaisedNotice & { readonly atMs: number; readonly seen: boolean };

export type NoticeStore = {
  readonly raise: (notice: RaisedNotice, atMs: number) => Promise<void>;
  /** Changes the detail without telling again. */
  readonly adjust: (topic: string, detail: RaisedNotice['detail']) => Promise<void>;
  /** Whether there was one. */
  readonly withdraw: (topic: string) => Promise<boolean>;
  readonly about: (topic: string) => Promise<Notice | null>;
  /** Those on any of these topics, by topic. */
  readonly among: (topics: readonly string[]) => Promise<ReadonlyMap<string, Notice>>;
  /** Newest first. */
  readonly list: (limit: number) => Promise<readonly Notice[]>;
  /** The person has seen everything told up to this moment. */
  readonly see: (throughMs: number) => Promise<void>;
};
