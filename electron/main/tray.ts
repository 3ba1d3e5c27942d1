import { dialog, Menu, nativeImage, nativeTheme, Tray } from 'electron';
import type { MenuItemConstructorOptions, NativeImage } from 'electron';
import { trayTexts } from '../../shared/i18n/tray.ts';
import type { EventListener } from '../../shared/ipc/events.ts';
import type { Language } from '../../shared/model/language.ts';
import type { OverallState } from '../../shared/model/overall.ts';
import { pausedUntil } from '../../shared/model/pause.ts';
import { realClock } from '../engine/real-world.ts';
import type { EngineHost } from './engine-host.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isQuitting } from './quit.ts';
import { trayIcon, type IconGround } from './tray-icon.ts';
import { trayView, type TrayDeed, type TrayLine, type TrayView } from './tray-view.ts';

/** What the tray works with. */
export type TrayParts = {
  readonly host: EngineHost;
  readonly language: () => Language;
  /** Brings the window to the front; at this place when the person asked for one. */
  readonly show: (place: Extract<TrayDeed, { kind: 'show' }>['place']) => void;
  readonly quit: () => void;
  readonly onBug: (error: unknown) => void;
};

/** Sizes of the icon per scale of the screen. */
const SCALES = [1, 1.25, 1.5, 2, 3];
const ICON_SIZE = 16;
const LATELY = 5;
/** A pause ends and a day turns without an event. */
const LOOK_EVERY_MS = 60_000;

/** Puts the program in the tray; the listener it answers is to hear every event. */
export function openTray(parts: TrayParts): EventListener {
  const tray = new Tray(iconOf('empty'));
  tray.on('click', () => parts.show(null));
  const perform = (deed: TrayDeed): void => {
    act(parts, deed).catch(parts.onBug);
  };
  let view: TrayView | null = null;
  // While the program ends there is no profile to look at any more.
  const onBug = (error: unknown): void => {
    if (!isQuitting()) parts.onBug(error);
  };
  const refresh = oneAtATime(async () => {
    view = await viewOf(parts);
    if (view === null) return;
    tray.setImage(iconOf(view.state));
    tray.setToolTip(view.toolTip);
    const menu = view.lines.map((line) => menuItem(line, perform));
    tray.setContextMenu(Menu.buildFromTemplate(menu));
  }, onBug);
  nativeTheme.on('updated', () => {
    if (view !== null) tray.setImage(iconOf(view.state));
  });
  setInterval(refresh, LOOK_EVERY_MS).unref();
  refresh();
  return (event) => {
    if (event.kind !== 'communication-added' && event.kind !== 'go-to') refresh();
  };
}

function viewOf({ host, language }: TrayParts): Promise<TrayView | null> {
  return host.use(async ({ calls }) => {
    const status = await calls['status.get']({});
    const runs = await calls['export.progress']({});
    const lately = await calls['documents.lately']({ limit: LATELY });
    if (!status.ok || !runs.ok || !lately.ok) return null;
    return trayView({
      status: status.value,
      runs: runs.value,
      lately: lately.value,
      language: language(),
      nowMs: realClock.now(),
    });
  });
}

function iconOf(state: OverallState): NativeImage {
  const image = nativeImage.createEmpty();
  const ground = groundOf();
  for (const scaleFactor of SCALES) {
    const size = Math.round(ICON_SIZE * scaleFactor);
    const buffer = trayIcon(state, ground, size);
    image.addRepresentation({ scaleFactor, width: size, height: size, buffer });
  }
  image.setTemplateImage(ground === 'template');
  return image;
}

function groundOf(): IconGround {
  if (process.platform === 'darwin') return 'template';
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ? 'dark' : 'light';
}

function menuItem(line: TrayLine, act: (deed: TrayDeed) => void): MenuItemConstructorOptions {
  switch (line.kind) {
    case 'line':
      return { type: 'separator' };
    case 'menu':
      return {
        label: labelOf(line.label),
        submenu: line.lines.map((inner) => menuItem(inner, act)),
      };
    case 'item': {
      const { label, deed } = line;
      if (deed === null) return { label: labelOf(label), enabled: false };
      return { label: labelOf(label), click: () => act(deed) };
    }
  }
}

/** A single `&` in a menu underlines the letter after it. */
function labelOf(text: string): string {
  return text.replaceAll('&', '&&');
}

async function act(parts: TrayParts, deed: TrayDeed): Promise<void> {
  const { host } = parts;
  switch (deed.kind) {
    case 'show':
      parts.show(deed.place);
      return;
    case 'sync':
      await host.use(async ({ calls }) => {
        const dossiers = await calls['dossiers.list']({});
        const linked = dossiers.ok ? dossiers.value.filter((dossier) => dossier.linked) : [];
        if (linked.length > 0) {
          await calls['documents.fetch']({ dossierIds: linked.map(({ id }) => id) });
        }
      });
      return;
    case 'pause': {
      const untilMs = pausedUntil(deed.pause, realClock.now());
      await host.use(({ calls }) => calls['schedule.pause']({ untilMs }));
      return;
    }
    case 'resume':
      await host.use(({ calls }) => calls['schedule.pause']({ untilMs: null }));
      return;
    case 'quit':
      if (await mayQuit(parts)) parts.quit();
  }
}

/** While a run is under way the person is told that the document in hand is finished first. */
async function mayQuit({ host, language }: TrayParts): Promise<boolean> {
  const runs = await host.use(({ calls }) => calls['export.progress']({}));
  if (!runs.ok || runs.value.length === 0) return true;
  const words = language();
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: trayTexts.quitTitle[words],
    detail: trayTexts.quitBody[words],
    buttons: [trayTexts.quitBusy[words], trayTexts.cancel[words]],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
