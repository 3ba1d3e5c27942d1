import type { EngineHost } from './engine-host.ts';
import { openInboxFolders } from './inbox-folders.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isQuitting } from './quit.ts';
import type { Folders } from './user-data.ts';

/** A file is taken when two looks saw it alike, ms. */
const LOOK_EVERY_MS = 5_000;

/** What the watch works with. */
export type InboxParts = {
  readonly host: EngineHost;
  readonly folders: Folders;
  readonly onBug: (error: unknown) => void;
};

/** Takes in what people put in the inbox folders of the profile that is open, as long as the program runs. */
export function watchInbox({ host, folders, onBug }: InboxParts): void {
  const inboxes = {
    own: openInboxFolders(folders.inbox.own),
    rehearsal: openInboxFolders(folders.inbox.rehearsal),
  };
  const look = oneAtATime(async () => {
    if (isQuitting()) return;
    await host.use(({ calls }) => inboxes[host.profile().kind].look(calls));
  }, onBug);
  setInterval(look, LOOK_EVERY_MS).unref();
}
