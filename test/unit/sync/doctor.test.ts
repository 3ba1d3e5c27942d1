import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { STORE_FILE } from '../../../electron/engine/store/open-file.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { doctorFindings } from '../../../shared/i18n/doctor.ts';
import { doctorLines } from '../../../shared/i18n/doctor-lines.ts';
import { DOCTOR_FINDINGS, type DoctorFindingKind } from '../../../shared/model/doctor.ts';
import type { Transport } from '../../../shared/http-exchange.ts';
import { fail, ok } from '../../../shared/result.ts';
import { relink } from '../../support/relink.ts';
import { MAILBOX_PLACE, simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

const notSent =
  (detail: string): Transport =>
  async () =>
    fail({ kind: 'not-sent', detail });

/** A network that can be spoiled once everything is linked. */
async function surgery() {
  let spoiled: Transport | null = null;
  let sound: Transport = notSent('nothing is linked yet');
  const made = await simulate(5, 4, {
    at: MAILBOX_PLACE,
    wrap: (inner) => {
      sound = inner;
      return (request) => (spoiled ?? inner)(request);
    },
  });
  open.push(made);
  // The master data were read today for linking: Octopus allows them twice.
  made.clock.advanceTo(made.clock.now() + 86_400_000);
  const examine = async () => must(await made.calls['doctor.run']({}));
  const spoilNetwork = (with_: Transport): void => {
    spoiled = with_;
  };
  return { ...made, examine, spoilNetwork, sound };
}

type Surgery = Awaited<ReturnType<typeof surgery>>;

const answering =
  (status: number, type: string, text: string): Transport =>
  async () =>
    ok({ status, headers: { 'content-type': type }, body: new TextEncoder().encode(text) });
const json = (status: number, body: unknown) =>
  answering(status, 'application/json', JSON.stringify(body));

/** Somebody closed every bookyear in Octopus. */
function closeBookyears({ sound, spoilNetwork }: Surgery): void {
  spoilNetwork(async (request) => {
    const answered = await sound(request);
    if (!answered.ok || !request.url.endsWith('/bookyears')) return answered;
    const years = new TextDecoder().decode(answered.value.body);
    const body = new TextEncoder().encode(years.replaceAll('"closed":false', '"closed":true'));
    return ok({ ...answered.value, body });
  });
}

async function mailAgain(
  { calls, world, smtp }: Surgery,
  change: { password?: string; host?: string },
) {
  const { certificate: trusted, ...address } = smtp!;
  const { user, from, password } = world.credentials.mail;
  const settings = { ...address, user, from, trusted, host: change.host ?? address.host };
  must(await calls['mail.set']({ settings, password: change.password ?? password }));
}

/** What the link names is not there any more: saving such a link is refused. */
function misnamed({ directory, dossierId }: Surgery, column: string, value: string): void {
  const store = new BetterSqlite(join(directory, STORE_FILE));
  store.prepare(`UPDATE link SET ${column} = ? WHERE dossier_id = ?`).run(value, dossierId);
  store.close();
}

type Planted = readonly [
  kind: DoctorFindingKind,
  how: string,
  plant: (surgery: Surgery) => Promise<void> | void,
];

const YEAR = { octopusDossierId: 61004, bookyearId: 2 } as const;

const PLANTED: readonly Planted[] = [
  ['name', 'no such name', (s) => s.spoilNetwork(notSent('ENOTFOUND (octopus.example)'))],
  ['tls', 'bad certificate', (s) => s.spoilNetwork(notSent('DEPTH_ZERO_SELF_SIGNED_CERT (x)'))],
  [
    'proxy',
    'sign-in page',
    (s) => s.spoilNetwork(answering(200, 'text/html', '<html>proxy</html>')),
  ],
  ['proxy', 'HTTP 407', (s) => s.spoilNetwork(answering(407, 'text/html', '<html>no</html>'))],
  ['password', '-1', (s) => s.spoilNetwork(json(401, { errorCode: -1, errorMessage: 'no' }))],
  [
    'software-house',
    '-68',
    (s) => s.spoilNetwork(json(401, { errorCode: -68, errorMessage: '?' })),
  ],
  ['module-off', 'no module', (s) => s.world.turn({ dossiersWithoutWebservice: [61004] })],
  ['right-missing', '-3', (s) => s.world.turn({ dossiersWithoutAccess: [61004] })],
  ['dossier-disabled', '-5', (s) => s.world.turn({ disabledDossiers: [61004] })],
  ['bookyear-closed', 'closed in Octopus', closeBookyears],
  ['bookyear-missing', 'next decade', (s) => s.clock.advanceTo(Date.UTC(2037, 0, 5))],
  [
    'journal-closed',
    'A1 closed',
    (s) =>
      s.world.changeJournal(
        61004,
        { bookyearId: YEAR.bookyearId, journalKey: 'A1' },
        { closed: true },
      ),
  ],
  ['journal-kind', 'invoice module', (s) => misnamed(s, 'sales_journal', 'V2')],
  ['journal-missing', 'A9', (s) => misnamed(s, 'purchase_journal', 'A9')],
  ['vat-codes-missing', 'unknown code', (s) => misnamed(s, 'vat_mapping', '{"sale/S/2100":"ZZ"}')],
  ['mailbox-missing', 'no address', (s) => relink(s, { mailbox: null })],
  ['mail-login', 'wrong password', (s) => mailAgain(s, { password: 'verkeerd' })],
  ['mail-recipient', 'no DMS', (s) => s.world.turnMail({ dossiersWithoutMailbox: [61004] })],
  ['mail-server', 'no server there', (s) => mailAgain(s, { host: 'mail.rehearsal.invalid' })],
];

describe('the doctor', () => {
  it('finds nothing in a sound set-up, writes nothing, and notes what only a dossier can answer', async () => {
    const { examine, world } = await surgery();
    const before = JSON.stringify([world.bookings(), world.relations(61004), world.viewer()]);
    const { entries, answers } = await examine();
    expect(entries.filter(({ findings }) => findings.length > 0)).toEqual([]);
    expect(new Set(entries.map(({ step }) => step)).size).toBe(8);
    expect(JSON.stringify([world.bookings(), world.relations(61004), world.viewer()])).toBe(before);
    expect(answers.map(({ question }) => question)).toContain('bookyear-periods');
    expect(doctorLines({ entries, answers }, 'nl').at(-1)).toContain('alles is in orde');
  });

  it.each(PLANTED)('finds %s (%s) and says who must act', async (kind, _how, plant) => {
    const made = await surgery();
    await plant(made);
    const report = await made.examine();
    const kinds = report.entries.flatMap(({ findings }) => findings.map((one) => one.kind));
    expect(kinds).toContain(kind);
    const line = doctorLines(report, 'en').find((text) =>
      text.includes(doctorFindings[kind].who.en),
    );
    expect(line).toContain('Who: ');
  });

  it('has words for every finding in three languages', () => {
    for (const kind of DOCTOR_FINDINGS) {
      const { what, who } = doctorFindings[kind];
      for (const language of ['nl', 'fr', 'en'] as const) {
        expect(what[language].length).toBeGreaterThan(10);
        expect(who[language].length).toBeGreaterThan(3);
      }
    }
  });
});
