import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../electron/main/one-at-a-time.ts';
import { trayIcon } from '../../../electron/main/tray-icon.ts';
import { trayView, type TrayFacts, type TrayLine } from '../../../electron/main/tray-view.ts';
import { OVERALL_STATES, type OverallState } from '../../../shared/model/overall.ts';
import { quietStatus, states } from '../../support/fake-bridge.ts';

/** The pixels of one of our pictures: no filter, one piece of data. */
function pixelsOf(png: Buffer): Buffer {
  const size = png.readUInt32BE(16);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const row = size * 4 + 1;
  return Buffer.concat(
    Array.from({ length: size }, (_, y) => rows.subarray(y * row + 1, (y + 1) * row)),
  );
}

const outline = (state: OverallState): boolean[] => {
  const pixels = pixelsOf(trayIcon(state, 'template', 16));
  return Array.from({ length: 256 }, (_, at) => pixels[at * 4 + 3]! >= 128);
};

describe('the icons', () => {
  it('differ in outline, so that nobody needs the colour', () => {
    for (const [at, state] of OVERALL_STATES.entries()) {
      for (const other of OVERALL_STATES.slice(at + 1)) {
        const theirs = outline(other);
        const apart = outline(state).filter((filled, pixel) => filled !== theirs[pixel]).length;
        expect(apart, `${state} and ${other}`).toBeGreaterThan(30);
      }
    }
  });

  it('show their sign in another colour than their ground, on light and on dark', () => {
    for (const ground of ['light', 'dark'] as const) {
      const pixels = pixelsOf(trayIcon('ok', ground, 32));
      const shown = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] === 255) shown.add(pixels.subarray(at, at + 3).toString('hex'));
      }
      const expected = ground === 'light' ? ['1a7544', 'ffffff'] : ['5fc78a', '111516'];
      expect([...shown]).toEqual(expect.arrayContaining(expected));
    }
  });
});

const NOW = Date.UTC(2026, 10, 24, 13, 6);

const facts = (over: Partial<TrayFacts['status']> = {}, rest: Partial<TrayFacts> = {}) => ({
  status: { ...quietStatus(states()), ...over },
  runs: [],
  lately: [],
  language: 'nl' as const,
  nowMs: NOW,
  ...rest,
});

const labels = (lines: readonly TrayLine[]): string[] =>
  lines.map((line) => (line.kind === 'line' ? '-' : line.label));

const document: TrayFacts['lately'][number]['document'] = {
  id: 'd',
  dossierId: 'a',
  externalId: '1',
  direction: 'sale',
  kind: 'invoice',
  number: 'F26-1187',
  issueDate: '2026-11-02',
  total: '121.00',
  currency: 'EUR',
  counterpartyName: 'Brasserie De Vergeten Haven',
  state: 'booked',
  cause: null,
};

describe('the tray', () => {
  it('says what happened, what waits, what comes, and what one can do', () => {
    const { state, toolTip, lines } = trayView(
      facts(
        { lastRunMs: NOW - 240_000, nextRunMs: NOW + 840_000 },
        {
          lately: [
            { document, atMs: NOW, booking: { journalKey: 'V1', number: 1188 } },
            {
              document: { ...document, number: 'TX-5530', state: 'refused' },
              atMs: NOW,
              booking: null,
            },
          ],
        },
      ),
    );
    expect(state).toBe('ok');
    expect(toolTip).toBe(
      'Tentakel: alles in orde\nLaatste run vandaag 14:02, volgende vandaag 14:20',
    );
    expect(labels(lines)).toEqual([
      'Alles in orde',
      'Laatste run vandaag 14:02, volgende vandaag 14:20',
      '-',
      'Wacht op u: 0',
      'Nu synchroniseren',
      'Volgende run: vandaag 14:20',
      '-',
      'Laatste 5 documenten',
      'F26-1187 · Brasserie De Vergeten Haven · V1/1188',
      'TX-5530 · Brasserie De Vergeten Haven · geweigerd',
      '-',
      'Pauzeren',
      '-',
      'Open Tentakel',
      'Instellingen',
      'Afsluiten',
    ]);
  });

  it('shows the worst with its cause and the rest behind it, within what Windows shows', () => {
    const held = [
      { state: 'refused', cause: 'octopus-refused', count: 2, dossierName: 'Garage Zeldenrust NV' },
      { state: 'needs-decision', cause: 'account-missing', count: 6, dossierName: 'X' },
    ] as const;
    const { state, toolTip } = trayView(facts({ held: [...held] }));
    expect(state).toBe('fault');
    expect(toolTip.split('\n')).toEqual([
      'Tentakel: 2 documenten met fout',
      'Geweigerd door Octopus, Garage Zeldenrust NV',
      '6 wachten op u',
    ]);
    const long = [{ ...held[0], dossierName: 'N'.repeat(300) }];
    expect(trayView(facts({ held: long })).toolTip).toHaveLength(127);
  });

  it('offers to go on while it is paused, and finishes the document in hand before it quits', () => {
    const paused = trayView(
      facts(
        { pausedUntilMs: NOW + 3_600_000 },
        { runs: [{ dossierId: 'a', total: 4, done: 1, stopping: false }] },
      ),
    );
    expect(paused.state).toBe('paused');
    expect(labels(paused.lines)).toEqual(
      expect.arrayContaining(['Hervatten', 'Afsluiten na dit document']),
    );
    expect(labels(paused.lines)).not.toContain('Pauzeren');
  });
});

describe('one at a time', () => {
  it('runs once more when it was asked while it ran, and hears of what breaks', async () => {
    const gates = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    const bugs: unknown[] = [];
    let started = 0;
    const ended = Promise.withResolvers<null>();
    const ask = oneAtATime(
      async () => {
        started += 1;
        await gates[started - 1]?.promise;
        if (started === 2) ended.resolve(null);
      },
      (error) => bugs.push(error),
    );
    ask();
    ask();
    ask();
    expect(started).toBe(1);
    gates[0]!.reject(new Error('broken'));
    gates[1]!.resolve(null);
    await ended.promise;
    expect(started).toBe(2);
    expect(bugs).toHaveLength(1);
  });
});
