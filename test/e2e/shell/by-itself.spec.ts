import { expect, test } from '@playwright/test';
import { isStandin, openDesktop, type Desktop } from '../../support/desktop.ts';
import { callsOf } from '../../support/window-calls.ts';

test.skip(!isStandin, 'a real computer is not unplugged by a test');
test.describe.configure({ mode: 'serial' });

type Standin = {
  standin: {
    battery: (on: boolean) => void;
    log: { kind: string; data: unknown }[];
    trays: { standinToolTip: string }[];
  };
};

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop({ args: ['--hidden'] });
});
test.afterAll(() => desktop.close());

const battery = (on: boolean): Promise<void> =>
  desktop.app.evaluate((electron, plugged) => {
    (electron as unknown as Standin).standin.battery(plugged);
  }, on);
const heldBy = async () => {
  const status = await callsOf(desktop.page)['status.get']({});
  return status.ok ? status.value.heldBy : status.fault;
};
const notifications = () =>
  desktop.app.evaluate((electron) =>
    (electron as unknown as Standin).standin.log.filter(({ kind }) => kind === 'notification'),
  );
const power = (event: 'suspend' | 'resume') =>
  desktop.app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);

test('started with the computer it stays behind the tray until it is started again', async () => {
  const isVisible = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect(desktop.page.locator('.foot')).toBeVisible();
  expect(await isVisible()).toBe(false);
  await desktop.app.evaluate(({ app }) => void app.emit('second-instance', {}, [], '', {}));
  expect(await isVisible()).toBe(true);
});

test('on battery nothing leaves by itself, which is told once, unless the person wants otherwise', async () => {
  await battery(true);
  await expect.poll(heldBy).toBe('battery');
  await expect(desktop.page.locator('.foot')).toContainText('Gepauzeerd: op batterij');
  expect(await notifications()).toHaveLength(1);
  const calls = callsOf(desktop.page);
  const settings = await calls['settings.get']({});
  if (!settings.ok) throw new Error(settings.fault.kind);
  await calls['settings.set']({ ...settings.value, pauseOnBattery: false });
  await expect.poll(heldBy).toBe(null);
  await battery(false);
});

test('asleep nothing begins; awake it goes on', async () => {
  await power('suspend');
  await expect.poll(heldBy).toBe('sleep');
  await power('resume');
  await expect.poll(heldBy).toBe(null);
});
