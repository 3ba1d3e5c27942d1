/** Functions and promises cannot be copied between worlds; a link replaces them by numbers. */
export type Special = {
  readonly pack: (value: unknown) => readonly [tag: 'F' | 'P', id: number] | null;
  readonly unpack: (tag: 'F' | 'P', id: number) => unknown;
};

/** Values as text and back, as the structured clone of Electron copies them. */
export type Codec = {
  readonly encode: (value: unknown, special?: Special) => string;
  readonly decode: (text: string, special?: Special) => unknown;
};

type Node = readonly [tag: string, ...rest: unknown[]];

/** Makes a codec. Its source text runs in the page too, so it uses nothing from outside itself. */
export function createCodec(): Codec {
  const uncloneable = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const encode = (root: unknown, special?: Special): string => {
    const seen = new Map<object, number>();
    const nodes: (Node | null)[] = [];
    const object = (value: object): Node => {
      if (Array.isArray(value)) return ['A', value.map(go)];
      if (value instanceof Date) return ['D', value.getTime()];
      if (value instanceof Map) return ['M', [...value].map(([key, held]) => [go(key), go(held)])];
      if (value instanceof Set) return ['S', [...value].map(go)];
      if (value instanceof ArrayBuffer) return ['B', toBase64(new Uint8Array(value))];
      if (ArrayBuffer.isView(value)) {
        return ['T', toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
      }
      if (value instanceof Error) return ['E', value.name, value.message];
      if (value instanceof Promise || value instanceof WeakMap) return uncloneable();
      if ('nodeType' in value && 'ownerDocument' in value) return uncloneable();
      return ['O', Object.entries(value).map(([key, held]) => [key, go(held)])];
    };
    const go = (value: unknown): Node => {
      const packed = special?.pack(value) ?? null;
      if (packed !== null) return packed;
      if (value === undefined) return ['u'];
      if (typeof value === 'bigint') return ['b', String(value)];
      if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
        return ['n', Object.is(value, -0) ? '-0' : String(value)];
      }
      if (value === null || ['boolean', 'string', 'number'].includes(typeof value)) {
        return ['v', value];
      }
      if (typeof value !== 'object') return uncloneable();
      const known = seen.get(value);
      if (known !== undefined) return ['r', known];
      const index = nodes.push(null) - 1;
      seen.set(value, index);
      nodes[index] = object(value);
      return ['r', index];
    };
    const first = go(root);
    return JSON.stringify([first, nodes]);
  };

  const decode = (text: string, special?: Special): unknown => {
    const [first, nodes] = JSON.parse(text) as [Node, Node[]];
    const made: unknown[] = [];
    const fill = (index: number, [tag, body, more]: Node): void => {
      const pairs = body as [never, never][];
      if (tag === 'A') {
        const list: unknown[] = (made[index] = []);
        for (const entry of body as Node[]) list.push(go(entry));
      } else if (tag === 'M') {
        const map = (made[index] = new Map<unknown, unknown>());
        for (const [key, held] of pairs) map.set(go(key), go(held));
      } else if (tag === 'S') {
        const set = (made[index] = new Set<unknown>());
        for (const entry of body as Node[]) set.add(go(entry));
      } else if (tag === 'D') made[index] = new Date((body as number | null) ?? Number.NaN);
      else if (tag === 'B') made[index] = fromBase64(body as string).buffer;
      else if (tag === 'T') made[index] = fromBase64(body as string);
      else if (tag === 'E') {
        made[index] = Object.assign(new Error(more as string), { name: body as string });
      } else {
        const record: Record<string, unknown> = (made[index] = {});
        for (const [key, held] of pairs) record[key] = go(held);
      }
    };
    const go = ([tag, body]: Node): unknown => {
      if (tag === 'v') return body;
      if (tag === 'n') return Number(body);
      if (tag === 'u') return undefined;
      if (tag === 'b') return BigInt(body as string);
      if (tag === 'F' || tag === 'P') return special?.unpack(tag, body as number);
      const index = body as number;
      if (!(index in made)) fill(index, nodes[index]!);
      return made[index];
    };
    return go(first);
  };
  return { encode, decode };
}
