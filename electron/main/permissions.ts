import type { Session } from 'electron';

/** Writing text to the clipboard after a click ('Kopiëren'); everything else is denied. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies the page the camera, the place, notifications and all else that a browser may ask for. */
export function denyPermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(GRANTED.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
}
