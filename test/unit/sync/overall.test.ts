import { afterEach, describe, expect, it } from 'vitest';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { overallText } from '../../../shared/i18n/overall.ts';
import { overallLines } from '../../../shared/model/overall.ts';
import { pausedUntil } from '../../../shared/model/pause.ts';
import { relink } from '../../support/relink.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];

async function firm(documents = 3): Promise<Simulation> {
  const simulation = await simulate(2, documents);
  open.push(simulation);
  return simulation;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The state that tray and foot show, and its words. */
async function shown({ calls, clock }: Simulation): Promise<string[]> {
  const status = must(await calls['status.get']({}));
  const [worst] = overallLines(status, must(await calls['export.progress']({})));
  const { title, detail } = overallText(worst, 'nl', clock.now());
  return [worst.state, title, ...(detail === null ? [] : [detail])];
}

async function octopusLogin({ calls }: Simulation): Promise<string> {
  const logins = must(await calls['connections.list']({}));
  return logins.find(({ kind }) => kind === 'octopus')!.id;
}

describe('the state of the whole', () => {
  it('is in order when all is booked, and says when it ran', async () => {
    const one = await firm();
    await one.exportAll();
    expect(await shown(one)).toEqual([
      'ok',
      'Alles in orde',
      'Laatste run vandaag 08:00, volgende —',
    ]);
    one.clock.advanceTo(await one.scheduler.pass());
    expect((await shown(one))[2]).toContain('volgende 01/11/2026 00:00');
  });

  it('is offline since the first run without network, whichever service does not answer', async () => {
    const one = await firm();
    const cut = { kind: 'lost-before-commit', skip: 0, times: 40 } as const;
    one.world.addFault({ ...cut, service: 'billit', operation: 'listOrders' });
    await one.exportOnce();
    one.clock.advanceTo(one.clock.now() + 60_000);
    await one.exportOnce();
    expect(await shown(one)).toEqual([
      'offline',
      'Offline sinds vandaag 08:00',
      'Billit antwoordt niet',
    ]);
  });

  it('asks to sign in after a wrong password, and is itself again after the right one', async () => {
    const one = await firm();
    const login = connectionId(await octopusLogin(one));
    const right = must(await one.vault.read(login, 'octopus-password'))!;
    must(await one.vault.write(login, 'octopus-password', 'verkeerd'));
    one.world.expireTokens();
    await one.exportOnce();
    expect(await shown(one)).toEqual([
      'sign-in-needed',
      'Aanmelden nodig',
      'Octopus, Bakkerij Testbrood BV',
    ]);
    const ofList = async () => must(await one.calls['dossiers.list']({}))[0]?.runFault;
    expect(await ofList()).toMatchObject({ kind: 'sign-in-needed', service: 'octopus' });
    must(await one.vault.write(login, 'octopus-password', right));
    must(await one.calls['connections.testOctopus']({ connectionId: login }));
    one.clock.advanceTo(one.clock.now() + 24 * 60 * 60_000);
    await one.exportAll();
    expect((await shown(one))[0]).toBe('ok');
    expect(await ofList()).toBeNull();
  });

  it('names the limit when the calls of the day are used up', async () => {
    const one = await firm();
    one.world.addFault({
      service: 'octopus',
      operation: 'insertBuySellBooking',
      kind: 'refusal',
      skip: 0,
      times: 24,
      refusal: { status: 429, code: null, technicalInfo: '' },
    });
    await one.exportOnce();
    expect(await shown(one)).toEqual([
      'parked',
      '2 gaan vanzelf verder',
      'Daglimiet bereikt, Bakkerij Testbrood BV',
    ]);
  });

  it('waits for a person when a document needs a decision', async () => {
    const one = await firm();
    await relink(one, { vatMapping: {} });
    await one.exportOnce();
    const [state, title, detail] = await shown(one);
    expect([state, title]).toEqual(['waiting', '3 wachten op u']);
    expect(detail).toContain('Bakkerij Testbrood BV');
  });

  it('is a fault when a file is held back, whatever else holds', async () => {
    const one = await firm();
    const added = one.world.add({
      billitPartyId: one.world.dossiers[0]!.billitPartyId,
      document: {
        order: {
          OrderNumber: 'K-1',
          OrderType: 'Invoice',
          OrderDirection: 'Cost',
          OrderDate: '2026-09-05',
          TotalIncl: 121,
        },
        ubl: { fileName: 'k-1.xml', bytes: new TextEncoder().encode('geen xml') },
        pdf: null,
      },
      outcome: 'either',
      causes: [],
    });
    expect(added.ok).toBe(true);
    must(await one.calls['schedule.pause']({ untilMs: pausedUntil('hour', one.clock.now()) }));
    await one.exportOnce();
    expect(await shown(one)).toEqual([
      'fault',
      '1 document met fout',
      'Bestand onleesbaar, Bakkerij Testbrood BV',
    ]);
  });

  it('is paused until the hour that was chosen, and no longer', async () => {
    const one = await firm();
    const untilMs = pausedUntil('hour', one.clock.now());
    must(await one.calls['schedule.pause']({ untilMs }));
    await one.calls['documents.fetch']({ dossierIds: [one.dossierId] });
    expect(await shown(one)).toEqual([
      'paused',
      'Gepauzeerd tot vandaag 09:00',
      '3 documenten wachten',
    ]);
    must(await one.calls['schedule.pause']({ untilMs: pausedUntil('resumed', one.clock.now()) }));
    expect((await shown(one))[1]).toBe('Gepauzeerd tot u hervat');
    must(await one.calls['schedule.pause']({ untilMs }));
    one.clock.advanceTo(untilMs);
    expect((await shown(one))[0]).toBe('ok');
  });

  it('works while a run is under way', async () => {
    const one = await firm();
    const running = one.exportOnce();
    await Promise.resolve();
    await Promise.resolve();
    const during = await shown(one);
    await running;
    expect(during[0]).toBe('working');
  });

  it('is held by the computer, and sends nothing meanwhile', async () => {
    const one = await firm();
    one.scheduler.hold('battery');
    await one.scheduler.pass();
    expect((await shown(one)).slice(0, 2)).toEqual(['paused', 'Gepauzeerd: op batterij']);
    one.scheduler.hold('no-network');
    await one.scheduler.pass();
    expect((await shown(one))[0]).toBe('offline');
    expect(one.world.bookings()).toHaveLength(0);
    one.scheduler.hold(null);
    await one.scheduler.pass();
    expect(one.world.bookings()).toHaveLength(3);
  });
});

describe('when a dossier runs next', () => {
  const nextOf = async ({ calls }: Simulation) => must(await calls['dossiers.list']({}))[0]!;
  const rules = { releasedOnly: false, approvedOnly: false, checkedOnly: false } as const;

  it('is unknown where nothing passes, and never where nobody chose', async () => {
    const one = await firm();
    expect(await nextOf(one)).toMatchObject({ nextRunMs: null, frequency: 'last-month' });
    const { dossierId } = one;
    must(await one.calls['schedule.set']({ dossierId, ...rules, frequency: 'never' }));
    await one.scheduler.pass();
    expect(await nextOf(one)).toMatchObject({ nextRunMs: null, frequency: 'never' });
  });

  it('is the next month, the next look, or the end of a pause', async () => {
    const one = await firm();
    const { dossierId } = one;
    await one.scheduler.pass();
    const november = Date.UTC(2026, 9, 31, 23);
    expect(await nextOf(one)).toMatchObject({ nextRunMs: november, lastRunMs: one.clock.now() });
    must(await one.calls['schedule.set']({ dossierId, ...rules, frequency: 'after-10-minutes' }));
    expect((await nextOf(one)).nextRunMs).toBe(one.clock.now() + 5 * 60_000);
    const untilMs = pausedUntil('tomorrow', one.clock.now());
    must(await one.calls['schedule.pause']({ untilMs }));
    expect((await nextOf(one)).nextRunMs).toBe(untilMs);
    expect(untilMs).toBe(Date.UTC(2026, 9, 6, 6));
  });
});
