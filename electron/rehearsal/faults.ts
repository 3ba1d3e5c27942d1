import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultKind, FaultRule } from './model.ts';

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be augmented
  interface FastifyContextConfig {
    /** operationId of the contract; faults and moments pass by routes without one. */
    operation?: string;
  }
}

/** The two simulated services. */
export type Service = 'octopus' | 'billit';

/** A named instant in the life of one request. */
export type Moment = {
  readonly service: Service;
  /** operationId of the contract. */
  readonly operation: string;
  readonly at: 'received' | 'committed' | 'answered';
};

/** Hears every moment, synchronously, before the request goes on. */
export type MomentListener = (moment: Moment) => void;

/** The faults that wait for their request. */
export type FaultBox = {
  readonly add: (rule: FaultRule) => void;
  /** Counts one request of `operation`; answers the fault that hits it, or null. */
  readonly take: (service: Service, operation: string) => FaultKind | null;
};

/** An empty fault box; every rule counts the matching requests that come after it, the oldest rule due hits. */
export function createFaultBox(): FaultBox {
  const waiting: { rule: FaultRule; skip: number; times: number }[] = [];
  return {
    add: (rule) => {
      waiting.push({ rule, skip: rule.skip, times: rule.times });
    },
    take: (service, operation) => {
      let hit: FaultKind | null = null;
      for (const entry of waiting) {
        if (entry.rule.service !== service || entry.rule.operation !== operation) continue;
        if (entry.skip > 0) entry.skip -= 1;
        else if (entry.times > 0 && hit === null) {
          entry.times -= 1;
          hit = entry.rule.kind;
        }
      }
      return hit;
    },
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
  },
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
    const fault = faults.take(service, operation);
    if (fault === 'lost-before-commit') {
      cut(reply);
    } else if (fault === 'error-before-commit') {
      passages.set(request, { tell, fault, committed: true });
      void reply.code(500).send();
    } else {
      passages.set(request, { tell, fault, committed: false });
      done();
    }
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const passage = passages.get(request);
    if (passage !== undefined) commit(passage);
    if (passage?.fault === 'lost-after-commit') {
      cut(reply);
    } else if (passage?.fault === 'error-after-commit') {
      void reply.code(500).removeHeader('content-type').removeHeader('content-length');
      done(null, '');
    } else {
      done(null, payload);
    }
  });
  app.addHook('onResponse', (request, _reply, done) => {
    passages.get(request)?.tell('answered');
    done();
  });
}
