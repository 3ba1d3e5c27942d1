import type { Session } from 'electron';
import { expect, it } from 'vitest';
import { denyPermissions } from '../../../electron/main/permissions.ts';

type Request = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type Check = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

const PERMISSIONS = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'unknown',
  'usb',
  'window-management',
  'clipboard-sanitized-write',
];

it('grants writing text to the clipboard and denies all else, asked for or looked up', () => {
  const handlers: { request?: Request; check?: Check } = {};
  denyPermissions({
    setPermissionRequestHandler: (handler) => void (handlers.request = handler!),
    setPermissionCheckHandler: (handler) => void (handlers.check = handler!),
  });
  const asked = PERMISSIONS.filter((permission) => {
    const seen = { granted: false };
    handlers.request?.(
      null as never,
      permission as never,
      (yes) => (seen.granted = yes),
      null as never,
    );
    return seen.granted;
  });
  const lookedUp = PERMISSIONS.filter((permission) =>
    handlers.check?.(null, permission as never, '', null as never),
  );
  expect(asked).toEqual(['clipboard-sanitized-write']);
  expect(lookedUp).toEqual(['clipboard-sanitized-write']);
});
