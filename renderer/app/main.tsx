import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../theme/inter.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../../shared/assert.ts';
import { loadPreferences, usePreferences } from '../features/settings/preferences.ts';
import { startTexts } from '../i18n/i18n.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { Frame } from './frame.tsx';
import { Providers } from './providers.tsx';

const root = document.getElementById('root');
assert(root !== null, 'index.html has the element to draw in');
await loadPreferences();
const texts = await startTexts(usePreferences.getState().preferences.language);
createRoot(root).render(
  <StrictMode>
    <Providers texts={texts}>
      <Frame />
    </Providers>
  </StrictMode>,
);
void fetchAhead();
