import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(): Promise<Simulation> {
  const made = await simulate(5, 2);
  open.push(made);
  return made;
}

async function wanted(
  { calls }: Simulation,
  over: Partial<CallInput<'companies.register'>> = {},
): Promise<CallInput<'companies.register'>> {
  const logins = must(await calls['connections.list']({}));
  return {
    billitConnectionId: logins.find(({ kind }) => kind === 'billit')!.id,
    name: 'Nieuwe Klant BV',
    enterpriseNumber: '0999010324',
    street: 'Startlaan',
    streetNumber: '21',
    zip: '9000',
    city: 'Gent',
    email: 'zaakvoerder@nieuweklant.example',
    phone: '+32 9 200 00 00',
    language: 'nl',
    vatLiable: true,
    ...over,
  };
}

describe('registering a company at Billit', () => {
  it('makes it once, and it can be linked to from then on', async () => {
    const made = await simulation();
    const input = await wanted(made);
    const first = must(await made.calls['companies.register'](input));
    expect(first.made).toBe(true);
    expect(must(await made.calls['companies.register'](input))).toEqual({ ...first, made: false });
    expect(made.world.registered()).toMatchObject([
      { name: 'Nieuwe Klant BV', vatNumber: 'BE0999010324' },
    ]);
    expect(made.world.violations()).toEqual([]);
  });

  it('keeps the key that comes back in the keychain, and nowhere else', async () => {
    const made = await simulation();
    must(await made.calls['companies.register'](await wanted(made)));
    const [{ apiKey, partyId } = { apiKey: '', partyId: 0 }] = made.world.registered();
    expect(must(await made.vault.list())).toContain(
      `billit-company-${String(partyId)}/billit-api-key`,
    );
    const log = must(await made.calls['communication.list']({ limit: 500 }));
    expect(log.some(({ operation }) => operation === 'registerCompany')).toBe(true);
    expect(JSON.stringify(log)).not.toContain(apiKey);
    for (const name of await readdir(made.directory)) {
      const bytes = await readFile(join(made.directory, name));
      expect(bytes.includes(apiKey), name).toBe(false);
    }
  });

  it.each(['lost-after-commit', 'error-after-commit'] as const)(
    'does not make it twice when the answer is lost (%s)',
    async (kind) => {
      const made = await simulation();
      made.world.addFault({
        service: 'billit',
        operation: 'registerCompany',
        kind,
        skip: 0,
        times: 1,
      });
      const input = await wanted(made);
      const { billitPartyId } = must(await made.calls['companies.register'](input));
      expect(made.world.registered().map(({ partyId }) => String(partyId))).toEqual([
        billitPartyId,
      ]);
    },
  );

  it('says that an e-mail address is in use, and makes nothing', async () => {
    const made = await simulation();
    must(await made.calls['companies.register'](await wanted(made)));
    const other = await wanted(made, { name: 'Andere Klant BV', enterpriseNumber: '0999010423' });
    expect(await made.calls['companies.register'](other)).toMatchObject({
      ok: false,
      fault: { kind: 'billit-email-taken', email: other.email },
    });
    expect(made.world.registered()).toHaveLength(1);
  });
});

describe('searching the registers of companies', () => {
  it('finds by number and by name, and tells what this login reaches', async () => {
    const made = await simulation();
    const { billitConnectionId } = await wanted(made);
    const [dossier] = must(await made.calls['dossiers.list']({}));
    const search = async (keywords: string) =>
      must(await made.calls['companies.search']({ billitConnectionId, keywords }));
    const [byNumber] = await search(dossier!.enterpriseNumber);
    expect(byNumber).toMatchObject({
      name: dossier!.name,
      billitPartyId: String(made.world.dossiers[0]!.billitPartyId),
    });
    expect(await search(dossier!.name.slice(0, 6))).toContainEqual(byNumber);
    expect(await search('0999010324')).toEqual([]);
    expect(made.world.violations()).toEqual([]);
  });
});
