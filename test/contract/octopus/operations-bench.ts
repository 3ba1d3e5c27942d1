import { existsSync, readFileSync } from 'node:fs';
import type { Transport } from '../../../shared/http-exchange.ts';
import { parseIsoDate, cents } from '../../../electron/engine/domain/money.ts';
import type { NumberedBooking } from '../../../electron/engine/octopus/port.ts';
import { createFaultBox } from '../../../electron/rehearsal/faults.ts';
import { inProcessTransport } from '../../../electron/rehearsal/in-process.ts';
import { createOctopus } from '../../../electron/rehearsal/octopus/simulator.ts';
import type { OctopusSwitches } from '../../../electron/rehearsal/octopus/switches.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { checkedTransport } from '../../support/octopus-answers.ts';
import { requestProblems } from '../../support/octopus-requests.ts';
import { stripContract } from '../../support/strip-contract.ts';
import { DOSSIER, HOST, SEED } from '../../unit/rehearsal/octopus/small-world.ts';
import { buildClient, NOON, SECRETS } from './bench.ts';

const FILE = new URL('../../../../shared/contracts/octopus.openapi.yaml', import.meta.url);

/** The contract itself; null where ../shared is not there, then the copy alone judges. */
const FULL = existsSync(FILE) ? stripContract(readFileSync(FILE, 'utf8'), () => true) : null;

/** The dossier of {@link operationsBench}. */
export const AT = { octopusDossierId: DOSSIER, dossierId: null };
export const PLACE = { bookyearId: 1, journalKey: 'A1', number: 1 };

/** The client on a simulated Octopus in the same process; each request is held against the contract. */
export async function operationsBench(switches: Partial<OctopusSwitches> = {}) {
  const clock = virtualClock(NOON);
  const { user, password, softwareHouse: softwareHouseUuid } = SECRETS;
  const octopus = createOctopus({
    clock,
    credentials: { user, password, softwareHouseUuid },
    dossiers: [SEED],
    faults: createFaultBox(),
    onMoment: () => undefined,
    switches,
  });
  await octopus.app.ready();
  const checked = checkedTransport(inProcessTransport({ [HOST]: octopus.app }));
  const breaches: string[] = [];
  const transport: Transport = (request) => {
    if (FULL !== null) breaches.push(...requestProblems(FULL, request));
    return checked.transport(request);
  };
  const built = await buildClient({ url: `https://${HOST}`, transport, clock });
  return { ...built, ...checked, octopus, breaches };
}

/** A purchase of 121,00 that the books accept at {@link PLACE}. */
export function numberedPurchase(comment = 'F2026/17'): NumberedBooking {
  return {
    number: PLACE.number,
    relation: { relationId: 1, externalId: 0 },
    attachments: [{ fileName: 'F2026-17.xml', bytes: new TextEncoder().encode('<Invoice/>') }],
    booking: {
      bookyearId: 1,
      journalKey: 'A1',
      period: 202603,
      documentDate: parseIsoDate('2026-03-10')!,
      expiryDate: parseIsoDate('2026-04-09')!,
      currency: 'EUR',
      amountCents: cents(12100),
      relation: { kind: 'existing', relationId: 1, externalId: 0, missingRole: null },
      reference: '',
      comment,
      orderReference: '#B1001',
      lines: [
        {
          account: 613200,
          vatCode: 'D21',
          baseCents: cents(10000),
          vatCents: cents(2100),
          comment: 'Huur',
          vatRecupPercentage: null,
        },
      ],
    },
  };
}
