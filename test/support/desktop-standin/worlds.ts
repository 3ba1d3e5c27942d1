import { readFileSync } from 'node:fs';
import { createCodec, type Codec, type Special } from './codec.ts';

/*
 * What runs in the page. The functions below are sent there as text, so each uses its arguments only. The preload
 * lives in a world of its own: the page sees what `contextBridge` exposes and nothing else. The two worlds share the
 * document alone and speak through events on it, under names that the page cannot know.
 */

/** Names and facts that the scripts in the page are told. */
export type WorldSettings = {
  /** The function through which the isolated world speaks to main. */
  readonly binding: string;
  /** The function through which main speaks to the isolated world. */
  readonly receive: string;
  readonly toPage: string;
  readonly toPreload: string;
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
};

/** Name of the isolated world. */
export const PRELOAD_WORLD = 'Electron Isolated Context';

type Message =
  | { kind: 'call'; id: number; args: unknown[] }
  | { kind: 'reply'; good: boolean; value: unknown }
  | { kind: 'settle'; id: number; good: boolean; value: unknown }
  | { kind: 'expose'; key: string; api: unknown }
  | { kind: 'ready' };

type Peer = { readonly tell: (message: Message) => void };

/** One end of the link between the two worlds; both run this same text. */
function createPeer(
  [incoming, outgoing]: readonly [string, string],
  codec: Codec,
  onOther: (message: Message) => void,
): Peer {
  const dispatch = document.dispatchEvent.bind(document);
  const Telling = CustomEvent;
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const waiting = new Map<
    number,
    { resolve: (v: unknown) => void; reject: (v: unknown) => void }
  >();
  let promises = 0;
  let reply: Extract<Message, { kind: 'reply' }> | null = null;
  const tell = (message: Message): void => {
    dispatch(new Telling(outgoing, { detail: codec.encode(message, special) }));
  };
  const ask = (id: number, args: unknown[]): unknown => {
    reply = null;
    tell({ kind: 'call', id, args });
    const answer = reply as Extract<Message, { kind: 'reply' }> | null;
    if (answer === null) throw new Error('the other world does not answer');
    if (!answer.good) throw answer.value as Error;
    return answer.value;
  };
  const special: Special = {
    pack: (value) => {
      if (typeof value === 'function') return ['F', functions.push(value as () => unknown) - 1];
      if (!(value instanceof Promise)) return null;
      const id = promises++;
      value.then(
        (settled: unknown) => tell({ kind: 'settle', id, good: true, value: settled }),
        (error: unknown) => tell({ kind: 'settle', id, good: false, value: error }),
      );
      return ['P', id];
    },
    unpack: (tag, id) =>
      tag === 'F'
        ? (...args: unknown[]) => ask(id, args)
        : new Promise((resolve, reject) => waiting.set(id, { resolve, reject })),
  };
  const answer = (id: number, args: unknown[]): Message => {
    try {
      return { kind: 'reply', good: true, value: functions[id]!(...args) };
    } catch (error) {
      return { kind: 'reply', good: false, value: error };
    }
  };
  const hear = (message: Message): void => {
    if (message.kind === 'call') tell(answer(message.id, message.args));
    else if (message.kind === 'reply') reply = message;
    else if (message.kind === 'settle') {
      waiting.get(message.id)?.[message.good ? 'resolve' : 'reject'](message.value);
      waiting.delete(message.id);
    } else onOther(message);
  };
  document.addEventListener(incoming, (event) => {
    hear(codec.decode((event as CustomEvent<string>).detail, special) as Message);
  });
  return { tell };
}

/** In the page's own world: puts there what the preload exposes, frozen, as Electron does. */
function pageWorld(settings: WorldSettings, codec: Codec, link: typeof createPeer): void {
  if (window !== window.top) return;
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    }
    return value;
  };
  const peer = link([settings.toPage, settings.toPreload], codec, (message) => {
    if (message.kind !== 'expose' || Object.hasOwn(window, message.key)) return;
    Object.defineProperty(window, message.key, { value: freeze(message.api), enumerable: true });
  });
  peer.tell({ kind: 'ready' });
}

type Heard =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'refusal'; id: number; error: string }
  | { kind: 'event'; channel: string; args: unknown[] };

type PreloadText = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/** In the isolated world: `require('electron')` of a sandboxed preload, and the preload itself. */
function preloadWorld(
  settings: WorldSettings,
  codec: Codec,
  link: typeof createPeer,
  preload: PreloadText,
): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const post = (message: unknown): void => world[settings.binding]!(codec.encode(message));
  const listeners = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>();
  const waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>();
  const hear: Record<string, (message: never) => void> = {
    answer: ({ id, value }: Extract<Heard, { kind: 'answer' }>) => waiting.get(id)?.resolve(value),
    refusal: ({ id, error }: Extract<Heard, { kind: 'refusal' }>) =>
      waiting.get(id)?.reject(new Error(error)),
    event: ({ channel, args }: Extract<Heard, { kind: 'event' }>) =>
      [...(listeners.get(channel) ?? [])].forEach((listener) => listener({}, ...args)),
  };
  world[settings.receive] = (text) => {
    const message = codec.decode(text) as Heard;
    hear[message.kind]!(message as never);
  };
  let calls = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = calls++;
        waiting.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, args });
      }),
    send: (channel: string, ...args: unknown[]): void => post({ kind: 'send', channel, args }),
    on: (channel: string, listener: () => void) => {
      if (!listeners.has(channel)) listeners.set(channel, new Set());
      listeners.get(channel)!.add(listener);
      return ipcRenderer;
    },
    off: (channel: string, listener: () => void) => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: () => void) => ipcRenderer.off(channel, listener),
  };
  const exposed: [key: string, api: unknown][] = [];
  const peer = link([settings.toPreload, settings.toPage], codec, (message) => {
    if (message.kind !== 'ready') return;
    for (const [key, api] of exposed) peer.tell({ kind: 'expose', key, api });
  });
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown): void => {
      exposed.push([key, api]);
      peer.tell({ kind: 'expose', key, api });
    },
  };
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const { platform, versions, argv } = settings;
  const process = { platform, versions, argv, env: {}, type: 'renderer', sandboxed: true };
  const module = { exports: {} };
  post({ kind: 'hello' });
  preload(require, module, module.exports, Object.freeze(process));
}

/** The two scripts that every new document of a window runs, the page's first. */
export function worldScripts(
  settings: WorldSettings,
  preloadFile: string,
): { readonly page: string; readonly preload: string } {
  const shared = `${JSON.stringify(settings)}, (${String(createCodec)})(), ${String(createPeer)}`;
  // As text, not through eval: a policy without 'unsafe-eval' must not break it.
  const body = `function (require, module, exports, process) {${readFileSync(preloadFile, 'utf8')}\n}`;
  return {
    page: `(${String(pageWorld)})(${shared});`,
    preload: `(${String(preloadWorld)})(${shared}, ${body});`,
  };
}
