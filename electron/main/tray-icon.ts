import type { OverallState } from '../../shared/model/overall.ts';
import { pngOf } from './png.ts';

/** Whether a point of the grid of 16 lies in a shape. */
type Shape = (x: number, y: number) => boolean;

/** A state as it is drawn: its own outline, readable without colour, and the sign in it. */
type Drawing = { readonly body: Shape; readonly sign: Shape };

/** On which bar the icon stands; a template is one colour that macOS chooses, its sign cut out. */
export type IconGround = 'light' | 'dark' | 'template';

const within =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius;
const ring =
  (cx: number, cy: number, from: number, to: number): Shape =>
  (x, y) => {
    const distance = Math.hypot(x - cx, y - cy);
    return distance >= from && distance <= to;
  };
const box =
  ([left, top, right, bottom]: readonly [number, number, number, number], round = 0): Shape =>
  (x, y) => {
    const dx = Math.max(left + round - x, x - (right - round), 0);
    const dy = Math.max(top + round - y, y - (bottom - round), 0);
    return round === 0 ? dx + dy === 0 : Math.hypot(dx, dy) <= round;
  };
/** A line of this thickness from point to point, with round ends. */
const line =
  (points: readonly (readonly [number, number])[], thickness: number): Shape =>
  (x, y) =>
    points.some(([x1, y1], at) => {
      const [x2, y2] = points[at + 1] ?? [x1, y1];
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) <= thickness / 2;
    });
/** A convex shape by its corners, in order. */
const polygon =
  (corners: readonly (readonly [number, number])[]): Shape =>
  (x, y) => {
    const sides = corners.map(([x1, y1], at) => {
      const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= 0;
    });
    return sides.every(Boolean) || !sides.some(Boolean);
  };
const any =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));
const without =
  (shape: Shape, ...holes: readonly Shape[]): Shape =>
  (x, y) =>
    shape(x, y) && !holes.some((hole) => hole(x, y));
const nothing: Shape = () => false;

const cloud = any(within(5, 9.5, 3.6), within(8.6, 7, 4.4), within(12, 10, 3), box([5, 8, 12, 13]));
const cloudInside = any(
  within(5, 9.5, 2.1),
  within(8.6, 7, 2.9),
  within(12, 10, 1.5),
  box([5, 8, 12, 11.5]),
);
const slash = line(
  [
    [2.5, 2.5],
    [13.5, 13.5],
  ],
  1.6,
);
const aroundSlash = line(
  [
    [2.5, 2.5],
    [13.5, 13.5],
  ],
  3.4,
);

/** Each state on a grid of 16 (design: tokens.md, 'Tray'); key, hourglass and open circle are ours. */
const DRAWINGS: Readonly<Record<OverallState, Drawing>> = {
  ok: {
    body: within(8, 8, 7),
    sign: line(
      [
        [4.8, 8.3],
        [7.1, 10.6],
        [11.3, 5.9],
      ],
      1.9,
    ),
  },
  working: {
    body: any(
      without(ring(8, 8, 4.4, 6.4), box([8, 0, 16, 6.6]), box([0, 9.4, 8, 16])),
      polygon([
        [7.4, 0],
        [12.2, 3],
        [7.4, 6.2],
      ]),
      polygon([
        [8.6, 9.8],
        [8.6, 16],
        [3.8, 13],
      ]),
    ),
    sign: nothing,
  },
  paused: {
    body: box([1.5, 1.5, 14.5, 14.5], 2.6),
    sign: any(box([5, 4.6, 7, 11.4]), box([9, 4.6, 11, 11.4])),
  },
  offline: { body: any(without(cloud, cloudInside, aroundSlash), slash), sign: nothing },
  waiting: {
    body: polygon([
      [8, 0.8],
      [15.6, 14.6],
      [0.4, 14.6],
    ]),
    sign: any(box([7.1, 5.4, 8.9, 10.2]), within(8, 12.3, 1.1)),
  },
  'sign-in-needed': {
    body: any(
      ring(5, 8, 1.7, 4.2),
      box([8.6, 7, 15.6, 9]),
      box([11, 7, 12.6, 11.6]),
      box([14, 7, 15.6, 11.6]),
    ),
    sign: nothing,
  },
  fault: {
    body: polygon([
      [8, 0.6],
      [14.6, 4.3],
      [14.6, 11.7],
      [8, 15.4],
      [1.4, 11.7],
      [1.4, 4.3],
    ]),
    sign: any(
      line(
        [
          [5.6, 5.6],
          [10.4, 10.4],
        ],
        1.9,
      ),
      line(
        [
          [10.4, 5.6],
          [5.6, 10.4],
        ],
        1.9,
      ),
    ),
  },
  parked: {
    body: any(
      box([2.5, 1, 13.5, 2.8]),
      box([2.5, 13.2, 13.5, 15]),
      polygon([
        [3.6, 2.6],
        [12.4, 2.6],
        [8.4, 8],
        [7.6, 8],
      ]),
      polygon([
        [7.6, 8],
        [8.4, 8],
        [12.4, 13.4],
        [3.6, 13.4],
      ]),
    ),
    sign: nothing,
  },
  empty: { body: ring(8, 8, 5, 6.8), sign: nothing },
};

