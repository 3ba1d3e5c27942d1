import type { CallInput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { authorizeAddress, tokenUrlOf } from '../billit/oauth.ts';
import { provePartyStrategy } from '../billit/prove-party-strategy.ts';
import { newConnection } from '../clients.ts';
import { connectionId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

type SignInCalls = Pick<Calls, 'billit.authorize' | 'connections.signInBillit'>;

/** Signing in at Billit with the browser: the page to go to, then the code that came back from it. */
export function billitSignInCalls(context: CallContext): SignInCalls {
  return {
    'billit.authorize': async (input) => {
      const state = context.sync.chance.id();
      return ok({ address: authorizeAddress({ ...input, state }), state });
    },
    'connections.signInBillit': (input) => signIn(context, input),
  };
}

/** Nothing is kept unless the code is good and a company answers; with an id that login goes on with the new tokens. */
async function signIn(
  { sync, clients }: CallContext,
  input: CallInput<'connections.signInBillit'>,
): Promise<Result<{ connectionId: string }>> {
  const { label, baseUrl, accountantPartyId, clientId, clientSecret, code, redirectUri } = input;
  const { store, clock, chance } = sync;
  const known =
    input.connectionId === null
      ? null
      : await store.connections.get(connectionId(input.connectionId));
  if (input.connectionId !== null && known?.kind !== 'billit') {
    return fail({ kind: 'not-found', service: 'billit', operation: 'connection' });
  }
  const connection =
    known ??
    newConnection(chance.id(), {
      kind: 'billit',
      label,
      baseUrl,
      account: '',
      signIn: 'browser',
      accountantPartyId,
      partyStrategy: null,
    });
  const oauth = { clientId, tokenUrl: input.tokenUrl ?? tokenUrlOf(connection.baseUrl) };
  const secrets = clientSecret === null ? {} : { 'billit-client-secret': clientSecret };
  const trial = await clients.tryBillitOauth(connection, oauth, secrets);
  const begun = await trial.begin({ code, redirectUri });
  if (!begun.ok) return begun;
  const strategy = await provePartyStrategy(trial.client, connection.accountantPartyId);
  if (!strategy.ok) return strategy;
  const kept = await trial.keep();
  if (!kept.ok) return kept;
  const proven = { ...connection, partyStrategy: strategy.value };
  if (known === null) await store.connections.add(proven, clock.now());
  await store.billitOauth.set(connection.id, oauth);
  return ok({ connectionId: connection.id });
}
