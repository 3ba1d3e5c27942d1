import type { CallInput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { newConnection, type OctopusTrial } from '../clients.ts';
import type { Connection } from '../domain/dossier.ts';
import { connectionId, type ConnectionId } from '../domain/ids.ts';
import { readSecret } from '../octopus/credentials.ts';
import { returnPage } from '../octopus/return-page.ts';
import type { CallContext } from './context.ts';

/** The calls about logins at Octopus and what they rest on. */
export type OctopusConnectionCalls = Pick<
  Calls,
  | 'octopus.registration'
  | 'octopus.register'
  | 'connections.addOctopus'
  | 'connections.signInOctopus'
  | 'connections.cancelSignIn'
  | 'connections.testOctopus'
>;

/** Under this name the keychain holds what Octopus gave the software house, apart from any login. */
const REGISTRATION = connectionId('octopus-registration');

/** Logins at Octopus, with the browser or with user and password; tried only when a person asks for it. */
export function octopusConnectionCalls(context: CallContext): OctopusConnectionCalls {
  let signingIn = new AbortController();
  return {
    ...registrationCalls(context),
    'connections.addOctopus': (input) => addWithPassword(context, input),
    'connections.signInOctopus': (input) => {
      signingIn.abort();
      signingIn = new AbortController();
      return signInWithBrowser(context, input, signingIn.signal);
    },
    'connections.cancelSignIn': async () => {
      signingIn.abort();
      return ok(null);
    },
    'connections.testOctopus': async (input) => {
      const id = connectionId(input.connectionId);
      const client = await context.clients.octopus(id, 'person');
      if (!client.ok) return client;
      const tested = await client.value.testSignIn();
      if (tested.ok) await letGo(context, id);
      return tested;
    },
  };
}

function registrationCalls({ sync, vault }: CallContext) {
  const { octopusRegistration } = sync.store;
  return {
    'octopus.registration': async () => {
      const softwareHouse = await vault.read(REGISTRATION, 'octopus-software-house');
      if (!softwareHouse.ok) return softwareHouse;
      const softwareHouseKnown = softwareHouse.value !== null;
      return ok({ ...(await octopusRegistration.get()), softwareHouseKnown });
    },
    'octopus.register': async ({ softwareHouseUuid, redirectUri, port }) => {
      const kept =
        softwareHouseUuid === null
          ? ok(null)
          : await vault.write(REGISTRATION, 'octopus-software-house', softwareHouseUuid);
      if (!kept.ok) return kept;
      await octopusRegistration.set({ redirectUri, port }, sync.clock.now());
      return ok(null);
    },
  } satisfies Partial<OctopusConnectionCalls>;
}

/** A user who is known already keeps his login: one per user, shared by all his dossiers. */
async function addWithPassword(
  context: CallContext,
  input: CallInput<'connections.addOctopus'>,
): Promise<Result<{ connectionId: string }>> {
  const { sync, clients, vault } = context;
  const { label, baseUrl, user, password, softwareHouseUuid } = input;
  const softwareHouse =
    softwareHouseUuid === undefined
      ? await readSecret(vault, REGISTRATION, 'octopus-software-house')
      : ok(softwareHouseUuid);
  if (!softwareHouse.ok) return softwareHouse;
  const how = { account: user, signIn: 'password' } as const;
  const known = (await sync.store.connections.list()).find(
    (one) => one.kind === 'octopus' && one.baseUrl === baseUrl && one.account === user,
  );
  const connection = known ?? octopusConnection(context, { label, baseUrl, ...how });
  const trial = await clients.tryOctopus(connection, {
    'octopus-user': user,
    'octopus-password': password,
    'octopus-software-house': softwareHouse.value,
  });
  return keepTested(context, connection, trial);
}

async function signInWithBrowser(
  context: CallContext,
  input: CallInput<'connections.signInOctopus'>,
  signal: AbortSignal,
): Promise<Result<{ connectionId: string }>> {
  const { sync, clients, vault } = context;
  const { store, chance } = sync;
  const softwareHouse = await readSecret(vault, REGISTRATION, 'octopus-software-house');
  if (!softwareHouse.ok) return softwareHouse;
  const connection = await browserConnection(context, input);
  if (connection === null) {
    return fail({ kind: 'not-found', service: 'octopus', operation: 'connection' });
  }
  const trial = await clients.tryOctopus(connection, {});
  const signedIn = await trial.browse({
    ...(await store.octopusRegistration.get()),
    softwareHouse: softwareHouse.value,
    state: chance.id(),
    browse: context.browse,
    page: returnPage((await store.firm.get()).language),
    signal,
  });
  return signedIn.ok ? keepTested(context, connection, trial) : signedIn;
}

/** The login to sign in anew, or a new one; null when there is none of that id. */
async function browserConnection(
  context: CallContext,
  input: CallInput<'connections.signInOctopus'>,
): Promise<Connection | null> {
  const how = { account: '', signIn: 'browser' } as const;
  if (input.connectionId === null) return octopusConnection(context, { ...input, ...how });
  const known = await context.sync.store.connections.get(connectionId(input.connectionId));
  return known?.kind === 'octopus' ? { ...known, ...how } : null;
}

function octopusConnection(
  { sync }: CallContext,
  fields: Pick<Connection, 'label' | 'baseUrl' | 'account' | 'signIn'>,
): Connection {
  const { label, baseUrl, account, signIn } = fields;
  return newConnection(sync.chance.id(), {
    kind: 'octopus',
    label,
    baseUrl,
    account,
    signIn,
    accountantPartyId: null,
    partyStrategy: null,
  });
}

/** Keeps a login that works: the secrets in the keychain first, so that no login is without them. */
async function keepTested(
  context: CallContext,
  connection: Connection,
  trial: OctopusTrial,
): Promise<Result<{ connectionId: string }>> {
  const tested = await trial.client.dossiers();
  if (!tested.ok) return tested;
  const kept = await trial.keep();
  if (!kept.ok) return kept;
  const { connections } = context.sync.store;
  const nowMs = context.sync.clock.now();
  if ((await connections.get(connection.id)) === null) await connections.add(connection, nowMs);
  else await connections.setSignIn(connection.id, connection, nowMs);
  await letGo(context, connection.id);
  return ok({ connectionId: connection.id });
}

/** What waited for this login to work again goes with the next run, and need not wait out its hour. */
async function letGo({ sync, emit }: CallContext, id: ConnectionId): Promise<void> {
  const { links, outbox } = sync.store;
  const nowMs = sync.clock.now();
  for (const { dossierId, octopusConnectionId } of await links.list()) {
    if (octopusConnectionId !== id) continue;
    await outbox.resume(dossierId, 'sign-in-needed', nowMs);
    emit({ kind: 'documents-changed', dossierId });
  }
}
