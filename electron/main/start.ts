import { basename } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import type { EventListener } from '../../shared/ipc/events.ts';
import type { Language } from '../../shared/model/language.ts';
import { realClock } from '../engine/real-world.ts';
import { openKeychainVault } from '../engine/vault/keychain.ts';
import { exchangeProfile, unpackBackup } from './backup.ts';
import { openBugLog } from './bug-log.ts';
import { createEngineHost, type EngineHost } from './engine-host.ts';
import { askBackupSource } from './file-dialogs.ts';
import { answerCalls, tellWindows } from './ipc.ts';
import { setMenu } from './menu.ts';
import { openNotifications } from './notifications.ts';
import { denyPermissions } from './permissions.ts';
import { systemNetwork } from './network.ts';
import {
  ownProfile,
  rehearsalElsewhere,
  rehearsalProfile,
  type Opening,
  type Outside,
} from './profiles.ts';
import { serveRenderer } from './protocol.ts';
import { isQuitting } from './quit.ts';
import { secretsFrom } from './rehearsal-world.ts';
import { openSettings } from './settings.ts';
import { shellCalls } from './shell-calls.ts';
import { tellOfTrayOnce } from './stays-in-tray.ts';
import { askAfterStartFault } from './start-fault.ts';
import { startOptions, type StartOptions } from './start-options.ts';
import { openTray } from './tray.ts';
import { folders, type Folders } from './user-data.ts';
import { watchComputer } from './watch-computer.ts';
import { watchInbox } from './watch-inbox.ts';
import { openWindow, showPlace } from './windows.ts';

/** Opens the profile and then the window; null when the data cannot be opened and the person chose to stop. */
export async function startProgram(): Promise<EngineHost | null> {
  const options = startOptions();
  const places = folders();
  const onBug = openBugLog(places.logs);
  process.on('unhandledRejection', onBug);
  const settings = openSettings(places.settings, app.getPreferredSystemLanguages());
  nativeTheme.themeSource = settings.get().appearance;
  denyPermissions(session.defaultSession);
  setMenu();
  const host = createEngineHost();
  let heard: EventListener = () => undefined;
  const tell: EventListener = (event) => {
    tellWindows(event);
    heard(event);
  };
  const vault = openKeychainVault(basename(places.own));
  const network = systemNetwork(vault);
  const outside = { network, emit: tell };
  const own = ownProfile(places.own, vault, outside, onBug);
  const rehearsal = rehearsalOpening(options, places, outside);
  const opened = options.rehearsal
    ? (await host.open(rehearsal)).ok
    : await openOwn(host, own, places, settings.get().language);
  if (!opened) return null;
  const shell = shellCalls({ host, settings, folders: places, own, rehearsal, network, tell });
  answerCalls({ host, shell, onBug });
  serveRenderer((documentId) =>
    host.use(async ({ calls }) => {
      const answer = await calls['documents.pdf']({ documentId });
      if (!answer.ok || answer.value === null) return null;
      return new Uint8Array(Buffer.from(answer.value.contentBase64, 'base64'));
    }),
  );
  const desktop = { host, language: () => settings.get().language, show: showPlace, onBug };
  const listeners = [
    openTray({ ...desktop, quit: () => app.quit() }),
    openNotifications(desktop),
    watchComputer({ ...desktop, settings, tell }),
  ];
  heard = (event) => {
    for (const listen of listeners) listen(event);
  };
  watchInbox({ host, folders: places, onBug });
  await openWindow({
    hidden: options.hidden,
    isQuitting,
    onHidden: () => tellOfTrayOnce(places.told, settings.get().language),
  });
  return host;
}

function rehearsalOpening(
  { worldFile, size }: StartOptions,
  places: Folders,
  outside: Outside,
): Opening {
  return worldFile === null
    ? rehearsalProfile(places.rehearsal, outside, size)
    : rehearsalElsewhere(places.rehearsal, outside, secretsFrom(worldFile));
}

/** Opens the firm's own data; when they cannot be opened the person may put back a backup, as often as it takes. */
async function openOwn(
  host: EngineHost,
  own: Opening,
  places: Folders,
  language: Language,
): Promise<boolean> {
  for (;;) {
    const opened = await host.open(own);
    if (opened.ok) return true;
    if ((await askAfterStartFault(opened.fault, language)) === 'quit') return false;
    const file = await askBackupSource(language);
    if (file !== null && (await unpackBackup(places.own, file)).ok) {
      exchangeProfile(places.own, realClock.now());
    }
  }
}
