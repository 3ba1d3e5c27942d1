import type { Billit } from './billit/simulator.ts';
import { startControl, type Controlled } from './control/control.ts';
import { REHEARSAL_CREDENTIALS } from './credentials.ts';
import type { MomentListener } from './faults.ts';
import {
  BILLIT_HOST,
  OCTOPUS_HOST,
  createLife,
  type Life,
  type LifeOptions,
  type WorldSwitches,
} from './life.ts';
import { listenOnLoopback, type Loopback } from './loopback.ts';
import { listenSmtp, type SmtpOptions } from './mail/smtp.ts';
import { mailboxOf } from './mail/switches.ts';
import type { Viewer } from './mail/viewer.ts';
import type { RehearsalAddresses, RehearsalCredentials, World, WorldOptions } from './model.ts';
import { OCTOPUS_BASE_PATH, type OctopusSimulator } from './octopus/simulator.ts';
import { seedForeign } from './seed/foreign.ts';
import type { WorldSeed } from './seed/model.ts';
import { seedWorld } from './seed/world-seed.ts';

/** What a world can be given beyond its seed. */
export type WorldExtras = {
  readonly switches?: WorldSwitches;
  /** Other credentials than the public ones, for tests that search for them. */
  readonly credentials?: RehearsalCredentials;
  /** Makes the world other than seeded, before it begins. */
  readonly reseed?: (seed: WorldSeed) => WorldSeed;
  /** Puts the world's clock at an instant (epoch ms); without it the control API cannot move time. */
  readonly moveClock?: (toMs: number) => void;
};

/** A world together with what happens in it besides the program: colleagues at work, documents that come in. */
export type RehearsalWorld = World &
  Pick<Life, 'add' | 'bookAsColleague' | 'colleagueBookings'> &
  Pick<
    OctopusSimulator,
    | 'changeJournal'
    | 'openJournal'
    | 'deleteJournal'
    | 'deleteAccount'
    | 'deleteRelation'
    | 'payDocument'
    | 'codaFiles'
    | 'limitCounts'
    | 'limitPeaks'
    | 'limitBreaches'
    | 'turn'
    | 'expireTokens'
  > &
  Pick<
    Billit,
    | 'order'
    | 'changesOf'
    | 'registered'
    | 'parties'
    | 'accounts'
    | 'journals'
    | 'export'
    | 'feedItems'
    | 'postOther'
    | 'fastInput'
    | 'revokeTokens'
  > & {
    readonly changeOrder: Billit['change'];
    /** Turns switches of the mailboxes in mid-run. */
    readonly turnMail: Viewer['turn'];
  };

function seedOf(options: WorldOptions): WorldSeed {
  if (options.ubl !== null) return seedForeign(options.ubl);
  return seedWorld(options);
}

function dossiersOf(seed: WorldSeed): World['dossiers'] {
  return seed.dossiers.map(({ billitPartyId, octopus, company, exportFrom, purchasesRoute }) => ({
    billitPartyId,
    octopusDossierId: octopus.id,
    name: company.name,
    enterpriseNumber: company.enterpriseNumber,
    exportFrom,
    mailbox: mailboxOf(octopus.id),
    purchasesRoute,
  }));
}

function addressesOf(octopus: string, billit: string): RehearsalAddresses {
  return {
    octopusUrl: `${octopus}${OCTOPUS_BASE_PATH}`,
    billitUrl: billit,
    control: null,
    smtp: null,
  };
}

