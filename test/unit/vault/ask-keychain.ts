/** Run as a program: asks everything of a keychain vault and writes the answers as JSON. */
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { openKeychainVault } from '../../../electron/engine/vault/keychain.ts';

const vault = openKeychainVault('keychain test');
const connection = connectionId('connection-1');
const answers = {
  read: await vault.read(connection, 'billit-api-key'),
  write: await vault.write(connection, 'billit-api-key', 'Zz-planted-secret'),
  remove: await vault.remove(connection, 'billit-api-key'),
  list: await vault.list(),
  probe: await vault.probe(),
};
process.stdout.write(JSON.stringify(answers));
