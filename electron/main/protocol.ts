import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy, rendererFile, rendererScheme } from './renderer-files.ts';

const folder = join(import.meta.dirname, '../renderer');

/** Declares the scheme of the window's files; must run before the program is ready. */
export function declareRendererScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: rendererScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer, each file with the policy that keeps everything else out. */
export function serveRenderer(): void {
  protocol.handle(rendererScheme, async ({ url }) => {
    const file = rendererFile(folder, url);
    if (file === undefined) return new Response(null, { status: 404 });
    return readFile(file.path).then(
      (body) =>
        new Response(new Uint8Array(body), {
          headers: {
            'content-type': file.contentType,
            'content-security-policy': contentSecurityPolicy,
            'x-content-type-options': 'nosniff',
          },
        }),
      () => new Response(null, { status: 404 }),
    );
  });
}
