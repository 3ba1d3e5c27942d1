import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, MAILBOX_PLACE, type Simulation } from '../../support/simulation.ts';
import { bareOffice, type BareOffice } from '../../support/bare-office.ts';

const open: (Simulation | BareOffice)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const LOGIN = { kind: 'login', name: 'Alfa BV', subject: 'Uw login', text: 'Dag' } as const;

describe('what an entrepreneur is asked', () => {
  it('goes through the mail server of the firm, once a click, and is kept with its day', async () => {
    const simulation = await simulate(7, 1, { at: MAILBOX_PLACE });
    open.push(simulation);
    const { calls, world, clock } = simulation;
    const [dossier] = must(await calls['dossiers.list']({}));
    const { enterpriseNumber } = dossier!;
    const recipient = world.dossiers[MAILBOX_PLACE]!.mailbox;
    const asked = { ...LOGIN, enterpriseNumber, recipient };
    expect(must(await calls['invitations.send'](asked))).toEqual({ fault: null, setUp: true });
    expect(must(await calls['invitations.list']({}))).toEqual([
      { enterpriseNumber, kind: 'login', name: 'Alfa BV', recipient, atMs: clock.now() },
    ]);
    const [listed] = must(await calls['dossiers.list']({}));
    expect(listed?.invitedAtMs).toBe(clock.now());
    const refused = await calls['invitations.send']({ ...asked, recipient: 'x@nergens.example' });
    expect(must(refused).fault?.kind).toBe('recipient-refused');
    expect(must(await calls['invitations.list']({}))[0]?.recipient).toBe(recipient);
  });

  it('is asked until the company is reached, and then no longer', async () => {
    const office = await bareOffice(1);
    open.push(office);
    const { calls, world } = office;
    const [dossier] = world.dossiers;
    const { enterpriseNumber } = dossier!;
    const request = { kind: 'link-request', name: 'Alfa BV' } as const;
    must(await calls['invitations.note']({ ...request, enterpriseNumber: '0987654394' }));
    must(await calls['invitations.note']({ ...request, enterpriseNumber }));
    must(await calls['onboarding.match']({}));
    const left = must(await calls['invitations.list']({}));
    expect(left.map((one) => one.enterpriseNumber)).toEqual(['0987654394']);
    const sent = await calls['invitations.send']({
      ...LOGIN,
      enterpriseNumber,
      recipient: 'zaakvoerder@alfa.example',
    });
    expect(must(sent)).toEqual({ fault: null, setUp: false });
    expect(must(await calls['invitations.list']({}))).toEqual(left);
  });

  it('an entrepreneur counts as active by documents, else by a person’s word', async () => {
    const office = await bareOffice(1);
    open.push(office);
    const { calls } = office;
    const added = { name: 'Nieuwe Klant BV', enterpriseNumber: '0987654394' };
    const { dossierId } = must(await calls['dossiers.import'](added));
    const active = async () => must(await calls['dossiers.list']({}))[0]?.active;
    expect(await active()).toBe('unknown');
    must(await calls['dossiers.markActive']({ dossierId, active: true }));
    expect(await active()).toBe('marked');
    must(await calls['dossiers.markActive']({ dossierId, active: false }));
    expect(await active()).toBe('unknown');
  });
});
