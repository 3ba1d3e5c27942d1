import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { HttpClient } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import { malformedToken, type AuthProvider } from './auth-provider.ts';
import type { CallBudget } from './call-budget.ts';
import { faultOf } from './faults.ts';
import type { OctopusLocale, OctopusTarget } from './port.ts';
import { withRenewal, type TokenSource } from './renewal.ts';
import { createTokenSlot, type TokenSlot } from './token-slot.ts';
import { dossierTokenSchema } from './wire.ts';

/** What is kept of the refusals of a login, also when the program ends. */
export type Refusals = {
  /** Refused attempts, when this login may not be tried again by itself; null: it may. */
  readonly held: () => Promise<number | null>;
  /** One more was refused; gives how many there were since the last that worked. */
  readonly refused: () => Promise<number>;
  /** One worked. */
  readonly accepted: () => Promise<void>;
};

/** What a session is built from. */
export type SessionOptions = {
  /** The way to sign in. */
  readonly provider: AuthProvider;
  /** Octopus counts failed logins per user and address: what it refused once is not sent again by itself. */
  readonly refusals: Refusals;
  readonly http: HttpClient;
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
  readonly budget: CallBudget;
  readonly clock: Clock;
  /** Asked whenever a dossier is connected, so that it follows the user's language. */
  readonly localeId: () => Promise<OctopusLocale>;
};

/** The tokens of one Octopus login. */
export type OctopusSession = {
  /** For calls outside a dossier (header Token). */
  readonly login: TokenSource;
  /** For calls in one dossier (header dossierToken). */
  readonly dossier: (target: OctopusTarget) => TokenSource;
  /** Forgets all tokens, and tries a refused login once more: only when a person asks for it. */
  readonly startAgain: () => void;
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
  let askedByPerson = false;
  /** What the last refusal named, for as long as the program runs. */
  let refused: SignInNeeded | null = null;

  const signIn = async (): Promise<Result<string>> => {
    const attempts = askedByPerson ? null : await options.refusals.held();
    askedByPerson = false;
    if (attempts !== null) return fail(refused ?? notTriedAgain(attempts));
    const token = withoutToken(await signInOnce(options));
    refused = !token.ok && token.fault.kind === 'sign-in-needed' ? token.fault : null;
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
        get: () =>
          slot.get(async () => withoutToken(await connect({ ...options, budget }, login, target))),
        discard: (token) => slot.discard(token),
      };
    },
    redact: options.secrets.redact,
    startAgain: () => {
      askedByPerson = true;
      loginSlot.clear();
      for (const slot of dossierSlots.values()) slot.clear();
      dossierSlots.clear();
    },
  });
  return within(options.budget);
}

async function signInOnce({ provider, refusals }: SessionOptions): Promise<Result<string>> {
  const token = await provider.fetchToken();
  if (token.ok) await refusals.accepted();
  if (token.ok || token.fault.kind !== 'sign-in-needed') return token;
  return fail({ ...token.fault, attempts: await refusals.refused() });
}

type SignInNeeded = Extract<Fault, { kind: 'sign-in-needed' }>;

function notTriedAgain(attempts: number): SignInNeeded {
  const detail = 'not tried again';
  return { kind: 'sign-in-needed', service: 'octopus', detail, error: 'sign-in-needed', attempts };
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
  const localeId = await options.localeId();
  const answered = await withRenewal(login, async (token) => {
    const reserved = await options.budget.reserve(operation, id);
    if (!reserved.ok) return reserved;
    return options.http({
      service: 'octopus',
      operation,
      dossierId: target.dossierId,
      method: 'POST',
      url: `${options.baseUrl}/dossiers?dossierId=${id}&localeId=${localeId}`,
      headers: { Token: token },
      json: undefined,
      repeat: 'once',
    });
  });
  if (!answered.ok) return answered;
  const answer = answered.value;
  const nowMs = options.clock.now();
  const { redact } = options.secrets;
  const fault = faultOf(answer, { operation, writes: false, redact, nowMs });
  if (fault?.kind === 'not-found') {
    const detail = `HTTP ${answer.status}`;
    return fail({ kind: 'no-access', service: 'octopus', detail, error: 'no-access' });
  }
  if (fault !== null) return fail(fault);
  const connected = dossierTokenSchema.safeParse(answer.json);
  if (!connected.success) return fail(malformedToken(operation));
  options.secrets.add(connected.data.Dossiertoken, 'passing');
  return ok(connected.data.Dossiertoken);
}

/**
 * A token that did not come says nothing of the call that it was for: in the books nothing can have changed, and no
 * document is refused because a page of something in between was no token. What Octopus names by itself is told.
 */
function withoutToken(token: Result<string>): Result<string> {
  if (token.ok) return token;
  const { fault } = token;
  const offline = (detail: string): Result<string> =>
    fail({ kind: 'offline', service: 'octopus', detail });
  if (fault.kind === 'unknown-outcome' || fault.kind === 'malformed') return offline(fault.detail);
  const unnamed =
    fault.kind === 'rejected' && (fault.error ?? 'octopus-refused') === 'octopus-refused';
  return unnamed ? offline(fault.operation) : token;
}
