import type { Page } from '@playwright/test';
import { callsOf } from './window-calls.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What a fresh practice environment does not have: a dossier whose documents are checked first, one that is paused, free weeks at
 * Billit that run, end and are over, one that is not linked, and a file handed to Fast Input.
 */
export async function prepare(page: Page): Promise<void> {
  const calls = callsOf(page);
  const dossiers = await calls['dossiers.list']({});
  const [first, second, third, ...others] = dossiers.ok ? dossiers.value : [];
  if (first === undefined || second === undefined || third === undefined) return;
  await calls['schedule.set']({
    dossierId: third.id,
    frequency: 'last-month',
    releasedOnly: false,
    approvedOnly: false,
    checkedOnly: true,
  });
  const [paused] = others;
  if (paused !== undefined) {
    await calls['schedule.pauseDossiers']({ dossierIds: [paused.id], paused: true });
  }
  for (const [dossier, days] of [
    [first, 3],
    [second, 19],
    [third, -2],
  ] as const) {
    const endDate = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
    await calls['trials.set']({ dossierId: dossier.id, endDate, hasPlan: false });
  }
  const logins = await calls['connections.list']({});
  const [octopus, billit] = (['octopus', 'billit'] as const).map((service) =>
    logins.ok ? logins.value.find(({ kind }) => kind === service) : undefined,
  );
  if (octopus !== undefined && billit !== undefined) {
    const offered = await calls['dossiers.offer']({
      octopusConnectionId: octopus.id,
      billitConnectionId: billit.id,
    });
    const here = new Set(dossiers.ok ? dossiers.value.map((each) => each.enterpriseNumber) : []);
    const found = offered.ok ? offered.value : [];
    for (const { octopusName: name, enterpriseNumber } of found) {
      if (enterpriseNumber === null || here.has(enterpriseNumber)) continue;
      await calls['dossiers.import']({ name, enterpriseNumber });
      break;
    }
  }
  await calls['fastInput.upload']({
    dossierId: first.id,
    fileName: 'tankbon-november.pdf',
    contentBase64: Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64'),
  });
}
