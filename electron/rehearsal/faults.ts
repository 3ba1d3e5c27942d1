import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../shared/clock.ts';
import type { FaultKind, FaultRule, PlannedRefusal } from './model.ts';

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface FastifyContextConfig {
    /** operationId of the contract; faults and moments pass by routes without one. */
    operation?: string;
  }
}

/** The simulated services; `mail` is the server of the mailboxes. */
export type Service = 'octopus' | 'billit' | 'mail';

/** A named instant in the life of one request. */
export type Moment = {
  readonly service: Service;
  /** operationId of the contract; of `mail` the step of the conversation. */
  readonly operation: string;
  readonly at: 'received' | 'committed' | 'answered';
};

/** Hears every moment, synchronously, before the request goes on. */
export type MomentListener = (moment: Moment) => void;

/** The faults that wait for their request. */
export type FaultBox = {
  readonly add: (rule: FaultRule) => void;
  /** Counts one request of `operation`; answers the rule that hits it, or null. */
  readonly take: (service: Service, operation: string) => FaultRule | null;
  /** Waits as long as a `delay` says. */
  readonly wait: (rule: FaultRule) => Promise<void>;
};

const DEFAULT_DELAY_MS = 60_000;

/**
 * An empty fault box; every rule counts the matching requests that come after it, the oldest rule due hits. Without a
 * clock a delay takes no time.
 */
export function createFaultBox(sleep: Clock['sleep'] = async () => undefined): FaultBox {
  const waiting: { rule: FaultRule; skip: number; times: number }[] = [];
  return {
    add: (rule) => {
      waiting.push({ rule, skip: rule.skip, times: rule.times });
    },
    take: (service, operation) => {
      let hit: FaultRule | null = null;
      for (const entry of waiting) {
        if (entry.rule.service !== service || entry.rule.operation !== operation) continue;
        if (entry.skip > 0) entry.skip -= 1;
        else if (entry.times > 0 && hit === null) {
          entry.times -= 1;
          hit = entry.rule;
        }
      }
      return hit;
    },
    wait: (rule) => sleep(rule.delayMs ?? DEFAULT_DELAY_MS),
  };
}

type Passage = {
  readonly tell: (at: Moment['at']) => void;
  readonly fault: FaultKind | null;
  committed: boolean;
};

const passages = new WeakMap<FastifyRequest, Passage>();

function commit(passage: Passage): void {
  if (passage.committed) return;
  passage.committed = true;
  passage.tell('committed');
}

/** To be called by a handler the moment its change stands; without it the change counts from the end of the handler. */
export function committed(reply: FastifyReply): void {
  const passage = passages.get(reply.request);
  if (passage !== undefined) commit(passage);
}

/** Cuts the connection without an answer: the socket over loopback, LIGHT_ECONNRESET under `inject`. */
function cut(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.destroy();
}

function unauthorized(reply: FastifyReply): void {
  void reply.code(401).send();
}

/** How a service words what a fault makes it say. */
type Wording = {
  /** Ends every token and answers that it did; without it an expired token is a bare 401. */
  readonly expireTokens?: (reply: FastifyReply) => void;
  /** Says no in the words of the service; without it a refusal is a bare status. */
  readonly refuse?: (reply: FastifyReply, refusal: PlannedRefusal) => void;
};

function bare(reply: FastifyReply, { status }: PlannedRefusal): void {
  void reply.code(status).send();
}

/** Faults that answer instead of the service. */
const REFUSALS: Readonly<
  Partial<Record<FaultKind, (reply: FastifyReply, rule: FaultRule, wording: Wording) => void>>
> = {
  'error-before-commit': (reply) => void reply.code(500).send(),
  'html-page': (reply) => {
    const page = '<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>';
    void reply.code(200).header('content-type', 'text/html').send(page);
  },
  'token-expired': (reply, _rule, { expireTokens = unauthorized }) => expireTokens(reply),
  refusal: (reply, { refusal }, { refuse = bare }) =>
    refuse(reply, refusal ?? { status: 400, code: null, technicalInfo: '' }),
};

/** What is left of an answer. */
function spoiled(fault: FaultKind | null, reply: FastifyReply, payload: unknown): unknown {
  if (fault === 'error-after-commit') {
    void reply.code(500).removeHeader('content-type').removeHeader('content-length');
    return '';
  }
  if (fault === 'wrong-content-type') void reply.header('content-type', 'text/plain');
  if (fault !== 'truncated-body' || !Buffer.isBuffer(payload)) return payload;
  const half = payload.subarray(0, Math.floor(payload.length / 2));
  void reply.header('content-length', String(half.length));
  return half;
}

/**
 * Makes `app` tell its moments and suffer its faults. Applies to every route with `config.operation`, in the preHandler
 * phase: checks that come before faults (tokens) belong in an onRequest or preValidation hook, or in a preHandler hook
 * added before this call. Must be called before the routes are added.
 */
export function installFaults(
  app: FastifyInstance,
  options: {
    readonly service: Service;
    readonly faults: FaultBox;
    readonly onMoment: MomentListener;
  } & Wording,
): void {
  const { service, faults, onMoment } = options;
  app.addHook('preHandler', (request, reply, done) => {
    const operation = request.routeOptions.config.operation;
    if (operation === undefined) {
      done();
      return;
    }
    const tell = (at: Moment['at']): void => onMoment({ service, operation, at });
    tell('received');
    const rule = faults.take(service, operation);
    const fault = rule?.kind ?? null;
    if (fault === 'lost-before-commit') {
      cut(reply);
      return;
    }
    const refusal = fault === null ? undefined : REFUSALS[fault];
    passages.set(request, { tell, fault, committed: refusal !== undefined });
    if (rule !== null && refusal !== undefined) refusal(reply, rule, options);
    else if (rule !== null && fault === 'delay') void faults.wait(rule).then(() => done(), done);
    else done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const passage = passages.get(request);
    if (passage !== undefined) commit(passage);
    if (passage?.fault === 'lost-after-commit') cut(reply);
    else done(null, spoiled(passage?.fault ?? null, reply, payload));
  });
  app.addHook('onResponse', (request, _reply, done) => {
    passages.get(request)?.tell('answered');
    done();
  });
}
