import { describe, expect, it } from 'vitest';
import { rehearsalCommand } from '../../../../electron/cli/rehearsal.ts';

function terminal(whileRunning: (lines: string[]) => Promise<void> = async () => undefined) {
  const lines: string[] = [];
  const errors: string[] = [];
  const ready = Promise.withResolvers<null>();
  const run = (...args: string[]) =>
    rehearsalCommand(args, {
      stdout: (line) => {
        lines.push(line);
        ready.resolve(null);
      },
      stderr: (line) => errors.push(line),
      untilStopped: () => ready.promise.then(() => whileRunning(lines)),
      language: 'en',
    });
  return { lines, errors, run };
}

type Ready = {
  octopus: { url: string; user: string; password: string; softwareHouseUuid: string };
  billit: { url: string; apiKey: string };
  smtp: Record<string, unknown>;
  control: { url: string; token: string };
};

const SMALL = ['--dossiers', '1', '--documents', '2'];

describe('rehearsal command', () => {
  it('says on one line of JSON how to reach the world, which answers until stopped', async () => {
    const statuses: number[] = [];
    const { lines, errors, run } = terminal(async ([first]) => {
      const { octopus, billit, control } = JSON.parse(first!) as Ready;
      const { user, password, softwareHouseUuid } = octopus;
      const answers = await Promise.all([
        fetch(`${octopus.url}/authentication`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', softwareHouseUuid },
          body: JSON.stringify({ user, password }),
        }),
        fetch(`${billit.url}/v1/account/accountInformation`, {
          headers: { ApiKey: billit.apiKey },
        }),
        fetch(`${control.url}/fates`, { headers: { authorization: `Bearer ${control.token}` } }),
        fetch(`${control.url}/clock`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${control.token}`,
            'content-type': 'application/json',
          },
          body: '{"by":86400000}',
        }),
      ]);
      statuses.push(...answers.map((answer) => answer.status));
    });
    expect(await run(...SMALL, '--json')).toBe(0);
    expect(statuses).toEqual([200, 200, 200, 200]);
    expect(errors).toEqual([]);
    expect(lines).toHaveLength(1);
    const ready = JSON.parse(lines[0]!) as Ready;
    expect(Object.keys(ready)).toEqual(['octopus', 'billit', 'smtp', 'control']);
    expect(Object.keys(ready.octopus)).toEqual(['url', 'user', 'password', 'softwareHouseUuid']);
    expect(Object.keys(ready.billit)).toEqual(['url', 'apiKey']);
    expect(ready.smtp).toMatchObject({
      host: '127.0.0.1',
      security: 'starttls',
      user: 'kantoor',
      mailboxes: [{ octopusDossierId: 61001, purchasesRoute: 'booking' }],
    });
    expect(Object.keys(ready.control)).toEqual(['url', 'token']);
    await expect(fetch(ready.billit.url)).rejects.toThrow();
  });

  it('tells a person the same in lines', async () => {
    const { lines, run } = terminal();
    expect(await run(...SMALL)).toBe(0);
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([
      'Octopus',
      'Billit',
      'SMTP',
      'Control',
    ]);
  });

  it('listens on the ports it is given and refuses one that is taken', async () => {
    const codes: number[] = [];
    const first = terminal(async ([ready]) => {
      const { port } = new URL((JSON.parse(ready!) as Ready).billit.url);
      const second = terminal();
      codes.push(await second.run(...SMALL, '--billit-port', port));
      expect(second.errors.join()).toContain(port);
    });
    expect(await first.run(...SMALL, '--json')).toBe(0);
    expect(codes).toEqual([2]);
  });

  it.each([
    [['--ports', '1']],
    [['--octopus-port', '70000']],
    [['--dossiers', '0']],
    [['--documents', 'many']],
    [['--seed']],
    [['now']],
  ])('answers %j with exit code 2 and one line', async (args) => {
    const { lines, errors, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});
