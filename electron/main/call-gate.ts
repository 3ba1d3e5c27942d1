import type { z } from 'zod';
import { contract, type CallInput, type CallsOf } from '../../shared/ipc/contract.ts';
import type { CallName } from '../../shared/ipc/names.ts';

/** What a window gets to hear of a call that should not have been made, or that broke: nothing. */
export class RefusedCall extends Error {
  override readonly name = 'RefusedCall';
}

type Parser<Name extends CallName> = {
  readonly safeParse: (input: unknown) => z.ZodSafeParseResult<CallInput<Name>>;
};

/** The contract by name, so that the type of what comes out follows the name. */
const inputs: { readonly [Name in CallName]: { readonly input: Parser<Name> } } = contract;

function parsed<Name extends CallName>(name: Name, input: unknown): CallInput<Name> {
  const result = inputs[name].input.safeParse(input);
  if (!result.success) throw new RefusedCall('refused');
  return result.data;
}

/** Hands the calls to whoever makes one, for as long as that takes. */
export type WithCalls = <T>(
  name: CallName,
  work: (calls: CallsOf<CallName>) => Promise<T>,
) => Promise<T>;

/**
 * One call as the outside may make it: what does not follow the contract never reaches the handler. A handler that
 * throws is a bug: `onBug` hears of it, the window only that it failed.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the input to the call
export function gated<Name extends CallName>(
  name: Name,
  withCalls: WithCalls,
  onBug: (error: unknown) => void,
): (input: unknown) => Promise<unknown> {
  return async (input) => {
    const checked = parsed(name, input);
    try {
      return await withCalls(name, (calls) => calls[name](checked));
    } catch (error) {
      if (error instanceof RefusedCall) throw error;
      onBug(error);
      throw new RefusedCall('failed');
    }
  };
}
