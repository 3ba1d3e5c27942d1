import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { HttpClient, ServiceAnswer } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import type { Vault } from '../vault/port.ts';
import type { CallBudget } from './call-budget.ts';
import { fingerprintOf, readCredentials, type Credentials } from './credentials.ts';
import { faultOf } from './faults.ts';
import type { OctopusTarget } from './port.ts';
import { withRenewal, type TokenSource } from './renewal.ts';
import { createTokenSlot, type TokenSlot } from './token-slot.ts';
import { authenticationSchema, dossierTokenSchema } from './wire.ts';

/** Language of Octopus' messages: 1 Dutch, 2 French, 3 English, 4 German. */
export type OctopusLocale = 1 | 2 | 3 | 4;

/** What a session is built from. */
export type SessionOptions = {
  readonly http: HttpClient;
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  readonly vault: Vault;
  readonly connectionId: ConnectionId;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
  readonly budget: CallBudget;
  readonly clock: Clock;
  readonly localeId: OctopusLocale;
};

/** The tokens of one Octopus login. */
export type OctopusSession = {
  /** For calls outside a dossier (header Token). */
  readonly login: TokenSource;
  /** For calls in one dossier (header dossierToken). */
  readonly dossier: (target: OctopusTarget) => TokenSource;
  /** Forgets all tokens and refused credentials: a person asks to try again. */
  readonly forget: () => void;
  /** A text of Octopus without any secret. */
  readonly redact: SecretRegistry['redact'];
  /** The same tokens, for calls that count against this budget. */
  readonly within: (budget: CallBudget) => OctopusSession;
};

/** A session without tokens yet; the first call signs in. */
export function createOctopusSession(options: SessionOptions): OctopusSession {
  const { clock } = options;
  const loginSlot = createTokenSlot(clock);
  const dossierSlots = new Map<number, TokenSlot>();
  /** Octopus counts failed logins per user and address: what it refused once is not sent again. */
  let refused: { readonly fingerprint: string; readonly fault: Fault } | null = null;

  const signIn = async (): Promise<Result<string>> => {
    const credentials = await readCredentials(options.vault, options.connectionId);
    if (!credentials.ok) return credentials;
    const fingerprint = fingerprintOf(credentials.value);
    if (refused?.fingerprint === fingerprint) return fail(refused.fault);
    const token = await authenticate(options, credentials.value);
    if (!token.ok && token.fault.kind === 'sign-in-needed') {
      refused = { fingerprint, fault: token.fault };
    }
    return token;
  };

  const login: TokenSource = {
    get: () => loginSlot.get(signIn),
    discard: (token) => loginSlot.discard(token),
  };

  const slotOf = (octopusDossierId: number): TokenSlot => {
    const slot = dossierSlots.get(octopusDossierId) ?? createTokenSlot(clock);
    dossierSlots.set(octopusDossierId, slot);
    return slot;
  };

  const within = (budget: CallBudget): OctopusSession => ({
    login,
    within,
    dossier: (target) => {
      const slot = slotOf(target.octopusDossierId);
      return {
        get: () => slot.get(() => connect({ ...options, budget }, login, target)),
        discard: (token) => slot.discard(token),
      };
    },
    redact: options.secrets.redact,
    forget: () => {
      refused = null;
      loginSlot.clear();
      for (const slot of dossierSlots.values()) slot.clear();
      dossierSlots.clear();
    },
  });
  return within(options.budget);
}

async function authenticate(
  options: SessionOptions,
  credentials: Credentials,
): Promise<Result<string>> {
  options.secrets.add(credentials.password);
  options.secrets.add(credentials.softwareHouse);
  const operation = 'authenticateUser';
  const answer = await options.http({
    service: 'octopus',
    operation,
    dossierId: null,
    method: 'POST',
    url: `${options.baseUrl}/authentication`,
    headers: { softwareHouseUuid: credentials.softwareHouse },
    json: { user: credentials.user, password: credentials.password },
    repeat: 'once',
  });
  if (!answer.ok) return fail(tokenFault(answer.fault));
  const fault = signInFault(answer.value, options);
  if (fault !== null) return fail(fault);
  const token = authenticationSchema.safeParse(answer.value.json);
  if (!token.success) return fail(malformedToken(operation));
  options.secrets.add(token.data.token, 'passing');
  return ok(token.data.token);
}

/** Octopus tells neither user nor password apart, and names the user and his address in its text: that stays out. */
function signInFault(answer: ServiceAnswer, options: SessionOptions): Fault | null {
  const operation = 'authenticateUser';
  const nowMs = options.clock.now();
  const { redact } = options.secrets;
  const fault = faultOf(answer, { operation, writes: false, redact, nowMs });
  if (fault?.kind !== 'rejected' && fault?.kind !== 'no-access') return fault;
  return { kind: 'sign-in-needed', service: 'octopus', detail: `HTTP ${answer.status}` };
}

async function connect(
  options: SessionOptions,
  login: TokenSource,
  target: OctopusTarget,
): Promise<Result<string>> {
  const operation = 'connectDossier';
  const id = target.octopusDossierId;
  const open = await options.budget.check(operation, id);
  if (!open.ok) return open;
  const answered = await withRenewal(login, async (token) => {
    const reserved = await options.budget.reserve(operation, id);
    if (!reserved.ok) return reserved;
    return options.http({
      service: 'octopus',
      operation,
      dossierId: target.dossierId,
      method: 'POST',
      url: `${options.baseUrl}/dossiers?dossierId=${id}&localeId=${options.localeId}`,
      headers: { Token: token },
      json: undefined,
      repeat: 'once',
    });
  });
  if (!answered.ok) return fail(tokenFault(answered.fault));
  const { answer } = answered.value;
  const nowMs = options.clock.now();
  const { redact } = options.secrets;
  const fault = faultOf(answer, { operation, writes: false, redact, nowMs });
  if (fault?.kind === 'not-found') {
    return fail({ kind: 'no-access', service: 'octopus', detail: `HTTP ${answer.status}` });
  }
  if (fault !== null) return fail(fault);
  const connected = dossierTokenSchema.safeParse(answer.json);
  if (!connected.success) return fail(malformedToken(operation));
  options.secrets.add(connected.data.Dossiertoken, 'passing');
  return ok(connected.data.Dossiertoken);
}

/** A token that did not come is no write of unknown outcome: nothing in the books can have changed. */
function tokenFault(fault: Fault): Fault {
  return fault.kind === 'unknown-outcome'
    ? { kind: 'offline', service: 'octopus', detail: fault.detail }
    : fault;
}

function malformedToken(operation: string): Fault {
  return { kind: 'malformed', service: 'octopus', operation, detail: 'no token in the answer' };
}
