import type { Language } from '../model/language.ts';

/** One text in every language; `{{name}}` stands for a value given when it is shown. */
export type Text = Readonly<Record<Language, string>>;

/** A text with its values filled in; a value that is not given shows as `?`. */
export function fill(
  text: Text,
  language: Language,
  values: Readonly<Record<string, string>>,
): string {
  return text[language].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '?');
}

/** A fault in words: what happened, what to do, and who must act. */
export type FaultText = { readonly what: Text; readonly todo: Text; readonly who: Text };
