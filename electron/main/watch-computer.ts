import { net, Notification, powerMonitor } from 'electron';
import { trayTexts } from '../../shared/i18n/tray.ts';
import type { EventListener, Place } from '../../shared/ipc/events.ts';
import type { EngineHost } from './engine-host.ts';
import { holdOf } from './hold.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isQuitting } from './quit.ts';
import type { SettingsFile } from './settings.ts';

/** What the watch works with. */
export type WatchParts = {
  readonly host: EngineHost;
  readonly settings: SettingsFile;
  readonly show: (place: Place) => void;
  readonly tell: EventListener;
  readonly onBug: (error: unknown) => void;
};

/** Electron tells of no change of the network, so it is looked at this often, ms. */
const LOOK_EVERY_MS = 10_000;

/**
 * Holds the schedule while the computer sleeps, has no network or (when the person wants so) runs on battery; after that
 * it passes once, which catches up. The listener it answers is to hear every event.
 */
export function watchComputer(parts: WatchParts): EventListener {
  const { host, settings, tell } = parts;
  let asleep = false;
  const look = oneAtATime(
    async () => {
      if (isQuitting()) return;
      await host.use(async ({ scheduler }) => {
        const { schedule } = host.profile();
        if (schedule === null) return;
        const computer = {
          asleep,
          online: net.isOnline(),
          onBattery: powerMonitor.isOnBatteryPower(),
        };
        const by = holdOf(computer, settings.get());
        if (by === scheduler.heldBy()) return;
        scheduler.hold(by);
        if (by === null) schedule.wake();
        if (by === 'battery') tellOfBattery(parts);
        tell({ kind: 'schedule-changed' });
      });
    },
    (error) => {
      if (!isQuitting()) parts.onBug(error);
    },
  );
  powerMonitor.on('suspend', () => {
    asleep = true;
    look();
  });
  powerMonitor.on('resume', () => {
    asleep = false;
    look();
  });
  powerMonitor.on('on-battery', look);
  powerMonitor.on('on-ac', look);
  setInterval(look, LOOK_EVERY_MS).unref();
  look();
  return (event) => {
    if (event.kind === 'profile-changed' || event.kind === 'settings-changed') look();
  };
}

function tellOfBattery({ settings, show }: WatchParts): void {
  const { language } = settings.get();
  const notification = new Notification({
    title: trayTexts.batteryTitle[language],
    body: trayTexts.batteryBody[language],
  });
  notification.on('click', () => show({ screen: 'settings' }));
  notification.show();
}
