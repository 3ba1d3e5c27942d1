import { execFileSync } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import { openDesktop } from '../support/desktop.ts';
import {
  fakeAnswers,
  manyDossiers,
  openFakeWindow,
  type FakeAnswers,
} from '../support/fake-bridge.ts';
import { callsOf } from '../support/window-calls.ts';
import { entry } from '../unit/renderer/communication/entries.ts';
import { exportRow } from '../unit/renderer/export/rows.ts';

const WORLD = { dossiers: 50, documents: 100 } as const;
const FRAMES = 400;

/** What scrolling a list showed: milliseconds per frame, and frames in which a part of the list was empty. */
type Scrolled = {
  readonly frames: readonly number[];
  readonly holes: number;
};

/** How often a list is opened. */
const OPENINGS = 15;

/** Goes from the dashboard to a list as a click does, and waits until its first rows are drawn; milliseconds each time. */
async function open(page: Page, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let time = 0; time < OPENINGS; time += 1) {
    await page.evaluate(() => {
      location.hash = '#/dashboard';
    });
    await page.waitForFunction(() => document.querySelector('.data-table') === null);
    const opened = await page.evaluate(async (hash) => {
      const startMs = performance.now();
      location.hash = hash;
      while (document.querySelector('.data-table tbody tr[aria-rowindex]') === null) {
        await new Promise((settle) => requestAnimationFrame(settle));
      }
      // This frame is the first with a row in it: layout and paint follow now, and a message comes after them.
      await new Promise((settle) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = settle;
        port2.postMessage(null);
      });
      return performance.now() - startMs;
    }, address.slice(1));
    times.push(opened);
  }
  return times;
}

/** Scrolls the list of a page from its beginning to its end, a jump each frame, and looks whether rows are there. */
async function scroll(page: Page, lastRow: number): Promise<Scrolled> {
  await page.waitForFunction(
    (last) =>
      Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount')) >= last,
    lastRow,
    { timeout: 120_000 },
  );
  return page.evaluate(async (count) => {
    const list = document.querySelector('.data-table');
    if (list === null) throw new Error('there is no list');
    const frames: number[] = [];
    let holes = 0;
    const box = list.getBoundingClientRect();
    const places = [0.3, 0.6, 0.9].map((part) => box.top + box.height * part);
    let before = performance.now();
    for (let frame = 0; frame <= count; frame += 1) {
      // Half of the frames in a slow scroll, half in jumps over the whole list.
      const far = ((list.scrollHeight - box.height) * frame) / count;
      list.scrollTop = frame % 2 === 0 ? far : list.scrollTop + 120;
      await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
      const now = performance.now();
      frames.push(now - before);
      before = now;
      const rows = places.map((y) => document.elementFromPoint(box.left + 200, y)?.closest('tr'));
      if (rows.some((row) => row === null || row === undefined)) holes += 1;
    }
    return { frames, holes };
  }, FRAMES);
}

