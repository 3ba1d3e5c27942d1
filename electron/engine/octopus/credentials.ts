import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { SecretName, Vault } from '../vault/port.ts';

/** What it takes to sign in to Octopus with user and password. */
export type Credentials = {
  readonly user: string;
  readonly password: string;
  readonly softwareHouse: string;
};

/** Reads the credentials of a connection from the keychain. */
export async function readCredentials(
  vault: Vault,
  connection: ConnectionId,
): Promise<Result<Credentials>> {
  const user = await readSecret(vault, connection, 'octopus-user');
  if (!user.ok) return user;
  const password = await readSecret(vault, connection, 'octopus-password');
  if (!password.ok) return password;
  const softwareHouse = await readSecret(vault, connection, 'octopus-software-house');
  if (!softwareHouse.ok) return softwareHouse;
  return ok({ user: user.value, password: password.value, softwareHouse: softwareHouse.value });
}

/** One secret of a connection; `secret-missing` when there is none. */
export async function readSecret(
  vault: Vault,
  connection: ConnectionId,
  name: SecretName,
): Promise<Result<string>> {
  const secret = await vault.read(connection, name);
  if (!secret.ok) return secret;
  return secret.value === null ? fail({ kind: 'secret-missing', name }) : ok(secret.value);
}
