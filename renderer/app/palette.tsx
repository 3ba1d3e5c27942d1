import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { LANGUAGES } from '../../shared/model/language.ts';
import { call } from '../bridge/calls.ts';
import { changePreferences } from '../features/settings/preferences.ts';
import { type Say, useTexts } from '../i18n/use-texts.ts';
import { formatEnterpriseNumber } from '../ui/format.ts';
import { type Dossier, useDossiers } from '../ui/live-dossiers.ts';
import { goTo } from '../ui/navigate.ts';
import {
  addressIn,
  type DossierScreen,
  hrefOf,
  parseRoute,
  pathOf,
  type Route,
} from '../ui/route.ts';
import { LANGUAGE_NAMES } from './top-bar.tsx';
import './palette.css';

/** Rows shown at a time; typing narrows. */
const LIMIT = 12;

/** One line of the palette; the package's own type of it does not resolve under this module resolution. */
type PaletteAction = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly keywords?: string[];
  readonly onClick: () => void;
};

/** Go anywhere and do anything by typing: Ctrl+K. */
export function Palette(): ReactElement {
  const say = useTexts('frame');
  const dossiers = useDossiers().value;
  const [query, setQuery] = useState('');
  const known = useMemo(
    () => [...screens(say), ...deeds(say), ...(dossiers ?? []).map((each) => toDossier(each, say))],
    [dossiers, say],
  );
  const actions = useMemo(() => [...toAddress(query, say), ...known], [query, known, say]);
  const focus = useFocusBack();
  return (
    <Spotlight
      actions={actions}
      returnFocus={false}
      onSpotlightOpen={focus.remember}
      onSpotlightClose={focus.giveBack}
      query={query}
      onQueryChange={setQuery}
      limit={LIMIT}
      shortcut="mod + K"
      tagsToIgnore={[]}
      nothingFound={say('nothingFound')}
      searchProps={{
        leftSection: <IconSearch size={16} />,
        placeholder: say('searchOrDo'),
        'aria-label': say('searchOrDo'),
        onKeyDown: ({ key }) => {
          if (key === 'Enter') openAddress(query);
        },
      }}
      transitionProps={{ duration: 120 }}
      shadow="sm"
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': say('searchOrDo') } }}
      radius="lg"
    />
  );
}

/** The focus goes back to where it was, unless the palette led to another screen: its title has it then. */
function useFocusBack(): { readonly remember: () => void; readonly giveBack: () => void } {
  const before = useRef<{ readonly element: Element | null; readonly path: string } | null>(null);
  return {
    remember: () => {
      before.current = { element: document.activeElement, path: pathOf(globalThis.location.hash) };
    },
    giveBack: () => {
      const { element, path } = before.current ?? {};
      const stayed = path === pathOf(globalThis.location.hash);
      if (element instanceof HTMLElement && stayed) element.focus();
    },
  };
}

function screens(say: Say<'frame'>): readonly PaletteAction[] {
  const routes: readonly Exclude<Route, { screen: DossierScreen | 'unknown' }>[] = [
    { screen: 'dashboard' },
    { screen: 'dossiers' },
    { screen: 'add-dossiers' },
    { screen: 'onboarding' },
    { screen: 'templates' },
    { screen: 'waiting' },
    { screen: 'filing' },
    { screen: 'all-bank' },
    { screen: 'communication', dossierId: null },
    { screen: 'settings' },
    { screen: 'doctor' },
    { screen: 'profile' },
    { screen: 'guide' },
  ];
  return routes.map((route) => ({
    id: route.screen,
    label: say(route.screen),
    description: say('goTo'),
    onClick: () => goTo(hrefOf(route)),
  }));
}

function deeds(say: Say<'frame'>): readonly PaletteAction[] {
  const deed = (id: string, label: string, onClick: () => void): PaletteAction => ({
    id,
    label,
    description: say(id.startsWith('language') ? 'language' : 'doGroup'),
    onClick,
  });
  return [
    deed('light', say('light'), () => void changePreferences({ appearance: 'light' })),
    deed('dark', say('dark'), () => void changePreferences({ appearance: 'dark' })),
    deed('compact', say('compact'), () => void changePreferences({ density: 'compact' })),
    deed(
      'comfortable',
      say('comfortable'),
      () => void changePreferences({ density: 'comfortable' }),
    ),
    deed('logs', say('openLogs'), () => void call('app.openLogFolder', {})),
    ...LANGUAGES.map((language) =>
      deed(
        `language-${language}`,
        say(LANGUAGE_NAMES[language]),
        () => void changePreferences({ language }),
      ),
    ),
  ];
}

/** Enter right after pasting: the palette may not have chosen its line yet. */
function openAddress(pasted: string): void {
  const address = addressIn(pasted);
  if (address === null) return;
  spotlight.close();
  goTo(address);
}

/** An address that was pasted: of a filter of 'Dossiers', or of any other screen. */
function toAddress(query: string, say: Say<'frame'>): readonly PaletteAction[] {
  const address = addressIn(query);
  if (address === null) return [];
  const { screen } = parseRoute(address);
  return [
    {
      id: 'address',
      label: say('openAddress'),
      description: screen === 'unknown' ? address : say(screen),
      keywords: [query],
      onClick: () => goTo(address),
    },
  ];
}

function toDossier({ id, name, enterpriseNumber }: Dossier, say: Say<'frame'>): PaletteAction {
  return {
    id: `dossier-${id}`,
    label: name,
    description: `${say('openDossier')} · ${formatEnterpriseNumber(enterpriseNumber)}`,
    keywords: [enterpriseNumber],
    onClick: () => goTo(hrefOf({ screen: 'overview', dossierId: id })),
  };
}
