import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openOffice } from '../../../electron/rehearsal/office.ts';
import { judge } from '../../../electron/rehearsal/verdict.ts';
import { createWorld } from '../../../electron/rehearsal/world.ts';
import { causeKey } from '../../../shared/model/cause.ts';
import { openDesktop } from '../../support/desktop.ts';
import { callsOf } from '../../support/window-calls.ts';

/** The killed program dies while this booking is in the books and its answer is on the way. */
const DIES_AT_BOOKING = 5;
const DOCUMENTS = 12;

async function openExport(page: Page, dossierId: string): Promise<void> {
  await page.evaluate((id) => (location.hash = `#/dossiers/${id}/export`), dossierId);
}

test('killed during an export, the program goes on where it was: nothing lost, nothing doubled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tentakel-kill-'));
  const clock = { now: () => Date.now(), sleep: async () => undefined };
  const world = await createWorld({
    seed: 3,
    dossiers: 1,
    documentsPerDossier: DOCUMENTS,
    clock,
    ubl: null,
  });
  const addresses = await world.listen({ octopus: 0, billit: 0, control: null });
  const { octopus, billit } = world.credentials;
  const file = join(folder, 'world.json');
  writeFileSync(
    file,
    JSON.stringify({
      octopus: { url: addresses.octopusUrl, ...octopus },
      billit: { url: addresses.billitUrl, apiKey: billit.apiKey },
    }),
  );
  const start = () => openDesktop({ userData: folder, args: [`--rehearsal-world=${file}`] });

  const first = await start();
  const office = await openOffice(world, addresses, callsOf(first.page));
  const dossierIds = [...office.dossierIds];
  await callsOf(first.page)['documents.fetch']({ dossierIds });
  let booked = 0;
  const program = first.app.process();
  const gone = new Promise((settle) => program.once('exit', settle));
  world.onMoment(({ operation, at }) => {
    if (operation !== 'insertBuySellBooking' || at !== 'committed') return;
    booked += 1;
    if (booked === DIES_AT_BOOKING) program.kill('SIGKILL');
  });
  await openExport(first.page, dossierIds[0]!);
  await first.page.getByRole('button', { name: /^Exporteer \d+ documenten$/ }).click();
  await gone;
  expect(world.bookings()).toHaveLength(DIES_AT_BOOKING);

  const second = await start();
  const calls = callsOf(second.page);
  const statesNow = async () => {
    const status = await calls['status.get']({});
    if (!status.ok) throw new Error(status.fault.kind);
    return status.value.states;
  };
  expect(await statesNow()).toMatchObject({ booked: DIES_AT_BOOKING - 1, unclear: 1 });
  await openExport(second.page, dossierIds[0]!);
  const left = (await statesNow()).queued;
  expect(left).toBeGreaterThan(0);
  await expect(
    second.page.getByText(`${left} documenten staan nog in de verzendlijst`),
  ).toBeVisible();
  await second.page.getByRole('button', { name: 'Verder versturen' }).click();
  await expect(second.page.getByRole('region', { name: /^Export afgelopen/ })).toBeVisible({
    timeout: 20_000,
  });
  expect(await statesNow()).toMatchObject({ unclear: 0, queued: 0, sending: 0, waiting: 0 });
  const documents = await calls['documents.list']({ limit: 500 });
  if (!documents.ok) throw new Error(documents.fault.kind);
  const verdict = judge({
    fates: world.fates(),
    bookings: world.bookings(),
    reports: documents.value.map((row) => ({
      orderId: Number(row.externalId),
      billitPartyId: office.partyOfDossier.get(row.dossierId)!,
      state: row.state,
      causeKey: row.cause === null ? null : causeKey(row.cause),
    })),
  });
  expect(verdict).toMatchObject({
    lost: [],
    doubled: [],
    unexpected: [],
    wrongAmounts: [],
    misreported: [],
  });
  expect(verdict.booked).toBeGreaterThan(DIES_AT_BOOKING);
  await second.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});
