import { app, Notification } from 'electron';
import { gatheredTexts } from '../../shared/i18n/notices.ts';
import type { EventListener, Place } from '../../shared/ipc/events.ts';
import type { Language } from '../../shared/model/language.ts';
import { realClock } from '../engine/real-world.ts';
import type { EngineHost } from './engine-host.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isQuitting } from './quit.ts';

/** What notifications work with. */
export type NotificationParts = {
  readonly host: EngineHost;
  readonly language: () => Language;
  readonly show: (place: Place) => void;
  readonly onBug: (error: unknown) => void;
};

/** What comes within this time is told together, ms: a pass over many dossiers is one notification, not a hundred. */
const GATHER_MS = 2_000;
/** More at once than a person reads. */
const MOST = 200;

/** Tells the desktop what there is to tell from now on; the listener it answers is to hear every event. */
export function openNotifications(parts: NotificationParts): EventListener {
  const { host, language, show } = parts;
  const shown = new Set<Notification>();
  let toldThroughMs = realClock.now();
  const onBug = (error: unknown): void => {
    if (!isQuitting()) parts.onBug(error);
  };
  const tell = oneAtATime(async () => {
    await realClock.sleep(GATHER_MS);
    if (isQuitting()) return;
    const listed = await host.use(({ calls }) => calls['notices.list']({ limit: MOST }));
    if (!listed.ok) return;
    app.setBadgeCount(listed.value.filter(({ seen }) => !seen).length);
    const fresh = listed.value.filter(({ seen, atMs }) => !seen && atMs > toldThroughMs);
    toldThroughMs = Math.max(toldThroughMs, ...fresh.map(({ atMs }) => atMs));
    for (const { title, body, place } of gatheredTexts(fresh, language())) {
      const notification = new Notification({ title, body });
      // One that nobody holds is collected, and its click with it.
      shown.add(notification);
      notification.on('close', () => shown.delete(notification));
      notification.on('click', () => {
        shown.delete(notification);
        show(place);
      });
      notification.show();
    }
  }, onBug);
  return (event) => {
    if (event.kind === 'notices-changed' || event.kind === 'profile-changed') tell();
  };
}
