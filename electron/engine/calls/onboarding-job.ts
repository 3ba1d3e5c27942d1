import { brusselsDay } from '../../../shared/clock.ts';
import type { EventListener } from '../../../shared/ipc/events.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { OnboardingCause } from '../../../shared/model/onboarding.ts';
import { dossierId, linkId, type DossierId } from '../domain/ids.ts';
import { scheduleChoice } from '../domain/schedule.ts';
import { settingsByTemplate } from '../domain/template.ts';
import { loginOf } from '../octopus/call-budget.ts';
import type { OnboardingRow } from '../store/onboarding-ports.ts';
import type { OctopusPlace, SyncContext } from '../sync/context.ts';
import { causeOfFault } from '../sync/way-of-fault.ts';
import { linkCauseOf } from './link-cause.ts';
import { readBooks } from './link-books.ts';
import { saveLink } from './link-save.ts';
import { tryBillit } from './link-test.ts';

/** Links the dossiers that wait for it, one after the other, over as many days as Octopus' limits force. */
export type Onboarding = {
  /** Goes on with what may go now; returns at once. */
  readonly pass: () => void;
  readonly isRunning: () => boolean;
  readonly close: () => Promise<void>;
};

type JobContext = { readonly sync: SyncContext; readonly emit: EventListener };

/** How long all of it rests when a service is not there, and when a person must sign in first, ms. */
const OFFLINE_REST_MS = 10 * 60_000;
const SIGN_IN_REST_MS = 60 * 60_000;
/** Windows are told of progress once in so many dossiers. */
const TELL_EVERY = 5;

/** Keeps the bulk link of an engine; what waits is in the store, so that a restart goes on with it. */
export function createOnboarding(context: JobContext): Onboarding {
  let running: Promise<void> | null = null;
  let isClosing = false;
  const work = async (): Promise<void> => {
    const { store, clock } = context.sync;
    let done = 0;
    while (!isClosing) {
      const row = await store.onboarding.next(clock.now());
      if (row === null) break;
      await linkOne(context.sync, row);
      done += 1;
      if (done % TELL_EVERY === 0) context.emit({ kind: 'dossiers-changed' });
    }
    // Only what changed is told: whoever hears of it passes again, and a pass without work would never end.
    if (done > 0 && !isClosing) context.emit({ kind: 'dossiers-changed' });
  };
  return {
    pass: () => {
      running ??= work().finally(() => {
        running = null;
      });
    },
    isRunning: () => running !== null,
    close: async () => {
      isClosing = true;
      await running;
    },
  };
}

/** Why a row is not linked: something that passes, or something that a person must settle. */
type Stopped =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'cause'; readonly cause: OnboardingCause };

async function linkOne(sync: SyncContext, row: OnboardingRow): Promise<void> {
  const { store, chance, clock } = sync;
  const draft = { ...row, id: dossierId(chance.id()) };
  const dossier = await store.dossiers.ensure(draft, clock.now());
  const stopped = await tryToLink(sync, row, dossier.id);
  if (stopped?.kind === 'fault' && (await putOff(sync, row, stopped.fault))) return;
  await store.onboarding.settle(row.octopusDossierId, {
    dossierId: dossier.id,
    state: stopped === null ? 'linked' : 'problem',
    cause: stopped === null ? null : causeOf(stopped),
  });
}

/** Reads the books, settles how to book by the template, tries Billit, and only then saves. Null: it is linked. */
async function tryToLink(
  sync: SyncContext,
  row: OnboardingRow,
  dossier: DossierId,
): Promise<Stopped | null> {
  const { store, clock, chance } = sync;
  const template = await store.templates.get(row.templateId);
  if (template === null) return null;
  const { octopusConnectionId, octopusDossierId, billitConnectionId, billitPartyId } = row;
  const known = await store.links.ofDossier(dossier);
  if (known !== null)
    return { kind: 'cause', cause: { kind: 'taken', data: { dossier: row.name } } };
  const place: OctopusPlace = { dossierId: dossier, octopusConnectionId, octopusDossierId };
  const books = await readBooks(sync, place, null);
  if (!books.ok) return { kind: 'fault', fault: books.fault };
  const when = { today: brusselsDay(clock.now()), exportFrom: row.exportFrom };
  const settings = settingsByTemplate(template.settings, books.value, when);
  if (!settings.ok) return { kind: 'cause', cause: settings.fault };
  const reached = await tryBillit(sync, { ...row, dossierId: dossier });
  if (!reached.ok) return { kind: 'fault', fault: reached.fault };
  const link = {
    ...settings.value,
    ...place,
    id: linkId(chance.id()),
    billitConnectionId,
    billitPartyId,
  };
  const saved = await saveLink({ sync }, link, { sharesOctopusDossier: false });
  if (!saved.ok) return { kind: 'fault', fault: saved.fault };
  await store.schedules.set(dossier, scheduleChoice(template.settings), clock.now());
  const assignment = { dossierId: dossier, templateId: template.id, accepted: {} };
  await store.templates.assign(assignment, clock.now());
  return null;
}

/** Lets the row, and others that would meet the same, wait for a fault to pass; false when a person must look. */
async function putOff(sync: SyncContext, row: OnboardingRow, fault: Fault): Promise<boolean> {
  const { store, clock } = sync;
  const cause = causeOfFault(fault, {});
  switch (fault.kind) {
    case 'budget-spent': {
      await store.onboarding.postpone(await sameBudget(sync, row), fault.retryAtMs, cause);
      return true;
    }
    case 'rate-limited':
      await store.onboarding.postpone(rowOnly(row), fault.retryAtMs, cause);
      return true;
    case 'offline':
      await store.onboarding.postpone({}, clock.now() + OFFLINE_REST_MS, cause);
      return true;
    case 'unknown-outcome':
      await store.onboarding.postpone(rowOnly(row), clock.now() + OFFLINE_REST_MS, cause);
      return true;
    case 'sign-in-needed':
    case 'keychain-unavailable':
    case 'secret-missing':
      await store.onboarding.postpone({}, clock.now() + SIGN_IN_REST_MS, cause);
      return true;
    default:
      return false;
  }
}

type Which = Parameters<SyncContext['store']['onboarding']['postpone']>[0];

function rowOnly({ octopusDossierId }: OnboardingRow): Which {
  return { octopusDossierId };
}

/** The rows whose calls Octopus adds up with those of this one. */
async function sameBudget({ store }: SyncContext, row: OnboardingRow): Promise<Which> {
  const { scope } = await store.callCounts.rules();
  if (scope === 'dossier') return rowOnly(row);
  if (scope === 'software-house') return {};
  const connections = await store.connections.list();
  const own = connections.find(({ id }) => id === row.octopusConnectionId);
  const same = connections.filter((each) => own !== undefined && loginOf(each) === loginOf(own));
  return { octopusConnectionIds: same.map(({ id }) => id) };
}

function causeOf(stopped: Stopped): OnboardingCause {
  return stopped.kind === 'cause' ? stopped.cause : linkCauseOf(stopped.fault);
}
