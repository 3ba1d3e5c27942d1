import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rehearse, type RehearseOptions } from '../../../electron/cli/rehearse-run.ts';
import { createWorld } from '../../../electron/rehearsal/world.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { tentakel } from '../../support/command.ts';
import { bookUblFolder } from '../../support/ubl-folder.ts';

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'tentakel-oefening-test-'));
  folders.push(made);
  return made;
}
afterAll(async () => {
  for (const made of folders) await rm(made, { recursive: true, force: true });
});

const SMALL = ['--dossiers', '2', '--documents', '15', '--seed', '4', '--json'];

describe('rehearse', () => {
  it('gives the same report over loopback and in-process, times aside, and only JSON on stdout', async () => {
    const [loopback, virtual] = await Promise.all([
      tentakel(['rehearse', ...SMALL]),
      tentakel(['rehearse', ...SMALL, '--virtual']),
    ]);
    expect([loopback.code, virtual.code]).toEqual([0, 0]);
    const reports = [loopback, virtual].map((end) => {
      const [report] = end.json() as Record<string, unknown>[];
      return { ...report, elapsedMs: 0 };
    });
    expect(reports[0]).toEqual(reports[1]);
    expect(reports[0]).toMatchObject({
      dossiers: 2,
      documents: 30,
      lost: 0,
      doubled: 0,
      unexpected: 0,
      wrongAmounts: 0,
      misreported: 0,
      violations: 0,
    });
    const { booked, verified } = reports[0] as unknown as Record<string, number>;
    expect(booked).toBeGreaterThanOrEqual(27);
    expect(verified).toBe(booked);
    expect(loopback.stderr).not.toContain('Warning');
  });

  it('says in words what happened, in the language asked for', async () => {
    const args = ['rehearse', '--virtual', '--dossiers', '1', '--documents', '8'];
    const [nl, fr] = await Promise.all([
      tentakel(args),
      tentakel(args, { TENTAKEL_LANGUAGE: 'fr' }),
    ]);
    expect(nl.stdout).toMatch(/Verloren +0\n/);
    expect(fr.stdout).toMatch(/Perdus +0\n/);
  });

  it('waits for the next day when the daily limit of Octopus is spent', async () => {
    const options: RehearseOptions = {
      dossiers: 1,
      documents: 460,
      seed: 2,
      ubl: null,
      virtual: true,
      directory: await folder(),
      io: {
        stdout: () => undefined,
        stderr: (line) => void days.push(line),
        untilStopped: async () => undefined,
        language: 'nl',
      },
    };
    const days: string[] = [];
    const outcome = await rehearse(options);
    if (!outcome.ok) throw new Error(outcome.fault.kind);
    const { report } = outcome.value;
    expect(report).toMatchObject({ lost: 0, doubled: 0, unexpected: 0, misreported: 0 });
    expect(report.booked).toBeGreaterThan(400);
    expect(report.calls['insertBuySellBooking']).toBe(report.booked);
    expect(days.some((line) => line.includes('2026-10-06'))).toBe(true);
  });

  it('keeps a profile when asked, in which the log can be read, and takes no profile twice', async () => {
    const profile = await folder();
    const args = ['rehearse', '--virtual', '--dossiers', '1', '--documents', '5'];
    expect((await tentakel([...args, '--profile', profile, '--json'])).code).toBe(0);
    const log = await tentakel(['log', '--profile', profile, '--limit', '5000', '--json']);
    expect(log.code).toBe(0);
    const operations = new Set(
      (log.json() as { operation: string }[]).map((entry) => entry.operation),
    );
    expect([...operations]).toEqual(
      expect.arrayContaining(['authenticateUser', 'insertBuySellBooking', 'getFile']),
    );
    const again = await tentakel([...args, '--profile', profile]);
    expect(again.code).toBe(2);
  });
});

const UBLBE = join(import.meta.dirname, '../../../../shared/samples/ubl/ublbe');
const EXPECTED = join(UBLBE, '../ublbe-expected.tsv');

type Expected = { readonly file: string; readonly total: number; readonly vat: string };

/** File, total in Octopus' sign and the amounts per kind of VAT, in cents. */
async function expectedRows(): Promise<readonly Expected[]> {
  const [, ...lines] = (await readFile(EXPECTED, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', , , kind = '', , incl = '', , breakdown = ''] = line.split('\t');
    const sign = kind === 'creditnote' ? -1 : 1;
    const cents = (text: string) => Math.round(Number(text) * 100);
    const vat = breakdown
      .split(' ; ')
      .map((part) => {
        const [name = '', category = '', rate = '', base = '', tax = ''] = part.split('|');
        return `${codeOf(name, category, rate)}:${String(cents(base))}:${String(cents(tax))}`;
      })
      .toSorted()
      .join(' ');
    return { file, total: sign * cents(incl), vat };
  });
}

/** The VAT code that the simulated Octopus holds for it (facts/booking-from-ubl, section 3). */
function codeOf(name: string, category: string, rate: string): string {
  if (category === 'S') return rate === '6' ? '06' : rate;
  if (category === 'Z') return '00';
  return name === '00/44' ? 'VR' : 'NB';
}

describe.skipIf(!existsSync(UBLBE))(
  'rehearse --ubl on the UBL.BE test cases (needs ../shared)',
  () => {
    it('books every row of ublbe-expected.tsv to the cent', async () => {
      const { bookings, held } = await bookUblFolder(UBLBE);
      for (const row of await expectedRows()) {
        expect(held.get(row.file), row.file).toBeUndefined();
        expect(bookings.get(row.file), row.file).toEqual({ total: row.total, vat: row.vat });
      }
    });
  },
);

describe('the world of a rehearsal', () => {
  it('is the same for the same seed and another for another', async () => {
    const fates = async (seed: number) => {
      const clock = virtualClock(0);
      const world = await createWorld({
        seed,
        dossiers: 1,
        documentsPerDossier: 5,
        ubl: null,
        clock,
      });
      return JSON.stringify(world.fates());
    };
    expect(await fates(1)).toBe(await fates(1));
    expect(await fates(1)).not.toBe(await fates(2));
  });
});