function at(values: readonly number[], part: number): string {
  const sorted = values.toSorted((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

/** A list with as many rows as a large firm has. */
type List = {
  readonly name: string;
  readonly rows: number;
  readonly address: string;
  /** `bulk`: many pages in one answer, to be at the end soon. */
  readonly answers: (bulk: boolean) => FakeAnswers;
};

const LISTS: readonly List[] = [
  {
    name: '2,000 dossiers',
    rows: 2_000,
    address: '/#/dossiers',
    answers: () => fakeAnswers(manyDossiers(2_000)),
  },
  {
    name: '50,000 documents',
    rows: 50_000,
    address: '/#/dossiers/dossier-1/export',
    answers: (bulk) => {
      const rows = Array.from({ length: 50_000 }, (_, place) => exportRow(place));
      const pages = ({ afterId, limit }: CallInput<'export.preview'>) => {
        const from = afterId === undefined ? 0 : Number(afterId.slice('document-'.length)) + 1;
        const part = rows.slice(from, from + (bulk ? limit * 50 : limit));
        const last = part.at(-1);
        const more = from + part.length < rows.length && last !== undefined;
        return ok({ rows: part, nextAfterId: more ? last.document.id : null });
      };
      return fakeAnswers(manyDossiers(3), { 'export.preview': pages });
    },
  },
  {
    name: '100,000 log entries',
    rows: 100_000,
    address: '/#/communication',
    answers: (bulk) => {
      const entries = Array.from({ length: 100_000 }, (_, place) => entry(place));
      const pages = ({ beforeId, limit }: CallInput<'communication.list'>) => {
        const from = beforeId === undefined ? 0 : Number(beforeId.slice('entry-'.length)) + 1;
        return ok(bulk ? entries : entries.slice(from, from + limit));
      };
      return fakeAnswers(manyDossiers(3), { 'communication.list': pages });
    },
  },
];

async function benchScroll(page: Page, { name, rows, address, answers }: List): Promise<void> {
  await openFakeWindow(page, answers(true), address);
  const { frames, holes } = await scroll(page, rows);
  console.log(
    `${name}: ${frames.length} frames, p50 ${at(frames, 0.5)} ms, p95 ${at(frames, 0.95)} ms, ` +
      `max ${at(frames, 1)} ms, ${holes} with holes`,
  );
  await page.close();
}

async function benchLists(): Promise<void> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'out/renderer' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const baseURL = server.resolvedUrls?.local[0] ?? '';
  const size = { baseURL, viewport: { width: 1280, height: 800 } };
  for (const list of LISTS) {
    const { name, address, answers } = list;
    const page = await browser.newPage(size);
    await openFakeWindow(page, answers(false), '/#/dashboard');
    // As for a person: the window stands before anything is clicked, and what it fetches ahead is there.
    await page.waitForLoadState('networkidle');
    const opened = await open(page, address);
    console.log(`${name}: opens in p50 ${at(opened, 0.5)} ms, longest ${at(opened, 1)} ms`);
    await page.close();
    await benchScroll(await browser.newPage(size), list);
  }
  await browser.close();
  await server.close();
}

/** How long the loop of the main process is held up while 5,000 documents are fetched and exported. */
async function benchLoop(): Promise<void> {
  const sizes = [
    `--rehearsal-dossiers=${WORLD.dossiers}`,
    `--rehearsal-documents=${WORLD.documents}`,
  ];
  const { app, page, close } = await openDesktop({ args: ['--rehearsal', ...sizes] });
  const calls = callsOf(page);
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    Object.assign(globalThis, { delays });
  });
  const startMs = performance.now();
  const dossiers = await calls['dossiers.list']({});
  const dossierIds = dossiers.ok ? dossiers.value.map(({ id }) => id) : [];
  await calls['export.run']({ dossierIds });
  // A dossier whose documents were just being fetched joined that run, and is exported by this one.
  await calls['export.run']({ dossierIds });
  const seconds = (performance.now() - startMs) / 1000;
  const status = await calls['status.get']({});
  const booked = status.ok ? status.value.states.booked : 0;
  const [p50, p99, most] = await app.evaluate(() => {
    const { delays } = globalThis as unknown as {
      delays: { percentile: (part: number) => number; max: number };
    };
    return [delays.percentile(50), delays.percentile(99), delays.max].map((one) => one / 1e6);
  });
  console.log(
    `main process: ${booked} documents booked in ${seconds.toFixed(0)} s; ` +
      `loop delay p50 ${p50?.toFixed(1)} ms, p99 ${p99?.toFixed(1)} ms, max ${most?.toFixed(1)} ms`,
  );
  await close();
}

/** The window under load: lists of any length, and the main process during a long export. Builds it first. */
export async function benchWindow(): Promise<void> {
  const builder = 'node_modules/electron-vite/bin/electron-vite.js';
  execFileSync(process.execPath, [builder, 'build', '--logLevel', 'error'], { stdio: 'ignore' });
  await benchLists();
  await benchLoop();
}
