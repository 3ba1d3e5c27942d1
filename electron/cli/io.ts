import type { Language } from '../../shared/model/language.ts';

/** Where a command writes, and in which language it speaks. */
export type Io = {
  /** One line of the answer; with --json only JSON. */
  readonly stdout: (line: string) => void;
  /** One line of progress or error. */
  readonly stderr: (line: string) => void;
  /** Resolves when the person stops the program (SIGINT, SIGTERM). */
  readonly untilStopped: () => Promise<void>;
  readonly language: Language;
};

/** What a command ends with. */
export const EXIT = {
  done: 0,
  /** A document was lost or doubled. */
  lostOrDoubled: 1,
  usage: 2,
  profileInUse: 3,
  keychain: 4,
  /** The profile cannot be opened: damaged, of a newer version, or not writable. */
  profile: 5,
  /** A dossier could not be worked on; the lines on stdout say which and why. */
  incomplete: 6,
} as const;
