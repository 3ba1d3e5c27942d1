import type { CallOutput } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { FakeAnswers } from './fake-bridge.ts';

/** A login at each service. */
export const LOGINS: CallOutput<'connections.list'> = [
  {
    id: 'octopus-1',
    kind: 'octopus',
    label: 'Octopus',
    baseUrl: 'https://octopus.example/v1',
    account: 'koppeling@denkbeeld.example',
    signIn: 'password',
  },
  {
    id: 'billit-1',
    kind: 'billit',
    label: 'Billit',
    baseUrl: 'https://billit.example',
    account: '',
    signIn: 'key',
  },
];

/** What an invented Octopus dossier has to book with; one treatment has two codes. */
export const PROPOSAL: CallOutput<'links.propose'> = {
  bookyears: [{ id: 2, description: '2026' }],
  bookyearId: 2,
  journals: [
    { key: 'V1', name: 'Verkopen', bookable: true },
    { key: 'A1', name: 'Aankopen', bookable: true },
    { key: 'A2', name: 'Aankopen buitenland', bookable: true },
  ],
  salesJournal: 'V1',
  purchaseJournal: 'A1',
  accounts: [
    { number: 613200, description: 'Erelonen' },
    { number: 700000, description: 'Verkopen en dienstprestaties' },
  ],
  vatCodes: [
    { code: 'D21', description: 'Diensten 21%', use: 'purchase' },
    { code: 'DX21', description: 'Diensten bijzonder 21%', use: 'purchase' },
    { code: '21', description: 'Verkoop 21%', use: 'sale' },
  ],
  salesRoute: 'booking',
  purchasesRoute: 'mailbox',
  vatMapping: { 'sale/21': '21' },
  ambiguous: ['purchase/D/21'],
  adopted: { accounts: 2, customers: 14, suppliers: 9 },
};

/** A link that stands. */
export const SAVED: NonNullable<CallOutput<'links.get'>> = {
  octopusConnectionId: 'octopus-1',
  billitConnectionId: 'billit-1',
  octopusDossierId: 48217,
  billitPartyId: '9102',
  accountNames: { '613200': 'Erelonen', '700000': 'Verkopen en dienstprestaties' },
  settings: {
    exportFrom: '2026-07-01',
    salesJournal: 'V1',
    purchaseJournal: 'A1',
    salesCreditJournal: null,
    purchaseCreditJournal: null,
    salesAccount: 700000,
    purchaseAccount: 613200,
    accountsByUse: {},
    roundingAccount: null,
    salesRoute: 'booking',
    purchasesRoute: 'booking',
    mailbox: null,
    vatStatus: 'normal',
    vatMapping: { 'sale/21': '21', 'purchase/D/21': 'D21' },
  },
};

/** The schedule of a dossier for which nobody chose. */
export const NO_SCHEDULE: CallOutput<'schedule.get'> = {
  dossierId: 'dossier-1',
  frequency: 'never',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: false,
  paused: null,
  releasedThroughMs: null,
  lastRunMs: null,
  lastFault: null,
  nextRunMs: null,
  waiting: { forTime: 0, forRelease: 0, forApproval: 0, forCheck: 0, forPause: 0, forPerson: 0 },
};

/** Answers with which a dossier can be linked. */
export const linkAnswers: FakeAnswers = {
  'connections.list': () => ok(LOGINS),
  'links.get': () => ok(null),
  'links.propose': () => ok(PROPOSAL),
  'links.save': () => ok({ linkId: 'link-1' }),
  'schedule.get': () => ok(NO_SCHEDULE),
  'schedule.preview': () => ok({ waiting: NO_SCHEDULE.waiting, now: 0, later: [], afterwards: 0 }),
  'writeBack.get': () => ok({ number: false, paid: false, sent: false, verify: false }),
  'documents.fetch': ({ dossierIds }) =>
    ok(
      dossierIds.map((dossierId) => ({
        dossierId,
        fault: null,
        cause: null,
        stored: 12,
        queued: 0,
      })),
    ),
};
