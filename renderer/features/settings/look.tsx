import type { ReactElement } from 'react';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Choice } from './choice.tsx';
import { changePreferences, usePreferences } from './preferences.ts';

const APPEARANCES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;
/** Each language is named in itself. */
const LANGUAGE_KEYS = { nl: 'languageNl', fr: 'languageFr', en: 'languageEn' } as const;

/** Language, light or dark, and how close rows stand; at once, without a button to keep it. */
export function Look(): ReactElement {
  const say = useTexts('settings');
  const frame = useTexts('frame');
  const { preferences, fault } = usePreferences();
  return (
    <>
      <Choice
        label={say('language')}
        value={preferences.language}
        choices={LANGUAGES.map((language) => [language, frame(LANGUAGE_KEYS[language])])}
        onChoose={(language) => void changePreferences({ language })}
      />
      <Choice
        label={say('appearance')}
        value={preferences.appearance}
        choices={APPEARANCES.map((appearance) => [appearance, say(appearance)])}
        onChoose={(appearance) => void changePreferences({ appearance })}
      />
      <Choice
        label={say('density')}
        value={preferences.density}
        choices={DENSITIES.map((density) => [density, say(density)])}
        onChoose={(density) => void changePreferences({ density })}
      />
      {fault === null ? null : <FaultCard fault={fault} />}
    </>
  );
}
