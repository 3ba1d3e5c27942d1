import { app } from 'electron';
import type { EngineHost } from './engine-host.ts';

let quitting = false;

/** Whether the program is ending. */
export function isQuitting(): boolean {
  return quitting;
}

/** Quits when the start did not lead to a window; otherwise lets the document in hand end before the program does. */
export function quitOrderly(starting: Promise<EngineHost | null>): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    quitting = true;
    if (isClosed) return;
    event.preventDefault();
    void starting
      .then((host) => host?.close())
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
  starting.then(
    (host) => {
      if (host === null) app.quit();
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
      isClosed = true;
      app.exit(1);
    },
  );
}
