import { createHash } from 'node:crypto';
import type { Clock } from '../../shared/clock.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { PostedDocument } from './billit/posted-order.ts';
import { createBillit, type Billit, type BillitSwitches } from './billit/simulator.ts';
import { createFaultBox, type FaultBox, type MomentListener } from './faults.ts';
import { inProcessTransport } from './in-process.ts';
import type { MailSwitches } from './mail/switches.ts';
import { createViewer, type Viewer } from './mail/viewer.ts';
import type { Fate, OctopusRecord, RehearsalCredentials, StoredBooking } from './model.ts';
import { createOctopus, type OctopusSimulator } from './octopus/simulator.ts';
import type { OctopusSwitches } from './octopus/switches.ts';
import type { WorldSeed } from './seed/model.ts';

/** Host names that answer inside the process only; `.invalid` never resolves. */
export const OCTOPUS_HOST = 'octopus.rehearsal.invalid';
export const BILLIT_HOST = 'billit.rehearsal.invalid';

/** How the services behave where their makers are silent. */
export type WorldSwitches = {
  readonly octopus?: Partial<OctopusSwitches>;
  readonly billit?: Partial<BillitSwitches>;
  readonly mail?: Partial<MailSwitches>;
};

/** A document that is added to a dossier, with what must become of it. */
export type AddedDocument = {
  readonly billitPartyId: number;
  readonly document: PostedDocument;
  readonly outcome: Fate['outcome'];
  readonly causes: readonly string[];
};

/** The services from one beginning to the next. */
export type Life = {
  readonly octopus: OctopusSimulator;
  readonly billit: Billit;
  readonly viewer: Viewer;
  readonly faults: FaultBox;
  readonly transport: Transport;
  readonly fates: () => readonly Fate[];
  /** Adds a document now and answers its OrderID; fails with what its order says against the contract. */
  readonly add: (added: AddedDocument) => Result<number, readonly string[]>;
  /** Books straight into a journal of Octopus, under its next number, as a colleague at the desktop program does. */
  readonly bookAsColleague: (octopusDossierId: number, body: OctopusRecord) => StoredBooking;
  /** The bookings made that way: none of the program's business. */
  readonly colleagueBookings: () => readonly StoredBooking[];
};

/** What a life begins with. */
export type LifeOptions = {
  readonly seed: WorldSeed;
  readonly clock: Clock;
  readonly onMoment: MomentListener;
  readonly switches: WorldSwitches;
  readonly credentials: RehearsalCredentials;
};

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opens the books of both services as the seed says. */
export function createLife(options: LifeOptions): Life {
  const { seed, clock, onMoment, switches, credentials } = options;
  const faults = createFaultBox(clock.sleep);
  const octopus = createOctopus({
    clock,
    credentials: credentials.octopus,
    dossiers: seed.dossiers.map((dossier) => dossier.octopus),
    faults,
    onMoment,
    ...(switches.octopus === undefined ? {} : { switches: switches.octopus }),
  });
  const billit = createBillit({
    clock,
    apiKey: credentials.billit.apiKey,
    accountant: seed.accountant,
    dossiers: seed.dossiers,
    faults,
    onMoment,
    ...(switches.billit === undefined ? {} : { switches: switches.billit }),
  });
  const fates = seed.dossiers.flatMap((dossier) => dossier.orders.map((order) => order.fate));
  const byColleagues: StoredBooking[] = [];
  const bookAsColleague: Life['bookAsColleague'] = (octopusDossierId, body) => {
    const booking = octopus.bookAsColleague(octopusDossierId, body);
    byColleagues.push(booking);
    return booking;
  };
  const viewer = createViewer({
    clock,
    dossiers: seed.dossiers.map((dossier) => dossier.octopus),
    relations: octopus.relations,
    bookAsColleague,
    switches: switches.mail ?? {},
  });
  return {
    octopus,
    billit,
    viewer,
    faults,
    transport: inProcessTransport({ [OCTOPUS_HOST]: octopus.app, [BILLIT_HOST]: billit.app }),
    fates: () => [...fates],
    colleagueBookings: () => [...byColleagues],
    bookAsColleague,
    add: (added) => {
      const dossier = seed.dossiers.find((one) => one.billitPartyId === added.billitPartyId);
      if (dossier === undefined) return fail(['no dossier has this PartyID']);
      const posted = billit.post(added.billitPartyId, added.document);
      if (posted.ok) fates.push(fateOfAdded(added, dossier.octopus.id, posted.value));
      return posted;
    },
  };
}

function fateOfAdded(added: AddedDocument, octopusDossierId: number, orderId: number): Fate {
  const { billitPartyId, document, outcome, causes } = added;
  return {
    octopusDossierId,
    billitPartyId,
    orderId,
    ublSha256: document.ubl === null ? null : sha256(document.ubl.bytes),
    pdfSha256: document.ubl !== null || document.pdf === null ? null : sha256(document.pdf.bytes),
    outcome,
    causes,
    amountCents: null,
    vat: null,
  };
}
