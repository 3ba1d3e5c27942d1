import type { Clock } from '../../shared/clock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { createKeyProvider, type AuthProvider } from './billit/auth-provider.ts';
import { createBillitClient } from './billit/client.ts';
import { requestGrant, type OauthClient } from './billit/oauth.ts';
import { createOauthProvider as createBillitOauth } from './billit/oauth-provider.ts';
import type { BillitClient } from './billit/port.ts';
import { provePartyStrategy } from './billit/prove-party-strategy.ts';
import type { Connection } from './domain/dossier.ts';
import { connectionId, type ConnectionId } from './domain/ids.ts';
import type { HttpClient } from './http/port.ts';
import type { SecretRegistry } from './http/redaction.ts';
import type { MailServer } from './mail/port.ts';
import type { AuthParts } from './octopus/auth-provider.ts';
import { signInWithBrowser, type BrowserSignIn } from './octopus/browser-sign-in.ts';
import {
  createCallBudget,
  loginOf,
  type CallBudget,
  type CallPriority,
} from './octopus/call-budget.ts';
import { createOctopusClient } from './octopus/client.ts';
import { createOauthProvider as createOctopusOauth } from './octopus/oauth-provider.ts';
import { createPasswordProvider } from './octopus/password-provider.ts';
import type { OctopusClient } from './octopus/port.ts';
import { createOctopusSession, type Refusals } from './octopus/session.ts';
import type { Store } from './store/ports.ts';
import { createMemoryVault } from './vault/memory.ts';
import type { SecretName, Vault } from './vault/port.ts';

/** The secrets of one login, before they are kept. */
export type Secrets = Readonly<Partial<Record<SecretName, string>>>;

/** One client per login, shared by all its dossiers; and clients for logins that are still being tried. */
export type Clients = {
  readonly octopus: (id: ConnectionId, priority: CallPriority) => Promise<Result<OctopusClient>>;
  readonly billit: (id: ConnectionId) => Promise<Result<BillitClient>>;
  /** A login on secrets that are nowhere stored yet: 'Verbinden' tests before anything is saved (S22). */
  readonly tryOctopus: (connection: Connection, secrets: Secrets) => Promise<OctopusTrial>;
  readonly tryBillit: (connection: Connection, secrets: Secrets) => Promise<BillitClient>;
  readonly tryBillitOauth: (
    connection: Connection,
    oauth: OauthClient,
    secrets: Secrets,
  ) => Promise<BillitTrial>;
};

/** A login at Billit that is being tried with a code from the browser. */
export type BillitTrial = {
  /** Uses the code, once; the client can be asked after that. */
  readonly begin: (asked: {
    readonly code: string;
    readonly redirectUri: string;
  }) => Promise<Result<null>>;
  readonly client: BillitClient;
  /** Puts its secrets, as they are now, in the keychain, and lets the login be used with them. */
  readonly keep: () => Promise<Result<null>>;
};

/** A login at Octopus that is being tried. */
export type OctopusTrial = {
  readonly client: OctopusClient;
  /** Lets a person sign in with the browser first. */
  readonly browse: (asked: BrowserSignIn) => Promise<Result<null>>;
  /** Puts its secrets, as they are now, in the keychain, and lets the login be used with them. */
  readonly keep: () => Promise<Result<null>>;
};

/** What clients are built from. */
export type ClientParts = {
  readonly store: Store;
  readonly vault: Vault;
  readonly http: HttpClient;
  readonly secrets: SecretRegistry;
  readonly clock: Clock;
};

const LOCALES = { nl: 1, fr: 2, en: 3 } as const;

