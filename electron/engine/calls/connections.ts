import type { CallInput } from '../../../shared/ipc/contract.ts';
import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { provePartyStrategy } from '../billit/prove-party-strategy.ts';
import { keepSecrets, newConnection } from '../clients.ts';
import type { CallContext } from './context.ts';
import { octopusConnectionCalls, type OctopusConnectionCalls } from './octopus-connections.ts';

type ConnectionCalls = Pick<Calls, 'connections.list' | 'connections.addBillit'> &
  OctopusConnectionCalls;

/** The logins of the firm at Billit and Octopus: each tested once before anything is kept. */
export function connectionCalls(context: CallContext): ConnectionCalls {
  return {
    'connections.list': async () => ok([...(await context.sync.store.connections.list())]),
    'connections.addBillit': (input) => addBillit(context, input),
    ...octopusConnectionCalls(context),
  };
}

async function addBillit(
  { sync, clients, vault }: CallContext,
  { label, baseUrl, accountantPartyId, apiKey }: CallInput<'connections.addBillit'>,
): Promise<Result<{ connectionId: string }>> {
  const connection = newConnection(sync.chance.id(), {
    kind: 'billit',
    label,
    baseUrl,
    account: '',
    signIn: 'key',
    accountantPartyId,
    partyStrategy: null,
  });
  const secrets = { 'billit-api-key': apiKey };
  const client = await clients.tryBillit(connection, secrets);
  const partyStrategy = await provePartyStrategy(client, accountantPartyId);
  if (!partyStrategy.ok) return partyStrategy;
  const kept = await keepSecrets(vault, connection.id, secrets);
  if (!kept.ok) return kept;
  const proven = { ...connection, partyStrategy: partyStrategy.value };
  await sync.store.connections.add(proven, sync.clock.now());
  return ok({ connectionId: connection.id });
}
