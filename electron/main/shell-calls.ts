import { readFile } from 'node:fs/promises';
import { app, nativeTheme, shell } from 'electron';
import { brusselsDay } from '../../shared/clock.ts';
import type { ShellCalls } from '../../shared/ipc/contract.ts';
import type { EventListener } from '../../shared/ipc/events.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { BILLIT_ENVIRONMENTS } from '../engine/billit/environments.ts';
import { probe } from '../engine/http/probe.ts';
import { realClock } from '../engine/real-world.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import { exchangeProfile, unpackBackup, writeBackup } from './backup.ts';
import { RefusedCall } from './call-gate.ts';
import type { EngineHost } from './engine-host.ts';
import { openExternally } from './external-links.ts';
import { askBackupSource, askBackupTarget } from './file-dialogs.ts';
import type { SystemNetwork } from './network.ts';
import { openInboxFolders } from './inbox-folders.ts';
import type { Opening } from './profiles.ts';
import type { SettingsFile } from './settings.ts';
import { workbookOf } from './spreadsheet.ts';
import { setStartAtLogin } from './start-at-login.ts';
import type { Folders } from './user-data.ts';

/** What the shell answers with. */
export type Shell = {
  readonly host: EngineHost;
  readonly settings: SettingsFile;
  readonly folders: Folders;
  readonly own: Opening;
  readonly rehearsal: Opening;
  readonly network: SystemNetwork;
  readonly tell: EventListener;
};

/** The calls that belong to this computer, not to the dossiers. */
export function shellCalls(parts: Shell): ShellCalls {
  return {
    ...appCalls(parts),
    ...settingsCalls(parts),
    ...profileCalls(parts),
    ...backupCalls(parts),
    ...networkCalls(parts),
  };
}

function appCalls({ host, folders }: Shell) {
  return {
    'app.info': async () =>
      ok({
        version: app.getVersion(),
        profile: host.profile().kind,
        platform: process.platform,
        versions: versions(),
      }),
    'app.licences': async () =>
      ok(await readFile(`${app.getAppPath()}/resources/licences/third-party.txt`, 'utf8')),
    'app.openLogFolder': async () => {
      await shell.openPath(folders.logs);
      return ok(null);
    },
    'app.openInboxFolder': async ({ dossierId }: { readonly dossierId: string }) => {
      const dossiers = await host.use(({ calls }) => calls['dossiers.list']({}));
      if (!dossiers.ok) return dossiers;
      const dossier = dossiers.value.find(({ id }) => id === dossierId);
      if (dossier === undefined) throw new RefusedCall('refused');
      const inbox = openInboxFolders(folders.inbox[host.profile().kind]);
      await shell.openPath(await inbox.folderOf(dossier.enterpriseNumber));
      return ok(null);
    },
    'app.openExternal': async ({ url }) => {
      if (!(await openExternally(url))) throw new RefusedCall('refused');
      return ok(null);
    },
    'app.workbook': async (table) => ok((await workbookOf(table)).toString('base64')),
  } satisfies Partial<ShellCalls>;
}

function versions(): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of ['electron', 'chrome', 'node']) {
    const version = process.versions[name];
    if (version !== undefined) shown[name] = version;
  }
  return shown;
}

function settingsCalls({ settings, tell }: Shell) {
  return {
    'settings.get': async () => ok(settings.get()),
    'settings.set': async (wanted) => {
      settings.set(wanted);
      nativeTheme.themeSource = wanted.appearance;
      setStartAtLogin(wanted.startAtLogin);
      tell({ kind: 'settings-changed' });
      return ok(null);
    },
  } satisfies Partial<ShellCalls>;
}

function profileCalls({ host, own, rehearsal, tell }: Shell) {
  const change = async (opening: Opening, between?: () => void): Promise<Result<null>> => {
    const changed = await host.change(opening, own, between);
    tell({ kind: 'profile-changed' });
    return forWindow(changed);
  };
  return {
    'rehearsal.start': async () =>
      host.profile().kind === 'rehearsal' ? ok(null) : change(rehearsal),
    'rehearsal.reset': async () =>
      host.profile().kind === 'rehearsal' ? change(rehearsal) : ok(null),
    'rehearsal.leave': async () => (host.profile().kind === 'own' ? ok(null) : change(own)),
  } satisfies Partial<ShellCalls>;
}

function forWindow(opened: Result<null, StoreFault>): Result<null> {
  return opened.ok ? opened : fail({ kind: 'profile-unusable', detail: opened.fault.kind });
}

function backupCalls({ host, settings, folders, own, tell }: Shell) {
  return {
    'backup.make': async () => {
      const day = brusselsDay(realClock.now());
      const file = await askBackupTarget(settings.get().language, day);
      if (file === null) return ok(null);
      const written = await host.use((engine) => writeBackup(engine, file));
      return written.ok ? ok({ file }) : written;
    },
    'backup.restore': async () => {
      if (host.profile().kind === 'rehearsal') return fail({ kind: 'not-in-rehearsal' });
      const file = await askBackupSource(settings.get().language);
      if (file === null) return ok(null);
      const unpacked = await unpackBackup(folders.own, file);
      if (!unpacked.ok) return unpacked;
      const changed = await host.change(own, own, () => {
        exchangeProfile(folders.own, realClock.now());
      });
      tell({ kind: 'profile-changed' });
      return changed.ok ? ok({ file }) : forWindow(changed);
    },
  } satisfies Partial<ShellCalls>;
}

/** Where the services are until a login says otherwise. */
const USUAL = [BILLIT_ENVIRONMENTS.production.api, 'https://service.inaras.be'];

function networkCalls({ host, network }: Shell) {
  return {
    'network.test': async () => {
      const connections = await host.use(({ calls }) => calls['connections.list']({}));
      if (!connections.ok) return connections;
      const given = connections.value.map(({ baseUrl }) => new URL(baseUrl).origin);
      const origins = [...new Set(given.length === 0 ? USUAL : given)];
      const tried = origins.map(async (origin) => ({
        host: new URL(origin).host,
        ...(await probe(network, origin)),
      }));
      return ok(await Promise.all(tried));
    },
    'network.login': async () => ok({ stored: (await network.login.get()) !== null }),
    'network.setLogin': async ({ login }) => network.login.set(login),
  } satisfies Partial<ShellCalls>;
}
