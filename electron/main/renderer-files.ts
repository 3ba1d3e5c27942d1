import { extname, join, normalize, sep } from 'node:path';

/** The scheme under which the window's own files are served. */
export const rendererScheme = 'app';
const HOST = 'tentakel';
/** The first page of the window. */
export const rendererUrl = `${rendererScheme}://${HOST}/index.html`;
/** Stands in the built page where each load gets its own nonce (electron.vite.config.ts puts it there). */
export const NONCE_PLACEHOLDER = '__NONCE__';

/** What the window may load: its own files and nothing from elsewhere; styles also with the nonce of this load. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The picture of a document, see documentOf.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What the picture of a document may load: nothing, and it shows in the window only. */
export const documentPolicy = "default-src 'none'; frame-ancestors 'self'";

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A file the window asked for, with the type it is served as. */
export type RendererFile = { readonly path: string; readonly contentType: string };

/** Whether an address is one of the window's own. An origin would not do: it is `null` for every scheme like this. */
export function isRendererAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${rendererScheme}:` && host === HOST;
}

/** The document whose picture an address means, `/document/ID.pdf`; undefined for any other address. */
export function documentOf(address: string): string | undefined {
  if (!isRendererAddress(address)) return undefined;
  return /^\/document\/([\w-]{1,100})\.pdf$/.exec(new URL(address).pathname)?.[1];
}

/** The file under `folder` that an address of the window means; undefined outside it or of another kind. */
export function rendererFile(folder: string, address: string): RendererFile | undefined {
  if (!isRendererAddress(address)) return undefined;
  const path = pathIn(folder, new URL(address).pathname);
  const contentType = path === undefined ? undefined : contentTypes[extname(path)];
  return path === undefined || contentType === undefined ? undefined : { path, contentType };
}

function pathIn(folder: string, pathname: string): string | undefined {
  const root = normalize(`${folder}${sep}`);
  try {
    const path = join(root, decodeURIComponent(pathname));
    return path.startsWith(root) && !path.includes('\0') ? path : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
