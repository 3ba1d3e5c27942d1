/** Where the window is; the hash of the address says it. */
export type Route =
  | { readonly screen: 'dashboard' }
  | { readonly screen: 'dossiers' }
  | { readonly screen: 'export'; readonly dossierId: string }
  | { readonly screen: 'waiting' }
  | { readonly screen: 'communication'; readonly dossierId: string | null }
  | { readonly screen: 'settings' }
  | { readonly screen: 'unknown' };

/** The route of a hash; an empty one is the dashboard. */
export function parseRoute(hash: string): Route {
  const [screen = '', id, leaf, ...more] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (more.length > 0) return { screen: 'unknown' };
  if (screen === 'dossiers' && id !== undefined) {
    return leaf === 'export' && id !== ''
      ? { screen: 'export', dossierId: id }
      : { screen: 'unknown' };
  }
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
      return { screen };
    default:
      return { screen: 'unknown' };
  }
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'export':
      return `#/dossiers/${encodeURIComponent(route.dossierId)}/export`;
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