/** Clients by connection, made on first use. */
export function createClients(parts: ClientParts): Clients {
  const octopusClients = new Map<ConnectionId, OctopusClients>();
  const billitClients = new Map<ConnectionId, BillitClient>();
  return {
    octopus: async (id, priority) => {
      const known = octopusClients.get(id);
      if (known !== undefined) return ok(known[priority]);
      const connection = await connectionOf(parts, id, 'octopus');
      if (!connection.ok) return connection;
      // Two that ask at the same time share one session: a refresh token may be good for one use only.
      const meanwhile = octopusClients.get(id);
      if (meanwhile !== undefined) return ok(meanwhile[priority]);
      const made = octopusClientsOf(parts, authParts(parts, parts.vault, connection.value), {
        connection: connection.value,
        tried: false,
      });
      octopusClients.set(id, made);
      return ok(made[priority]);
    },
    billit: async (id) => {
      const known = billitClients.get(id);
      if (known !== undefined) return ok(known);
      const connection = await connectionOf(parts, id, 'billit');
      if (!connection.ok) return connection;
      const proven = await provenConnection(parts, connection.value);
      if (!proven.ok) return proven;
      const client = await billitClient(parts, parts.vault, proven.value);
      billitClients.set(id, client);
      return ok(client);
    },
    tryOctopus: async (connection, secrets) => {
      const trial = await octopusTrial(parts, connection, secrets);
      const keep = async (): Promise<Result<null>> => {
        octopusClients.delete(connection.id);
        return trial.keep();
      };
      return { ...trial, keep };
    },
    tryBillit: async (connection, secrets) =>
      billitClient(parts, await trialVault(connection, secrets), connection),
    tryBillitOauth: async (connection, oauth, secrets) => {
      const trial = await billitTrial(parts, connection, oauth, secrets);
      const keep = async (): Promise<Result<null>> => {
        billitClients.delete(connection.id);
        return trial.keep();
      };
      return { ...trial, keep };
    },
  };
}

async function connectionOf(
  { store }: ClientParts,
  id: ConnectionId,
  kind: 'octopus' | 'billit',
): Promise<Result<Connection>> {
  const connection = await store.connections.get(id);
  return connection?.kind === kind
    ? ok(connection)
    : fail({ kind: 'not-found', service: kind, operation: 'connection' });
}

/** The clients of one login, by who their calls are for; they share its tokens. */
type OctopusClients = Readonly<Record<CallPriority, OctopusClient>>;

function authParts(parts: ClientParts, vault: Vault, connection: Connection): AuthParts {
  const { http, secrets, clock } = parts;
  const { id: connectionId, baseUrl } = connection;
  return { http, baseUrl, vault, connectionId, secrets, clock };
}

function octopusClientsOf(
  { store, clock }: ClientParts,
  auth: AuthParts,
  { connection, tried }: { readonly connection: Connection; readonly tried: boolean },
): OctopusClients {
  const { http, baseUrl, secrets } = auth;
  const login = loginOf(connection);
  const budgetFor = (priority: CallPriority): CallBudget =>
    createCallBudget({ counts: store.callCounts, clock, login, priority });
  const provider =
    connection.signIn === 'browser' ? createOctopusOauth(auth) : createPasswordProvider(auth);
  const refusals = refusalsOf({ store, clock }, connection, tried);
  const localeId = async () => LOCALES[(await store.firm.get()).language];
  const session = createOctopusSession({
    provider,
    refusals,
    http,
    baseUrl,
    secrets,
    budget: budgetFor('person'),
    clock,
    localeId,
  });
  const clientFor = (priority: CallPriority): OctopusClient => {
    const budget = budgetFor(priority);
    return createOctopusClient({ http, session: session.within(budget), budget, baseUrl, clock });
  };
  return {
    person: clientFor('person'),
    schedule: clientFor('schedule'),
    spare: clientFor('spare'),
  };
}

/** The refusals of a login in the store; one that came with the browser has no user, and goes by its own id. */
function refusalsOf(
  { store, clock }: Pick<ClientParts, 'store' | 'clock'>,
  { id, baseUrl, account }: Connection,
  tried: boolean,
): Refusals {
  const subject = { baseUrl, account: account || id, connectionId: tried ? null : id };
  return {
    held: () => store.signInRefusals.held(subject),
    refused: () => store.signInRefusals.refused(subject, clock.now()),
    accepted: () => store.signInRefusals.accepted(subject),
  };
}

async function octopusTrial(
  parts: ClientParts,
  connection: Connection,
  secrets: Secrets,
): Promise<OctopusTrial> {
  const vault = await trialVault(connection, secrets);
  const auth = authParts(parts, vault, connection);
  return {
    client: octopusClientsOf(parts, auth, { connection, tried: true }).person,
    browse: (asked) => signInWithBrowser(auth, asked),
    keep: async () => {
      const kept = await copySecrets(vault, parts.vault, connection.id);
      if (kept.ok) await refusalsOf(parts, connection, false).accepted();
      return kept;
    },
  };
}

/** The connection with how it addresses a client company; unproven while no company of it has any order. */
async function provenConnection(
  parts: ClientParts,
  connection: Connection,
): Promise<Result<Connection>> {
  if (connection.partyStrategy !== null) return ok(connection);
  const trial = await billitClient(parts, parts.vault, connection);
  const strategy = await provePartyStrategy(trial, connection.accountantPartyId);
  if (!strategy.ok) return strategy;
  const { value } = strategy;
  if (value === null) return ok(connection);
  await parts.store.connections.setPartyStrategy(connection.id, value, parts.clock.now());
  return ok({ ...connection, partyStrategy: value });
}

