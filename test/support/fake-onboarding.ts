import type { CallOutput } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/result.ts';
import type { FakeAnswers } from './fake-bridge.ts';

type Match = CallOutput<'onboarding.match'>['matches'][number];

const octopus = (at: number, name: string, vatNumber: string): Match['octopus'][number] => ({
  connectionId: 'octopus-1',
  octopusDossierId: 48_000 + at,
  name,
  vatNumber,
});
const billit = (at: number, name: string, vatNumber: string): Match['billit'][number] => ({
  connectionId: 'billit-1',
  partyId: String(9000 + at),
  name,
  vatNumber,
});

/** Two that are sure, and a question of each kind. */
export const MATCHES: readonly Match[] = [
  {
    octopus: [octopus(1, 'Alfa BV', 'BE0999.010.126')],
    billit: [billit(1, 'Alfa', 'BE0999010126')],
    certainty: 'sure',
    cause: null,
  },
  {
    octopus: [octopus(2, 'Bravo BV', 'BE0999.010.225')],
    billit: [billit(2, 'BRAVO BV', 'BE0999010225')],
    certainty: 'sure',
    cause: null,
  },
  {
    octopus: [octopus(3, 'Charlie BV', 'BE0999.010.324')],
    billit: [billit(3, 'Zonnewende NV', 'BE0999010324')],
    certainty: 'number',
    cause: { kind: 'other-name', data: { octopus: 'Charlie BV', billit: 'Zonnewende NV' } },
  },
  {
    octopus: [octopus(4, 'Delta BV', 'BE0999.010.423'), octopus(5, 'Delta Gent', 'BE0999.010.423')],
    billit: [billit(4, 'Delta', 'BE0999010423')],
    certainty: 'number',
    cause: {
      kind: 'several-in-octopus',
      data: { number: '0999010423', names: 'Delta BV, Delta Gent' },
    },
  },
  {
    octopus: [octopus(6, 'Echo BV', 'BE0999.010.522')],
    billit: [],
    certainty: 'none',
    cause: { kind: 'unknown-at-billit', data: { number: '0999010522' } },
  },
];

/** 'BV kwartaal', from which three dossiers differ. */
export const TEMPLATE: CallOutput<'templates.list'>[number] = {
  id: 'template-1',
  name: 'BV kwartaal',
  isDefault: true,
  settings: {
    vatStatus: 'normal',
    salesJournal: null,
    purchaseJournal: null,
    salesAccount: 700_000,
    purchaseAccount: 613_200,
    roundingAccount: null,
    salesRoute: 'booking',
    purchasesRoute: 'mailbox',
    frequency: 'last-month',
    releasedOnly: false,
    approvedOnly: true,
    checkedOnly: false,
  },
  dossiers: 41,
  differing: 2,
};

/** What an office with templates answers. */
export const ONBOARDING_ANSWERS: FakeAnswers = {
  'onboarding.match': () => ok({ matches: [...MATCHES], linked: 12, days: 3 }),
  'onboarding.progress': () => ok({ running: false, rows: [] }),
  'templates.list': () => ok([TEMPLATE]),
  'templates.drift': () =>
    ok([
      {
        dossierId: 'dossier-1',
        name: 'Alfa BV',
        deviations: [
          { field: 'frequency', wanted: 'last-month', actual: 'never' },
          { field: 'purchaseAccount', wanted: '613200', actual: '610000' },
        ],
      },
      {
        dossierId: 'dossier-2',
        name: 'Bravo BV',
        deviations: [{ field: 'approvedOnly', wanted: 'true', actual: 'false' }],
      },
    ]),
  'templates.accept': () => ok(null),
  'invitations.list': () => ok([]),
};
