import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';
import { note } from './log.ts';
import { protocol } from './protocol.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: unknown,
) => void;
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: unknown,
) => boolean;

/** Chromium's name of each permission, and Electron's. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  camera: 'media',
  midi: 'midi',
} as const;

class Session extends EventEmitter {
  readonly protocol = protocol;
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }

  /** STANDIN_PROXY is what the system would say, `DIRECT` or `PROXY host:port`. */
  async resolveProxy(url: string): Promise<string> {
    note('resolveProxy', url);
    return process.env['STANDIN_PROXY'] ?? 'DIRECT';
  }

  async setProxy(): Promise<void> {
    return undefined;
  }

  /** Electron grants what no handler denies. */
  #grants(contents: unknown, permission: string): boolean {
    if (this.#check?.(contents, permission, '', {}) === false) return false;
    let granted = true;
    this.#request?.(contents, permission, (answer) => (granted = answer), {});
    return granted;
  }

  /** Gives the page the permissions that the program would grant it. */
  async standinGrant(context: BrowserContext, contents: unknown): Promise<void> {
    const granted = Object.entries(PERMISSIONS)
      .filter(([, name]) => this.#grants(contents, name))
      .map(([name]) => name);
    await context.clearPermissions();
    await context.grantPermissions(granted);
  }
}

const defaultSession = new Session();

/** `session`. */
export const session = { defaultSession, fromPartition: (): Session => defaultSession };
