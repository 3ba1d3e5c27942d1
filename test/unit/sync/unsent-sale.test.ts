import { afterEach, describe, expect, it } from 'vitest';
import type { OrderSummary } from '../../../electron/engine/billit/port.ts';
import { parseIsoDate } from '../../../electron/engine/domain/money.ts';
import { fetchOrder } from '../../../electron/engine/sync/fetch-order.ts';
import { BAKERY, quick, sample } from '../../contract/billit/bench.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';
import { read } from '../documents/ubl-text.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(): Promise<Simulation> {
  const made = await simulate(5, 12);
  open.push(made);
  return made;
}

const SUMMARY: OrderSummary = {
  orderId: '1601001',
  companyId: '800101',
  type: 'Invoice',
  direction: 'Income',
  status: 'ToSend',
  date: parseIsoDate('2026-10-05'),
  lastModified: '2026-10-05T16:22:25.457',
  created: '2026-10-05T16:22:24.643',
};
const sale = (changes: object = {}) => ({
  OrderNumber: 'P-1',
  OrderType: 'Invoice',
  OrderDirection: 'Income' as const,
  OrderDate: '2026-09-28',
  TotalIncl: 121,
  ...changes,
});

describe('a sale of which Billit has no UBL', () => {
  it('is booked once, to the cent, with the UBL that was written for it', async () => {
    const { world, exportAll, verdict } = await simulation();
    const unsent = world.fates().filter((fate) => fate.outcome === 'book' && !fate.ublSha256);
    expect(unsent).toHaveLength(1);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('carries a note, in the language of the firm, that the program drew it up', async () => {
    const body = { ...sample('order-sales-invoice'), Messages: [], OrderPDF: null };
    const { client } = await quick({ '/v1/orders/1601001': { status: 200, body } });
    const fetched = await fetchOrder({ client, target: BAKERY, language: 'fr' }, SUMMARY);
    const [ubl] = fetched.ok ? fetched.value.files : [];
    expect(ubl).toMatchObject({ role: 'ubl', fileName: '2026-0117.xml', mimeType: 'text/xml' });
    const text = new TextDecoder().decode(ubl!.bytes);
    expect(text).toContain('Établi par Tentakel à partir des données de Billit');
    expect(read(text).verdict).toBe('ok');
  });

  it('is held with the field that stands in the way', async () => {
    const { world, exportOnce, documents } = await simulation();
    const billitPartyId = world.dossiers[0]!.billitPartyId;
    const document = { order: sale(), ubl: null, pdf: null };
    world.add({ billitPartyId, document, outcome: 'hold', causes: [] });
    await exportOnce();
    const held = (await documents()).find((row) => row.number === 'P-1');
    expect(held).toMatchObject({
      state: 'rejected',
      cause: { kind: 'unreadable', data: { code: 'no-file', field: 'Supplier' } },
    });
  });
});
