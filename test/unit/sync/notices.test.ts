import { afterEach, describe, expect, it } from 'vitest';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const HOUR_MS = 3_600_000;
const open: Simulation[] = [];

async function firm(dossiers = 1): Promise<Simulation> {
  const simulation = await simulate(2, 3, { dossiers });
  open.push(simulation);
  return simulation;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const told = async ({ calls }: Simulation) => must(await calls['notices.list']({ limit: 50 }));

function deliverBroken({ world }: Simulation, number: string): void {
  const added = world.add({
    billitPartyId: world.dossiers[0]!.billitPartyId,
    document: {
      order: {
        OrderNumber: number,
        OrderType: 'Invoice',
        OrderDirection: 'Cost',
        OrderDate: '2026-09-05',
        TotalIncl: 121,
      },
      ubl: { fileName: `${number}.xml`, bytes: new TextEncoder().encode('geen xml') },
      pdf: null,
    },
    outcome: 'either',
    causes: [],
  });
  if (!added.ok) throw new Error(added.fault.join('; '));
}

describe('what there is to tell', () => {
  it('is nothing after a run that went well', async () => {
    const one = await firm();
    await one.exportAll();
    expect(await told(one)).toEqual([]);
  });

  it('is one notice per dossier that waits for a person, told again only when more wait', async () => {
    const one = await firm();
    deliverBroken(one, 'K-1');
    await one.exportOnce();
    const first = await told(one);
    expect(first).toMatchObject([
      {
        kind: 'blocked',
        dossierName: 'Bakkerij Testbrood BV',
        detail: { count: '1', cause: 'unreadable' },
        seen: false,
      },
    ]);
    must(await one.calls['notices.see']({ throughMs: one.clock.now() }));
    one.clock.advanceTo(one.clock.now() + HOUR_MS);
    await one.exportOnce();
    expect(await told(one)).toMatchObject([{ seen: true, atMs: first[0]!.atMs }]);
    deliverBroken(one, 'K-2');
    await one.exportOnce();
    expect(await told(one)).toMatchObject([
      { seen: false, atMs: one.clock.now(), detail: { count: '2' } },
    ]);
  });

  it('is one notice per login that is refused, however many dossiers use it, gone once it works', async () => {
    const one = await firm(3);
    const logins = must(await one.calls['connections.list']({}));
    const login = connectionId(logins.find(({ kind }) => kind === 'octopus')!.id);
    const right = must(await one.vault.read(login, 'octopus-password'))!;
    must(await one.vault.write(login, 'octopus-password', 'verkeerd'));
    one.world.expireTokens();
    // A dossier with nothing to send runs well, which proves nothing of the login.
    const dossiers = must(await one.calls['dossiers.list']({}));
    const [quiet] = dossiers;
    const rules = {
      frequency: 'never',
      releasedOnly: false,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await one.calls['schedule.set']({ dossierId: quiet!.id, ...rules }));
    await one.scheduler.pass();
    expect(await told(one)).toMatchObject([
      { kind: 'sign-in-needed', dossierId: null, detail: { service: 'octopus', login: 'Octopus' } },
    ]);
    const [first] = await told(one);
    one.clock.advanceTo(one.clock.now() + HOUR_MS / 2);
    const dossierIds = dossiers.map(({ id }) => id);
    must(await one.calls['documents.fetch']({ dossierIds }));
    expect((await told(one)).map(({ atMs }) => atMs)).toEqual([first!.atMs]);
    must(await one.vault.write(login, 'octopus-password', right));
    must(await one.calls['connections.testOctopus']({ connectionId: login }));
    for (let passes = 0; passes < 40 && (await told(one)).length > 0; passes += 1) {
      one.clock.advanceTo(await one.scheduler.pass());
    }
    expect(await told(one)).toEqual([]);
  });

  it('is one digest a day, in the afternoon, of what was verified since the last', async () => {
    const one = await firm();
    await one.scheduler.pass();
    expect(await told(one)).toEqual([]);
    const digests: string[] = [];
    const until = one.clock.now() + 48 * HOUR_MS;
    while (one.clock.now() < until) {
      one.clock.advanceTo(await one.scheduler.pass());
      const [digest] = await told(one);
      const line = digest === undefined ? '' : `${digest.atMs} ${digest.detail['verified']}`;
      if (digest !== undefined && digests.at(-1) !== line) digests.push(line);
    }
    // 17:00 in Brussels, summer time; the second day nothing happened.
    const [first = ''] = digests;
    expect(digests).toHaveLength(1);
    expect(first.split(' ')[1]).toBe('3');
    const late = Number(first.split(' ')[0]) - Date.UTC(2026, 9, 5, 15);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(HOUR_MS);
  });
});
