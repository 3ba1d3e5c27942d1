import type { FirmProfile } from '../../shared/model/firm-profile.ts';
import type { Page } from '@playwright/test';
import { pagePolicy } from '../../electron/main/renderer-files.ts';
import type { CallInput, CallOutput } from '../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../shared/ipc/events.ts';
import type { CallName } from '../../shared/ipc/names.ts';
import {
  DOCUMENT_STATES,
  HELD_STATES,
  type DocumentState,
} from '../../shared/model/document-state.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The answers of an engine and shell that are not there; a missing one never comes (the screen loads on). */
export type FakeAnswers = {
  [Name in CallName]?: (
    input: CallInput<Name>,
  ) => Result<CallOutput<Name>> | Promise<Result<CallOutput<Name>>>;
};

/** A window on fake answers: what it asked, and a way to tell it that something changed. */
export type FakeBridge = {
  readonly asked: { readonly name: CallName; readonly input: unknown }[];
  readonly tell: (event: EngineEvent) => Promise<void>;
};

type Dossier = CallOutput<'dossiers.list'>[number];

const NONCE = 'bm9uY2Utb2YtYS10ZXN0';

/** Opens the built renderer at `address`, with these answers behind it and the policy of the shell around it. */
export async function openFakeWindow(
  page: Page,
  answers: FakeAnswers,
  address = '/',
): Promise<FakeBridge> {
  const asked: { name: CallName; input: unknown }[] = [];
  await page.exposeFunction('fakeCall', async (name: CallName, input: never) => {
    asked.push({ name, input });
    const answer = answers[name] as ((input: never) => unknown) | undefined;
    if (answer === undefined) return new Promise<string>(() => undefined);
    // As one text: a list of 50,000 rows would otherwise be carried over value by value.
    return JSON.stringify(await answer(input));
  });
  await page.addInitScript(() => {
    const listeners = new Set<(event: unknown) => void>();
    Object.assign(globalThis, {
      tentakel: {
        call: async (name: string, input: unknown) => {
          const { fakeCall } = globalThis as unknown as {
            fakeCall: (n: string, i: unknown) => Promise<string>;
          };
          return JSON.parse(await fakeCall(name, input)) as unknown;
        },
        onEvent: (listener: (event: unknown) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      fakeTell: (event: unknown) => {
        for (const listener of listeners) listener(event);
      },
    });
  });
  await page.route(
    (url) => url.pathname === '/' || url.pathname === '/index.html',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll('__NONCE__', NONCE),
        headers: { ...response.headers(), 'content-security-policy': pagePolicy(NONCE) },
      });
    },
  );
  await page.goto(address);
  return {
    asked,
    tell: (event) =>
      page.evaluate(
        (told) => (globalThis as unknown as { fakeTell: (e: unknown) => void }).fakeTell(told),
        event,
      ),
  };
}

/** Counts per state, zero where none is given. */
export function states(counts: Partial<Record<DocumentState, number>> = {}): Dossier['states'] {
  return Object.fromEntries(
    DOCUMENT_STATES.map((state) => [state, counts[state] ?? 0]),
  ) as Dossier['states'];
}

/** A dossier; the number is as `at` says. */
export function dossier(at: number, name: string, given: Partial<Dossier> = {}): Dossier {
  return {
    id: `dossier-${at}`,
    name,
    enterpriseNumber: `0${String(940_000_000 + at * 7919).slice(0, 9)}`,
    linked: true,
    active: 'documents',
    invitedAtMs: null,
    trial: null,
    states: states(),
    fresh: 0,
    lastDocumentMs: null,
    responsible: null,
    payer: null,
    toCheck: 0,
    checkedOnly: false,
    paused: false,
    frequency: 'last-month',
    lastRunMs: null,
    runFault: null,
    nextRunMs: null,
    ...given,
  };
}

/** A profile with nothing left to fill in. */
export const FIRM_PROFILE: FirmProfile = {
  name: 'Kantoor Voorbeeld',
  enterpriseNumber: '0999000129',
  street: 'Teststraat 1',
  postalCode: '9000',
  city: 'Gent',
  email: 'info@kantoor-voorbeeld.example',
  phone: '09 000 00 00',
  managerName: 'Ann Voorbeeld',
  managerEmail: 'ann@kantoor-voorbeeld.example',
  managerPhone: '',
};

