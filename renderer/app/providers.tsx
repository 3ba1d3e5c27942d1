import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { type ReactElement, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { I18nextProvider } from 'react-i18next';
import { onEngineEvent } from '../bridge/events.ts';
import { loadPreferences, usePreferences } from '../features/settings/preferences.ts';
import { styleNonce } from '../theme/nonce.ts';
import { pointAtTokens, theme } from '../theme/theme.ts';

type ProvidersProps = { readonly texts: i18n; readonly children: ReactNode };

/** What every screen stands in: the theme in light or dark, and the language. */
export function Providers({ texts, children }: ProvidersProps): ReactElement {
  const { appearance, language } = usePreferences((state) => state.preferences);
  const systemDark = useSyncExternalStore(watchSystem, () => darkQuery.matches);
  useEffect(() => {
    document.documentElement.lang = language;
    void texts.changeLanguage(language);
  }, [texts, language]);
  useEffect(
    () =>
      onEngineEvent((event) => {
        if (event.kind === 'settings-changed') void loadPreferences();
      }),
    [],
  );
  const system = systemDark ? 'dark' : 'light';
  return (
    <I18nextProvider i18n={texts}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={pointAtTokens}
        forceColorScheme={appearance === 'system' ? system : appearance}
        getStyleNonce={() => styleNonce}
      >
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}

const darkQuery = globalThis.matchMedia('(prefers-color-scheme: dark)');

function watchSystem(changed: () => void): () => void {
  darkQuery.addEventListener('change', changed);
  return () => darkQuery.removeEventListener('change', changed);
}
