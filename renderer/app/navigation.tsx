import { ActionIcon } from '@mantine/core';
import {
  IconBuildingBank,
  IconCalendarDue,
  IconFolders,
  IconHelp,
  IconInbox,
  IconLayoutDashboard,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMessages,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { formatCount } from '../ui/format.ts';
import { useStatus } from '../ui/live-dossiers.ts';
import { DOSSIER_TABS, hrefOf, type Route } from '../ui/route.ts';
import { countsOf } from '../ui/state-counts.ts';
import { useWide } from '../ui/use-wide.ts';
import { useFolded, toggleFolded } from './folded.ts';
import { Foot } from './foot.tsx';

const ENTRIES = [
  ['dashboard', IconLayoutDashboard, { screen: 'dashboard' }],
  ['dossiers', IconFolders, { screen: 'dossiers' }],
  ['waiting', IconInbox, { screen: 'waiting' }],
  ['filing', IconCalendarDue, { screen: 'filing' }],
  ['all-bank', IconBuildingBank, { screen: 'all-bank' }],
  ['communication', IconMessages, { screen: 'communication', dossierId: null }],
  ['guide', IconHelp, { screen: 'guide' }],
  ['settings', IconSettings, { screen: 'settings' }],
] as const satisfies readonly (readonly [string, TablerIcon, Route])[];

/** Screens that are reached from one of these. */
const UNDER: ReadonlyMap<Route['screen'], Route['screen']> = new Map<
  Route['screen'],
  Route['screen']
>([
  ['add-dossiers', 'dossiers'],
  ...DOSSIER_TABS.map((tab) => [tab, 'dossiers'] as const),
  ['onboarding', 'dossiers'],
  ['templates', 'dossiers'],
  ['link', 'dossiers'],
  ['doctor', 'settings'],
  ['profile', 'settings'],
]);

/** The screens, where one is, what waits; at the foot the state of the whole. */
export function Navigation({ screen }: { readonly screen: Route['screen'] }): ReactElement {
  const say = useTexts('frame');
  // Text at 200 % leaves half of the width: the names make room for the screen.
  const roomy = useWide(900);
  const folded = useFolded() || !roomy;
  const status = useStatus();
  const waiting = status.value === null ? 0 : countsOf(status.value.states).forYou;
  const here = UNDER.get(screen) ?? screen;
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className="navigation" data-folded={folded}>
      <nav aria-label={say('navigation')}>
        <ul>
          {ENTRIES.map(([name, Icon, route]) => (
            <li key={name}>
              <a
                href={hrefOf(route)}
                className="navigation-entry"
                aria-current={here === name ? 'page' : undefined}
                title={folded ? say(name) : undefined}
              >
                <Icon size={18} stroke={1.7} aria-hidden="true" />
                <span className="navigation-name">{say(name)}</span>
                {name === 'waiting' && waiting > 0 ? (
                  <span className="navigation-count tk-number">{formatCount(waiting)}</span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {roomy ? (
        <ActionIcon
          className="navigation-fold"
          aria-label={say(folded ? 'unfold' : 'fold')}
          title={say(folded ? 'unfold' : 'fold')}
          aria-expanded={!folded}
          onClick={toggleFolded}
        >
          <Fold size={18} stroke={1.7} />
        </ActionIcon>
      ) : null}
      <Foot />
    </div>
  );
}