/** The answers of a firm with these dossiers and settings; others can be put over them. */
export function fakeAnswers(
  dossiers: readonly Dossier[],
  over: FakeAnswers & { settings?: Partial<CallOutput<'settings.get'>> } = {},
): FakeAnswers {
  const { settings: wanted, ...others } = over;
  let settings: CallOutput<'settings.get'> = {
    language: 'nl',
    appearance: 'system',
    density: 'comfortable',
    startAtLogin: false,
    pauseOnBattery: true,
    dossierFilters: [],
    ...wanted,
  };
  return {
    'settings.get': () => ok(settings),
    'settings.set': (next) => {
      settings = next;
      return ok(null);
    },
    'app.info': () =>
      ok({
        version: '0.1.0',
        profile: 'own',
        platform: 'win32',
        versions: { electron: '45.4.1', chrome: '150.0.7000.1', node: '24.15.0' },
      }),
    'app.licences': () => ok('Apache License, Version 2.0\n'.repeat(200)),
    'dossiers.list': () => ok([...dossiers]),
    'status.get': () =>
      ok({ ...quietStatus(summed(dossiers)), held: heldOf(dossiers), verified: 142 }),
    'export.progress': () => ok([]),
    'mail.ofDocument': () => ok([]),
    'drifts.list': () => ok([]),
    'billit.feed': () => ok({ registered: true }),
    'budget.rules': () => ok({ scope: 'software-house', resetHour: 0 }),
    'budget.setRules': () => ok(null),
    'budget.meter': () =>
      ok({
        rows: [
          { operation: 'getVatCodes', used: 1, max: 2 },
          { operation: 'insertBuySellBooking', used: 152, max: 400 },
        ],
        opensAtMs: Date.UTC(2026, 10, 24, 23),
      }),
    'firm.profile': () => ok(FIRM_PROFILE),
    'connections.list': () => ok([]),
    'octopus.registration': () =>
      ok({
        redirectUri: 'http://127.0.0.1:53682/octopus',
        port: 53682,
        softwareHouseKnown: true,
      }),
    'mail.get': () => ok({ settings: null, hasPassword: false }),
    'notices.list': () => ok([]),
    'trials.rules': () => ok({ days: 28 }),
    'trials.get': () => ok({ days: 28, endDate: null, hasPlan: false, start: null, trial: null }),
    'fastInput.list': () => ok([]),
    'filing.overview': () => ok([]),
    'bank.overview': () => ok({ today: '2026-11-24', accounts: [] }),
    'documents.others': () => ok([]),
    'network.login': () => ok({ stored: false }),
    ...others,
  };
}

/** Where a firm stands that nothing keeps from sending. */
export function quietStatus(counts: Dossier['states']): CallOutput<'status.get'> {
  return {
    states: counts,
    verified: 0,
    different: 0,
    held: [],
    runFaults: [],
    linked: 1,
    nextDueAtMs: null,
    lastRunMs: null,
    nextRunMs: null,
    pausedUntilMs: null,
    heldBy: null,
  };
}

const CAUSES = {
  'needs-decision': 'account-missing',
  refused: 'octopus-refused',
  rejected: 'unreadable',
  parked: 'journal-in-use',
  unclear: 'no-answer',
} as const;

function heldOf(dossiers: readonly Dossier[]): CallOutput<'status.get'>['held'] {
  return HELD_STATES.flatMap((state) => {
    const having = dossiers.filter(({ states: each }) => each[state] > 0);
    const count = having.reduce((sum, each) => sum + each.states[state], 0);
    const [first] = having;
    return first === undefined
      ? []
      : [{ state, cause: CAUSES[state], count, dossierName: first.name }];
  });
}

/** What an engine answers that cannot reach a service. */
export const OFFLINE = fail({
  kind: 'offline',
  service: 'octopus',
  detail: 'connect ECONNREFUSED 192.0.2.1:443',
} as const);

function summed(dossiers: readonly Dossier[]): Dossier['states'] {
  const total = states();
  for (const { states: each } of dossiers) {
    for (const state of DOCUMENT_STATES) total[state] += each[state];
  }
  return total;
}

const NAMES = [
  'Aannemingen Steenrijk-Van Nergenshuizen & Zonen BV',
  'Brasserie De Vergeten Haven CommV',
  'Drankenhandel Dorstig & Co BV',
  'Transport Nooitgedacht NV',
  'Dakwerken Regenboog BV',
  'Garage Zeldenrust NV',
  'Studio Kladblok BV',
  'Bakkerij Korenbloem BV',
  'Immo Luchtkasteel NV',
  'Schrijnwerkerij Spaanderhout BV',
  'Tandartspraktijk Dr. Lachebek BV',
  'Advocatenkantoor Pleitgraag & Vennoten BV',
  'Slagerij De Zilveren Haak BV',
  'Loodgieterij Waterdicht & Partners CV',
  'Apotheek Pillendoos BV',
  'Tuinaanleg Groenevinger BV',
  'Béton & Pavés du Pays Imaginaire SRL',
  'Fietsen Trapmaar BV',
];

/** Invented dossiers with all kinds of counts, `count` of them. */
export function manyDossiers(count: number): Dossier[] {
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / NAMES.length);
    const name = `${NAMES[at % NAMES.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
    return dossier(at + 1, name, {
      linked: at % 9 !== 6,
      states: states({
        waiting: at % 4 === 3 ? 0 : Math.max(0, 31 - (at % 34)),
        booked: (at * 13) % 240,
        'needs-decision': at % 7 === 1 ? (at % 3) + 1 : 0,
        refused: at % 11 === 4 ? 1 : 0,
        parked: at % 8 === 5 ? 9 : 0,
      }),
    });
  });
}
