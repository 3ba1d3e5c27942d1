import type { SecretForm } from './secret-forms.ts';

/** Symbols by which forms are found. */
export const KEY_LENGTH = 4;
/** Symbols after which most places of a text are passed over. */
export const START_LENGTH = 2;

/** The forms of all secrets, found by their first symbols, so that their number hardly costs time. */
export type SecretIndex = {
  readonly add: (form: SecretForm) => void;
  readonly remove: (form: SecretForm) => void;
  /** Whether some form begins with these `START_LENGTH` symbols. */
  readonly mayStart: (symbols: string) => boolean;
  /** The forms that begin with these `KEY_LENGTH` symbols. */
  readonly startingWith: (symbols: string) => Iterable<SecretForm>;
  /** The forms that must stand alone; they may be shorter. */
  readonly alone: ReadonlySet<SecretForm>;
};

const NONE: readonly SecretForm[] = [];

/** An index without forms. */
export function createSecretIndex(): SecretIndex {
  const inside = new Map<string, Set<SecretForm>>();
  const starts = new Map<string, number>();
  const alone = new Set<SecretForm>();
  const count = (start: string, change: number): void => {
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
    mayStart: (symbols) => starts.has(symbols),
    startingWith: (symbols) => inside.get(symbols) ?? NONE,
  };
}

function head(form: SecretForm, length: number): string {
  return form.symbols.slice(0, length).join('');
}
