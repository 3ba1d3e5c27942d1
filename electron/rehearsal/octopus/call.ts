import { plainError, refuse, type Answer, type Locale, type Refusal } from './answers.ts';
import type { Books } from './books.ts';
import { isLock } from './journal-checks.ts';
import { timestampMs } from './timestamps.ts';
import type { OctopusWorld } from './world.ts';

/** One request that passed token, limit and contract, before it is carried out. */
export type Call = {
  readonly world: OctopusWorld;
  /** Query and path parameters by name; only those given. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Conforms to the schema of the operation; undefined when that has none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly ip: string;
  readonly locale: Locale;
  /** To be called the moment a change stands. */
  readonly commit: () => void;
};

/** Carries out one operation. */
export type Handler = (call: Call) => Answer;

/** A call on one dossier. */
export type DossierCall = Call & { readonly books: Books };

/** A handler below `/dossiers/{dossierId}`. */
export function inDossier(handler: (call: DossierCall) => Answer): Handler {
  return (call) => {
    const books = call.world.dossiers.get(numberOf(call, 'dossierId') ?? 0);
    if (books === undefined) return plainError(404, 'Dossier not found');
    return handler({ ...call, books });
  };
}

/** A whole-number parameter; undefined when not given. */
export function numberOf(call: Call, name: string): number | undefined {
  const text = call.parameters[name];
  return text === undefined ? undefined : Number(text);
}

/** A `modifiedTimeStamp` parameter as epoch ms; undefined when not given. */
export function instantOf(call: Call, name: string): number | undefined {
  const text = call.parameters[name];
  return text === undefined ? undefined : timestampMs(text, call.world.switches.timestampZone);
}

/** Whether a change at an instant (epoch ms) is asked for by `modifiedTimeStamp`; without one every change is. */
export function changeFilterOf(call: Call): (changedAtMs: number) => boolean {
  const sinceMs = instantOf(call, 'modifiedTimeStamp');
  if (sinceMs === undefined) return () => true;
  const inclusive = call.world.switches.modifiedBound === 'inclusive';
  return (changedAtMs) => changedAtMs > sinceMs || (inclusive && changedAtMs === sinceMs);
}

/** The answer to a refused document: 400, or what the switch says when it is locked. */
export function refuseDocument(call: Call, refused: Refusal): Answer {
  const status = isLock(refused) ? Number(call.world.switches.lockedStatus) : 400;
  return refuse(refused, call.locale, status);
}
