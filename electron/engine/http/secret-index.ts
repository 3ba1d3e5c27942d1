import type { SecretForm } from './secret-forms.ts';

/** Symbols by which forms are found. */
export const KEY_LENGTH = 4;
/** Symbols after which most places of a text are passed over. */
export const START_LENGTH = 2;

/** The forms of all secrets, found by their first symbols, so that their number hardly costs time. */
export type SecretIndex = {
  readonly add: (form: SecretForm) => void;
  readonly remove: (form: SecretForm) => void;
  /** False when no form begins with symbols of these two character codes; cheaper than `mayStart`, which knows for sure. */
  readonly mayStartWith: (first: number, second: number) => boolean;
  /** Whether some form begins with these `START_LENGTH` symbols. */
  readonly mayStart: (symbols: string) => boolean;
  /** The forms that begin with these `KEY_LENGTH` symbols. */
  readonly startingWith: (symbols: string) => Iterable<SecretForm>;
  /** The forms that must stand alone; they may be shorter. */
  readonly alone: ReadonlySet<SecretForm>;
};

const NONE: readonly SecretForm[] = [];

/** A place for the low bytes of each two characters. */
const SIEVE_SIZE = 0x10000;

function sieveAt(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff);
}

/** An index without forms. */
export function createSecretIndex(): SecretIndex {
  const inside = new Map<string, Set<SecretForm>>();
  const starts = new Map<string, number>();
  const alone = new Set<SecretForm>();
  const sieve = new Uint32Array(SIEVE_SIZE);
  const count = (start: string, change: number): void => {
    const place = sieveAt(start.charCodeAt(0), start.charCodeAt(1));
    sieve[place] = (sieve[place] ?? 0) + change;
    const left = (starts.get(start) ?? 0) + change;
    if (left === 0) starts.delete(start);
    else starts.set(start, left);
  };
  return {
    alone,
    add: (form) => {
      if (form.whole) {
        alone.add(form);
        return;
      }
      const key = head(form, KEY_LENGTH);
      inside.set(key, (inside.get(key) ?? new Set()).add(form));
      count(head(form, START_LENGTH), 1);
    },
    remove: (form) => {
      if (alone.delete(form)) return;
      const key = head(form, KEY_LENGTH);
      const forms = inside.get(key);
      if (forms?.delete(form) === true) count(head(form, START_LENGTH), -1);
      if (forms?.size === 0) inside.delete(key);
    },
    mayStartWith: (first, second) => sieve[sieveAt(first, second)] !== 0,
    mayStart: (symbols) => starts.has(symbols),
    startingWith: (symbols) => inside.get(symbols) ?? NONE,
  };
}

function head(form: SecretForm, length: number): string {
  return form.symbols.slice(0, length).join('');
}
