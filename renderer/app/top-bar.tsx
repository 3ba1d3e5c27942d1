import { Kbd, NativeSelect } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { spotlight } from '@mantine/spotlight';
import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../shared/model/language.ts';
import { changePreferences } from '../features/settings/preferences.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { Inbox } from './inbox.tsx';
import { Logo } from './logo.tsx';

/** The name of each language, in that language. */
export const LANGUAGE_NAMES = {
  nl: 'languageNl',
  fr: 'languageFr',
  en: 'languageEn',
} as const satisfies Readonly<Record<Language, string>>;

/** Logo, the palette, and the language. */
export function TopBar(): ReactElement {
  const say = useTexts('frame');
  return (
    <header className="top-bar">
      <div className="top-brand">
        <Logo />
        <span>Tentakel</span>
      </div>
      <button
        type="button"
        className="top-palette"
        aria-keyshortcuts="Control+K"
        onClick={() => spotlight.open()}
      >
        <IconSearch size={16} aria-hidden="true" />
        <span>{say('searchOrDo')}</span>
        <Kbd aria-hidden="true">Ctrl K</Kbd>
      </button>
      <div className="top-end">
        <Inbox />
        <LanguageChoice />
      </div>
    </header>
  );
}

function LanguageChoice(): ReactElement {
  const say = useTexts('frame');
  const current = useLanguage();
  return (
    <NativeSelect
      className="top-language"
      aria-label={say('language')}
      value={current}
      data={LANGUAGES.map((language) => ({
        value: language,
        label: say(LANGUAGE_NAMES[language]),
      }))}
      onChange={({ currentTarget }) => {
        const language = LANGUAGES.find((each) => each === currentTarget.value);
        if (language !== undefined) void changePreferences({ language });
      }}
    />
  );
}
