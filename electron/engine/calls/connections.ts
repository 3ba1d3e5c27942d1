import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { provePartyStrategy } from '../billit/prove-party-strategy.ts';
import { keepSecrets, newConnection, type Secrets } from '../clients.ts';
import type { Connection } from '../domain/dossier.ts';
import type { CallContext } from './context.ts';

type ConnectionCalls = Pick<
  Calls,
  'connections.list' | 'connections.addBillit' | 'connections.addOctopus'
>;

/** The logins of the firm at Billit and Octopus: each tested once before anything is kept. */
export function connectionCalls(context: CallContext): ConnectionCalls {
  const { sync, clients } = context;
  return {
    'connections.list': async () => ok([...(await sync.store.connections.list())]),
    'connections.addBillit': async ({ label, baseUrl, accountantPartyId, apiKey }) => {
      const connection = newConnection(sync.chance.id(), {
        kind: 'billit',
        label,
        baseUrl,
        account: '',
        accountantPartyId,
        partyStrategy: null,
      });
      const secrets = { 'billit-api-key': apiKey };
      const client = await clients.tryBillit(connection, secrets);
      const partyStrategy = await provePartyStrategy(client, accountantPartyId);
      if (!partyStrategy.ok) return partyStrategy;
      return keep(context, { ...connection, partyStrategy: partyStrategy.value }, secrets);
    },
    'connections.addOctopus': async ({ label, baseUrl, user, password, softwareHouseUuid }) => {
      const connection = newConnection(sync.chance.id(), {
        kind: 'octopus',
        label,
        baseUrl,
        account: user,
        accountantPartyId: null,
        partyStrategy: null,
      });
      const secrets = {
        'octopus-user': user,
        'octopus-password': password,
        'octopus-software-house': softwareHouseUuid,
      };
      const client = await clients.tryOctopus(connection, secrets);
      const tested = await client.dossiers();
      return tested.ok ? keep(context, connection, secrets) : tested;
    },
  };
}

async function keep(
  { sync, vault }: CallContext,
  connection: Connection,
  secrets: Secrets,
): Promise<Result<{ connectionId: string }>> {
  const kept = await keepSecrets(vault, connection.id, secrets);
  if (!kept.ok) return kept;
  await sync.store.connections.add(connection, sync.clock.now());
  return ok({ connectionId: connection.id });
}