async function billitClient(
  parts: ClientParts,
  vault: Vault,
  connection: Connection,
): Promise<BillitClient> {
  const oauth = await parts.store.billitOauth.get(connection.id);
  const keyParts = { ...parts, vault, connectionId: connection.id };
  const auth = oauth === null ? createKeyProvider(keyParts) : createBillitOauth(keyParts, oauth);
  return billitClientWith(parts, connection, auth);
}

async function billitTrial(
  parts: ClientParts,
  connection: Connection,
  oauth: OauthClient,
  secrets: Secrets,
): Promise<BillitTrial> {
  const vault = await trialVault(connection, secrets);
  const oauthParts = { ...parts, vault, connectionId: connection.id };
  return {
    client: billitClientWith(parts, connection, createBillitOauth(oauthParts, oauth)),
    begin: async ({ code, redirectUri }) => {
      const request = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
      } as const;
      const grant = await requestGrant(oauthParts, oauth, request);
      if (!grant.ok) return grant;
      return vault.write(connection.id, 'billit-refresh-token', grant.value.refreshToken);
    },
    keep: async () => {
      const names = ['billit-client-secret', 'billit-refresh-token'] as const;
      for (const name of names) {
        const secret = await vault.read(connection.id, name);
        if (!secret.ok) return secret;
        if (secret.value === null) continue;
        const kept = await parts.vault.write(connection.id, name, secret.value);
        if (!kept.ok) return kept;
      }
      return ok(null);
    },
  };
}

function billitClientWith(
  { http, secrets, clock }: ClientParts,
  connection: Connection,
  auth: AuthProvider,
): BillitClient {
  return createBillitClient({
    http,
    baseUrl: connection.baseUrl,
    auth,
    secrets,
    clock,
    // Without encryption an address can only be on this computer.
    ...(connection.baseUrl.startsWith('https:') ? {} : { perMinute: null }),
    accountantPartyId: connection.accountantPartyId,
    ...(connection.partyStrategy === null ? {} : { strategy: connection.partyStrategy }),
  });
}

const SECRET_NAMES: readonly SecretName[] = [
  'octopus-user',
  'octopus-password',
  'octopus-software-house',
  'octopus-refresh-token',
  'billit-api-key',
  'smtp-password',
  'billit-client-secret',
];

/** Under which id the keychain holds the password of the firm's mail server. */
export const MAIL_SECRETS = connectionId('mail');

/** The firm's mail server with its password; null while none was entered. */
export async function mailServerOf({
  store,
  vault,
}: Pick<ClientParts, 'store' | 'vault'>): Promise<Result<MailServer | null>> {
  const settings = await store.mailServer.get();
  if (settings === null) return ok(null);
  const password = await vault.read(MAIL_SECRETS, 'smtp-password');
  if (!password.ok) return password;
  return password.value === null
    ? fail({ kind: 'secret-missing', name: 'smtp-password' })
    : ok({ ...settings, password: password.value });
}

async function trialVault(connection: Connection, secrets: Secrets): Promise<Vault> {
  const vault = createMemoryVault();
  await keepSecrets(vault, connection.id, secrets);
  return vault;
}

/** Gives a login in `to` the secrets that it has in `from`, and takes away those of another way to sign in. */
async function copySecrets(from: Vault, to: Vault, id: ConnectionId): Promise<Result<null>> {
  const secrets: Partial<Record<SecretName, string>> = {};
  for (const name of SECRET_NAMES) {
    const secret = await from.read(id, name);
    if (!secret.ok) return secret;
    if (secret.value !== null) secrets[name] = secret.value;
  }
  const kept = await keepSecrets(to, id, secrets);
  if (!kept.ok) return kept;
  for (const name of SECRET_NAMES.filter((one) => secrets[one] === undefined)) {
    const removed = await to.remove(id, name);
    if (!removed.ok) return removed;
  }
  return ok(null);
}

/** Puts the secrets of a login in a vault; stops at the first that cannot be kept. */
export async function keepSecrets(
  vault: Vault,
  id: ConnectionId,
  secrets: Secrets,
): Promise<Result<null>> {
  for (const name of SECRET_NAMES) {
    const secret = secrets[name];
    if (secret === undefined) continue;
    const kept = await vault.write(id, name, secret);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

/** A connection that is not stored yet, with a fresh id. */
export function newConnection(freshId: string, fields: Omit<Connection, 'id'>): Connection {
  return { id: connectionId(freshId), ...fields };
}
