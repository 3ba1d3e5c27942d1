import { createInstance, type FormatterModule, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { windowTexts } from '../../shared/i18n/window.ts';
import type { Text } from '../../shared/i18n/text.ts';
import { LANGUAGES, type Language } from '../../shared/model/language.ts';
import { formatCount } from '../ui/format.ts';

/** The texts of the window, with every language loaded; values are put in as text, numbers in Belgian form. */
export async function startTexts(language: Language): Promise<i18n> {
  const texts = createInstance();
  await texts
    .use(belgianNumbers)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: resources(),
      defaultNS: 'common',
      keySeparator: false,
      nsSeparator: false,
      interpolation: {
        escapeValue: false,
        alwaysFormat: true,
      },
      react: { useSuspense: false },
    });
  return texts;
}

const belgianNumbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? formatCount(value) : String(value)),
};

function resources(): Resource {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(
        Object.entries(windowTexts).map(([group, texts]) => [group, inLanguage(texts, language)]),
      ),
    ]),
  );
}

function inLanguage(
  texts: Readonly<Record<string, Text>>,
  language: Language,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    found[key] = text[language];
    // French counts millions apart ('un million de'); here they read as any other number.
    if (key.endsWith('_other')) found[key.replace(/_other$/, '_many')] = text[language];
  }
  return found;
}
