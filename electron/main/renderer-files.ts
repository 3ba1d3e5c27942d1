import { extname, join, normalize, sep } from 'node:path';

/** The scheme under which the window's own files are served. */
export const rendererScheme = 'app';
const HOST = 'tentakel';
/** The first page of the window. */
export const rendererUrl = `${rendererScheme}://${HOST}/index.html`;

/** What the window may load: its own files and nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

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

/** The file under `folder` that an address of the window means; undefined outside it or of another kind. */
export function rendererFile(folder: string, address: string): RendererFile | undefined {
  const url = new URL(address);
  if (url.protocol !== `${rendererScheme}:` || url.host !== HOST) return undefined;
  const path = pathIn(folder, url.pathname);
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