/** What can be read of a world, and done to it, in whichever life it is. */
function outwardly(life: () => Life) {
  return {
    transport: (request) => life().transport(request),
    bookings: () => life().octopus.bookings(),
    relations: (octopusDossierId) => life().octopus.relations(octopusDossierId),
    fates: () => life().fates(),
    calls: () => ({ octopus: life().octopus.calls(), billit: life().billit.calls() }),
    violations: () => [
      ...life()
        .octopus.violations()
        .map((detail) => ({ service: 'octopus' as const, detail })),
      ...life()
        .billit.violations()
        .map((detail) => ({ service: 'billit' as const, detail })),
    ],
    addFault: (rule) => life().faults.add(rule),
    add: (added) => life().add(added),
    bookAsColleague: (octopusDossierId, body) => life().bookAsColleague(octopusDossierId, body),
    colleagueBookings: () => life().colleagueBookings(),
    changeJournal: (octopusDossierId, journal, change) => {
      life().octopus.changeJournal(octopusDossierId, journal, change);
    },
    openJournal: (octopusDossierId, journal) => {
      life().octopus.openJournal(octopusDossierId, journal);
    },
    deleteJournal: (octopusDossierId, journal) =>
      life().octopus.deleteJournal(octopusDossierId, journal),
    deleteAccount: (octopusDossierId, account) =>
      life().octopus.deleteAccount(octopusDossierId, account),
    payDocument: (octopusDossierId, place) => life().octopus.payDocument(octopusDossierId, place),
    deleteRelation: (octopusDossierId, relation) =>
      life().octopus.deleteRelation(octopusDossierId, relation),
    codaFiles: (octopusDossierId) => life().octopus.codaFiles(octopusDossierId),
    limitCounts: () => life().octopus.limitCounts(),
    limitPeaks: () => life().octopus.limitPeaks(),
    limitBreaches: () => life().octopus.limitBreaches(),
    order: (orderId) => life().billit.order(orderId),
    changesOf: (companyId) => life().billit.changesOf(companyId),
    registered: () => life().billit.registered(),
    revokeTokens: () => life().billit.revokeTokens(),
    export: (exported) => life().billit.export(exported),
    feedItems: (name) => life().billit.feedItems(name),
    postOther: (posted) => life().billit.postOther(posted),
    fastInput: (companyId) => life().billit.fastInput(companyId),
    parties: (companyId) => life().billit.parties(companyId),
    accounts: (companyId) => life().billit.accounts(companyId),
    journals: (companyId) => life().billit.journals(companyId),
    changeOrder: (orderId, changes) => life().billit.change(orderId, changes),
    viewer: () => life().viewer.documents(),
    bookFromViewer: (id) => life().viewer.book(id),
    turnMail: (switches) => life().viewer.turn(switches),
    turn: (switches) => life().octopus.turn(switches),
    expireTokens: () => life().octopus.expireTokens(),
  } satisfies Partial<RehearsalWorld>;
}

/** The servers of a world; whichever life it is in answers, also after a reset. */
function createServers(
  life: () => Life,
  controlled: () => Controlled,
  mail: Pick<SmtpOptions, 'account' | 'onMoment'>,
) {
  const servers: Pick<Loopback, 'close'>[] = [];
  const keep = <T extends Pick<Loopback, 'close'>>(server: T): T => {
    servers.push(server);
    return server;
  };
  const listenOnSmtp: World['listenSmtp'] = async (port) => {
    const { address } = keep(await listenSmtp({ ...mail, port, room: life }));
    return address;
  };
  const listen: World['listen'] = async (ports) => {
    const octopus = keep(
      await listenOnLoopback(ports.octopus, (request, response) => {
        life().octopus.app.routing(request, response);
      }),
    );
    const billit = keep(
      await listenOnLoopback(ports.billit, (request, response) => {
        life().billit.app.routing(request, response);
      }),
    );
    const control =
      ports.control === null ? null : keep(await startControl(controlled(), ports.control));
    const smtp = ports.smtp === undefined ? null : await listenOnSmtp(ports.smtp);
    return {
      ...addressesOf(octopus.origin, billit.origin),
      smtp,
      control: control === null ? null : { url: control.origin, token: control.token },
    };
  };
  const close: World['close'] = async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  };
  return { listen, listenSmtp: listenOnSmtp, close };
}

async function begin(options: LifeOptions): Promise<Life> {
  const life = createLife(options);
  await Promise.all([life.octopus.app.ready(), life.billit.app.ready()]);
  return life;
}

/**
 * Makes a rehearsal world. It answers inside the process at once (`transport`, `virtualAddresses`) and over loopback
 * once it listens; both ways reach the same handlers and the same books.
 */
export async function createWorld(
  options: WorldOptions,
  extras: WorldExtras = {},
): Promise<RehearsalWorld> {
  const { clock } = options;
  const listeners: MomentListener[] = [];
  const onMoment: MomentListener = (moment) => {
    for (const listener of listeners) listener(moment);
  };
  const { reseed = (made: WorldSeed) => made } = extras;
  const seed = reseed(seedOf(options));
  const switches = extras.switches ?? {};
  const credentials = extras.credentials ?? REHEARSAL_CREDENTIALS;
  let life = await begin({ seed, clock, onMoment, switches, credentials });
  const controlled = (): Controlled => ({
    world,
    clock,
    moveClock: extras.moveClock ?? null,
    add: world.add,
    life: () => life,
    reset: async () => {
      const again = reseed(seedOf(options));
      life = await begin({ seed: again, clock, onMoment, switches, credentials });
    },
  });
  const world: RehearsalWorld = {
    ...outwardly(() => life),
    ...createServers(() => life, controlled, { account: credentials.mail, onMoment }),
    credentials: {
      ...credentials,
      billit: {
        ...credentials.billit,
        accountantPartyId: seed.accountant.partyId,
      },
    },
    dossiers: dossiersOf(seed),
    virtualAddresses: addressesOf(`http://${OCTOPUS_HOST}`, `http://${BILLIT_HOST}`),
    onMoment: (listener) => {
      listeners.push(listener);
    },
  };
  return world;
}
