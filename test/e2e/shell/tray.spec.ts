import { expect, test } from '@playwright/test';
import { isStandin, openDesktop, type Desktop } from '../../support/desktop.ts';
import { callsOf } from '../../support/window-calls.ts';

test.skip(!isStandin, 'a real tray cannot be looked at from a test');
test.describe.configure({ mode: 'serial' });

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop({
    args: ['--rehearsal', '--rehearsal-dossiers=1', '--rehearsal-documents=3'],
  });
});
test.afterAll(() => desktop.close());

type Item = { label: string; enabled: boolean; submenu?: { items: Item[] }; click: () => void };
type StandinTray = { standinToolTip: string; standinMenu: { items: Item[] } | null };
type Standin = {
  standin: { trays: StandinTray[]; log: { kind: string; data: unknown }[] };
};

const inMain = <Value>(work: (electron: Standin) => Value): Promise<Value> =>
  desktop.app.evaluate(work as never);

const toolTip = () => inMain(({ standin }) => standin.trays[0]?.standinToolTip.split('\n')[0]);

const click = (label: string, inner: string | null = null): Promise<void> =>
  desktop.app.evaluate(
    (electron, [wanted, within]) => {
      const items = (electron as unknown as Standin).standin.trays[0]!.standinMenu!.items;
      const item = items.find((each) => each.label.startsWith(wanted!))!;
      const chosen =
        within === null ? item : item.submenu!.items.find((each) => each.label === within)!;
      chosen.click();
    },
    [label, inner],
  );

const isVisible = () =>
  desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

test('the tray follows what happens, and pauses for as long as one says', async () => {
  await expect.poll(toolTip).toBe('Tentakel: alles in orde');
  await click('Pauzeren', 'Tot ik hervat');
  await expect.poll(toolTip).toBe('Tentakel: gepauzeerd tot u hervat');
  await expect(desktop.page.locator('.foot')).toContainText('Gepauzeerd tot u hervat');
  await click('Hervatten');
  await expect.poll(toolTip).toBe('Tentakel: alles in orde');
});

test('a document that was booked stands in the menu, with its number in Octopus', async () => {
  const calls = callsOf(desktop.page);
  const dossiers = await calls['dossiers.list']({});
  const [dossier] = dossiers.ok ? dossiers.value : [];
  expect(await calls['export.run']({ dossierIds: [dossier!.id] })).toMatchObject({ ok: true });
  const lines = () =>
    inMain(({ standin }) => standin.trays[0]!.standinMenu!.items.map(({ label }) => label));
  await expect.poll(async () => (await lines()).join('\n')).toMatch(/ · [AV]1\/\d+/);
});

test('closing leaves the program in the tray, which it says once', async () => {
  const close = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const told = () =>
    inMain(({ standin }) => standin.log.filter(({ kind }) => kind === 'notification').length);
  await close();
  await expect.poll(isVisible).toBe(false);
  expect(await told()).toBe(1);
  await click('Instellingen');
  await expect.poll(isVisible).toBe(true);
  await expect(desktop.page).toHaveURL(/#\/settings$/);
  await close();
  await expect.poll(isVisible).toBe(false);
  expect(await told()).toBe(1);
});

test('quitting in the tray ends the program', async () => {
  const gone = new Promise((settle) => desktop.app.process().once('exit', settle));
  await click('Afsluiten');
  expect(await gone).toBe(0);
});
