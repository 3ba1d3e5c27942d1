import type { HttpRequest } from '../../shared/http-exchange.ts';
import type { RehearsalWorld } from '../../electron/rehearsal/world.ts';

/** One request below the dossier, with a JSON body or without one; the status of the answer. */
export type Ask = (method: HttpRequest['method'], path: string, body?: unknown) => Promise<number>;

/** Another program of the same firm that is signed in to one dossier of the simulated Octopus. */
export async function otherProgram(world: RehearsalWorld, octopusDossierId: number): Promise<Ask> {
  const { octopusUrl } = world.virtualAddresses;
  const { user, password, softwareHouseUuid } = world.credentials.octopus;
  const send = async (
    method: HttpRequest['method'],
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ) => {
    const answer = await world.transport({
      method,
      url: `${octopusUrl}${path}`,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? null : Buffer.from(JSON.stringify(body)),
      timeoutMs: 1000,
      maxResponseBytes: 1_000_000,
    });
    if (!answer.ok) throw new Error(answer.fault.kind);
    const text = Buffer.from(answer.value.body).toString('utf8');
    return { status: answer.value.status, text };
  };
  const signedIn = await send('POST', '/authentication', { softwareHouseUuid }, { user, password });
  const { token } = JSON.parse(signedIn.text) as { token: string };
  const place = `/dossiers?dossierId=${octopusDossierId}`;
  const connected = await send('POST', place, { Token: token });
  const { Dossiertoken } = JSON.parse(connected.text) as { Dossiertoken: string };
  return async (method, path, body) => {
    const inDossier = `/dossiers/${octopusDossierId}${path}`;
    return (await send(method, inDossier, { dossierToken: Dossiertoken }, body)).status;
  };
}
