import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TextGroup, windowTexts } from '../../shared/i18n/window.ts';
import type { Language } from '../../shared/model/language.ts';
import { LANGUAGES } from '../../shared/model/language.ts';

type Counted<Key> = Key extends `${infer Name}_one` | `${infer Name}_other` ? Name : Key;

/** The names of the texts of a group; of one that counts, without its ending. */
export type TextKey<Group extends TextGroup> = Counted<keyof (typeof windowTexts)[Group] & string>;

/** Values for the places in a text; `count` chooses between one and several. Numbers are formatted. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says one text of a group in the language of the window. */
export type Say<Group extends TextGroup> = (key: TextKey<Group>, values?: TextValues) => string;

type SayAny = (key: string, values?: TextValues) => string;

/** What says the texts of a group, one for each language: what is made with it stays as long as the language does. */
const saying = new WeakMap<i18n, Map<string, SayAny>>();

/** The texts of a group in the language of the window; the component follows a change of language. */
export function useTexts<Group extends TextGroup>(group: Group): Say<Group> {
  const { i18n: texts } = useTranslation();
  const known = saying.get(texts) ?? new Map<string, SayAny>();
  saying.set(texts, known);
  const name = `${texts.language} ${group}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const t = texts.getFixedT<string>(texts.language, group);
  // The keys are checked by `Say`; i18next itself takes any text as a key.
  const say: SayAny = (key, values) => t(key, { ...values, ns: group });
  known.set(name, say);
  return say;
}

/** The language that the window speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? 'nl';
}
