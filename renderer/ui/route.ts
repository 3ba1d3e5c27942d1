/** Where the window is; the hash of the address says it. */
export type Route =
  | { readonly screen: 'dashboard' }
  /** `list`: what it shows, as its own address; without it as it was left. */
  | { readonly screen: 'dossiers'; readonly list?: string }
  | { readonly screen: 'add-dossiers' }
  | { readonly screen: 'onboarding' }
  | { readonly screen: 'templates' }
  | { readonly screen: DossierScreen; readonly dossierId: string }
  | { readonly screen: 'waiting' }
  | { readonly screen: 'filing' }
  | { readonly screen: 'all-bank' }
  | { readonly screen: 'communication'; readonly dossierId: string | null }
  | { readonly screen: 'settings' }
  | { readonly screen: 'doctor' }
  | { readonly screen: 'profile' }
  | { readonly screen: 'guide' }
  | { readonly screen: 'unknown' };

/** The tabs of one dossier, in their order, with the last part of their address. */
const TABS = [
  ['overview', ''],
  ['documents', 'documents'],
  ['export', 'export'],
  ['quick-entry', 'quick-entry'],
  ['bank', 'bank'],
  ['integrations', 'integrations'],
  ['dossier-communication', 'communication'],
  ['detail', 'detail'],
] as const;

/** The pages of one dossier that stand in its frame. */
export type DossierTab = (typeof TABS)[number][0];
/** The screens of one dossier: its tabs, and the wizard. */
export type DossierScreen = DossierTab | 'link';

/** The tabs of a dossier from left to right. */
export const DOSSIER_TABS: readonly DossierTab[] = TABS.map(([tab]) => tab);

const LEAVES = new Map<DossierScreen, string>([...TABS, ['link', 'link']]);

/** The route of a hash; an empty one is the dashboard. */
export function parseRoute(hash: string): Route {
  const at = hash.indexOf('?');
  if (at < 0) return routeOfPath(hash);
  const route = routeOfPath(hash.slice(0, at));
  return route.screen === 'dossiers'
    ? { ...route, list: hash.slice(at + 1) }
    : { screen: 'unknown' };
}

/** The address without what a screen shows: it is the same for as long as the screen is. */
export function pathOf(hash: string): string {
  return hash.replace(/\?.*$/s, '');
}

/** The address of a screen in what a person pastes, whatever stands before its `#`; null when there is none. */
export function addressIn(pasted: string): string | null {
  const at = pasted.indexOf('#/');
  const hash = pasted.slice(at).trim();
  if (at < 0 || /\s/.test(hash) || parseRoute(hash).screen === 'unknown') return null;
  return hash;
}

function routeOfPath(path: string): Route {
  const [screen = '', id, leaf, ...more] = path
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (more.length > 0) return { screen: 'unknown' };
  if (screen === 'dossiers' && id !== undefined) return routeOfDossier(id, leaf);
  if (leaf !== undefined) return { screen: 'unknown' };
  if (screen === 'communication') return { screen, dossierId: id ?? null };
  if (id !== undefined) return { screen: 'unknown' };
  switch (screen) {
    case '':
    case 'dashboard':
      return { screen: 'dashboard' };
    case 'dossiers':
    case 'templates':
    case 'waiting':
    case 'filing':
    case 'settings':
    case 'doctor':
    case 'profile':
    case 'guide':
      return { screen };
    case 'bank':
      return { screen: 'all-bank' };
    default:
      return { screen: 'unknown' };
  }
}

function routeOfDossier(id: string, leaf: string | undefined): Route {
  if (id === 'add' && leaf === undefined) return { screen: 'add-dossiers' };
  if (id === 'link-all' && leaf === undefined) return { screen: 'onboarding' };
  if (id === '' || leaf === '') return { screen: 'unknown' };
  for (const [screen, each] of LEAVES) {
    if (each === (leaf ?? '')) return { screen, dossierId: id };
  }
  return { screen: 'unknown' };
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  if ('dossierId' in route && route.screen !== 'communication') return hrefOfDossier(route);
  switch (route.screen) {
    case 'dossiers':
      return `#/dossiers${route.list === undefined ? '' : `?${route.list}`}`;
    case 'add-dossiers':
      return '#/dossiers/add';
    case 'onboarding':
      return '#/dossiers/link-all';
    case 'all-bank':
      return '#/bank';
    case 'communication':
      return route.dossierId === null
        ? '#/communication'
        : `#/communication/${encodeURIComponent(route.dossierId)}`;
    case 'unknown':
      return '#/dashboard';
    default:
      return `#/${route.screen}`;
  }
}

function hrefOfDossier({
  screen,
  dossierId,
}: Extract<Route, { readonly screen: DossierScreen }>): string {
  const leaf = LEAVES.get(screen) ?? '';
  return `#/dossiers/${encodeURIComponent(dossierId)}${leaf === '' ? '' : `/${leaf}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