type Colour = readonly [red: number, green: number, blue: number];

const DONE: readonly [Colour, Colour] = [
  [0x1a, 0x75, 0x44],
  [0x5f, 0xc7, 0x8a],
];
const BUSY: readonly [Colour, Colour] = [
  [0x1f, 0x5f, 0xa8],
  [0x82, 0xb4, 0xee],
];
const STILL: readonly [Colour, Colour] = [
  [0x56, 0x61, 0x64],
  [0xaa, 0xb5, 0xb6],
];
const YOURS: readonly [Colour, Colour] = [
  [0xb8, 0x6e, 0x00],
  [0xf0, 0xb6, 0x4f],
];
const WRONG: readonly [Colour, Colour] = [
  [0xb3, 0x26, 0x1e],
  [0xf2, 0x8b, 0x82],
];

/** Colour of each state on a light and on a dark bar. */
const COLOURS: Readonly<Record<OverallState, readonly [Colour, Colour]>> = {
  ok: DONE,
  working: BUSY,
  paused: STILL,
  offline: STILL,
  waiting: YOURS,
  'sign-in-needed': YOURS,
  fault: WRONG,
  parked: STILL,
  empty: STILL,
};
const WHITE: Colour = [0xff, 0xff, 0xff];
const NIGHT: Colour = [0x11, 0x15, 0x16];
const BLACK: Colour = [0, 0, 0];

/** Points looked at along each side of a pixel: edges come out smooth. */
const FINE = 4;
const GRID = 16;

/** The icon of a state as a PNG of `size` pixels square. */
export function trayIcon(state: OverallState, ground: IconGround, size: number): Buffer {
  const { body, sign } = DRAWINGS[state];
  const [onLight, onDark] = COLOURS[state];
  const inner = ground === 'template' ? null : ground === 'dark' ? NIGHT : WHITE;
  const outer = ground === 'template' ? BLACK : ground === 'dark' ? onDark : onLight;
  const colourAt = (x: number, y: number): Colour | null =>
    !body(x, y) ? null : sign(x, y) ? inner : outer;
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    pixels.set(pixelOf(at % size, Math.floor(at / size), GRID / size, colourAt), at * 4);
  }
  return pngOf(size, pixels);
}

function pixelOf(
  column: number,
  row: number,
  step: number,
  colourAt: (x: number, y: number) => Colour | null,
): readonly number[] {
  const sum = [0, 0, 0];
  let filled = 0;
  for (let point = 0; point < FINE * FINE; point += 1) {
    const x = (column + ((point % FINE) + 0.5) / FINE) * step;
    const y = (row + (Math.floor(point / FINE) + 0.5) / FINE) * step;
    const colour = colourAt(x, y);
    if (colour === null) continue;
    filled += 1;
    for (const [at, part] of colour.entries()) sum[at] = (sum[at] ?? 0) + part;
  }
  if (filled === 0) return [0, 0, 0, 0];
  const alpha = Math.round((255 * filled) / (FINE * FINE));
  return [...sum.map((part) => Math.round(part / filled)), alpha];
}
