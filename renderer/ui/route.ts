/** Where the window is; the hash of the address says it. */
export type Route =
  | { readonly screen: 'dashboard' }
  | { readonly screen: 'dossiers' }
  | { readonly screen: 'add-dossiers' }
  | { readonly screen: DossierScreen; readonly dossierId: string }
  | { readonly screen: 'waiting' }
  | { readonly screen: 'communication'; readonly dossierId: string | null }
  | { readonly screen: 'settings' }
  | { readonly screen: 'doctor' }
  | { readonly screen: 'unknown' };

/** The screens of one dossier. */
export type DossierScreen = 'export' | 'integrations' | 'link';

const DOSSIER_SCREENS: readonly DossierScreen[] = ['export', 'integrations', 'link'];

/** The route of a hash; an empty one is the dashboard. */
export function parseRoute(hash: string): Route {
  const [screen = '', id, leaf, ...more] = hash
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
    case 'waiting':
    case 'settings':
    case 'doctor':
      return { screen };
    default:
      return { screen: 'unknown' };
  }
}

function routeOfDossier(id: string, leaf: string | undefined): Route {
  if (id === 'add' && leaf === undefined) return { screen: 'add-dossiers' };
  const screen = DOSSIER_SCREENS.find((each) => each === leaf);
  return screen === undefined || id === '' ? { screen: 'unknown' } : { screen, dossierId: id };
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'add-dossiers':
      return '#/dossiers/add';
    case 'export':
    case 'integrations':
    case 'link':
      return `#/dossiers/${encodeURIComponent(route.dossierId)}/${route.screen}`;
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

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
