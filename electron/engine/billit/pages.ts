/** The first page of the orders changed on or after a moment (as Billit writes it; null = all), oldest change first. */
export function firstPage(baseUrl: string, since: string | null): string {
  const order = `$orderby=${encodeURIComponent('LastModified asc')}`;
  if (since === null) return `${baseUrl}/v1/orders?${order}`;
  const literal = since.replaceAll("'", "''");
  const filter = `$filter=${encodeURIComponent(`LastModified ge DateTime'${literal}'`)}`;
  return `${baseUrl}/v1/orders?${filter}&${order}`;
}

/**
 * The page that a link names, made absolute; null when it leads anywhere but to the same list, since the key goes with
 * it.
 */
export function pageOf(listUrl: string, link: string): string | null {
  const list = new URL(listUrl);
  const url = URL.parse(link, list);
  if (url === null) return null;
  const here = url.origin === list.origin && url.username === '' && url.password === '';
  return here && url.pathname.toLowerCase() === list.pathname.toLowerCase() ? url.href : null;
}
