import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SetupFailure } from './failure.mjs';

/** What a Debian machine needs: a package and a file that is there once it is installed. */
const needs = [
  { name: 'libsecret-1-dev', file: '/usr/include/libsecret-1/libsecret/secret.h' },
  { name: 'pkg-config', file: '/usr/bin/pkg-config' },
  { name: 'python3', file: '/usr/bin/python3' },
  { name: 'make', file: '/usr/bin/make' },
  { name: 'g++', file: '/usr/bin/g++' },
  { name: 'dbus', file: '/usr/bin/dbus-run-session' },
  { name: 'gnome-keyring', file: '/usr/bin/gnome-keyring-daemon' },
  { name: 'chromium', file: '/usr/bin/chromium' },
  { name: 'fonts-dejavu-core', file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' },
];

/** keytar is compiled against these headers; nothing installs without them. */
const keychainHeaders = needs[0];

/** Seconds to wait for another installation on this machine. */
const LOCK_WAIT = 'DPkg::Lock::Timeout=120';

function aptGet(args) {
  const child = spawnSync('apt-get', ['-o', LOCK_WAIT, ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (child.status !== 0)
    throw new SetupFailure(
      `apt-get ${args[0]}`,
      `Run it by hand and read its answer: apt-get ${args.join(' ')}`,
    );
}

/** Whether packages can be installed from here without asking anybody. */
export function canInstallPackages() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** The Debian packages that are missing here; empty on other systems. */
export function missingPackages() {
  if (process.platform !== 'linux') return [];
  return needs.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
}

/**
 * Installs missing Debian packages as root; says what to install to everybody else.
 * @param {string[]} missing names from `missingPackages`
 * @param {(line: string) => void} say
 */
export function completeMachine(missing, say) {
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (canInstallPackages()) {
    say(`Installing Debian packages: ${names}`);
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
    return;
  }
  say(
    existsSync('/etc/debian_version')
      ? `Missing packages. Run: sudo apt-get install --no-install-recommends ${names}`
      : `Missing, under their Debian names: ${names}`,
  );
  if (missing.includes(keychainHeaders.name))
    throw new SetupFailure(
      'the headers of libsecret',
      `The keychain library is compiled against them; install ${keychainHeaders.name} and run this again.`,
    );
}
