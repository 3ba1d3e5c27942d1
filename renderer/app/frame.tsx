import { type ReactElement, useEffect, useRef } from 'react';
import { useEngineEvent } from '../bridge/events.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { Layers } from '../ui/layers.tsx';
import { announce, LiveRegion } from '../ui/live-region.tsx';
import { goTo, useHash } from '../ui/navigate.ts';
import { hrefOf, parseRoute, pathOf, type Route } from '../ui/route.ts';
import { takeFocus, wantFocus } from '../ui/screen-focus.ts';
import { useHistoryKeys } from './history-keys.ts';
import { Navigation } from './navigation.tsx';
import { Palette } from './palette.tsx';
import { RehearsalBanner } from './rehearsal-banner.tsx';
import { Screen } from './screen.tsx';
import { TopBar } from './top-bar.tsx';
import './frame.css';

/** The window: top bar, navigation with the state at its foot, and one screen. */
export function Frame(): ReactElement {
  const say = useTexts('frame');
  const hash = useHash();
  const route = parseRoute(hash);
  const main = useRef<HTMLElement>(null);
  useEngineEvent((event) => {
    if (event.kind === 'go-to') goTo(hrefOf(event.place));
  });
  useHistoryKeys();
  useFocusOnScreen(main, pathOf(hash), route.screen === 'unknown' ? '' : say(route.screen));
  return (
    <div className="frame">
      <button type="button" className="frame-skip" onClick={() => main.current?.focus()}>
        {say('skip')}
      </button>
      <TopBar />
      <RehearsalBanner />
      <div className="frame-body">
        <Navigation screen={route.screen} />
        <main ref={main} tabIndex={-1} className="frame-main">
          <Screen route={route} hash={hash} />
          <Layers />
        </main>
      </div>
      <Palette />
      <LiveRegion />
    </div>
  );
}

/** After a change of screen the focus goes to its title, and a screen reader hears which it is; not at the start. */
function useFocusOnScreen(
  main: React.RefObject<HTMLElement | null>,
  path: string,
  screen: string,
): void {
  const shown = useRef(path);
  useEffect(() => {
    document.title = screen === '' ? 'Tentakel' : `${screen} - Tentakel`;
    if (shown.current === path) return;
    shown.current = path;
    announce(screen);
    // Whoever walks through tabs stays among them.
    if (main.current?.querySelector('[role="tab"]:focus') instanceof HTMLElement) return;
    wantFocus();
    takeFocus(main.current?.querySelector<HTMLElement>('[data-page-title]') ?? null);
  }, [main, path, screen]);
}

/** The name of a screen, for those who show another's. */
export type ScreenName = Route['screen'];
