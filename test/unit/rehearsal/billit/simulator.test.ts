import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../../electron/rehearsal/billit/contract.ts';
import {
  ACCOUNTANT,
  API_KEY,
  BAKERY,
  GARAGE,
  fileId,
  ordersPath,
  twoCompanies,
} from './two-companies.ts';

type Listed = { OrderID: number; LastModified: string };

function items(json: Record<string, unknown>): Listed[] {
  return json['Items'] as Listed[];
}

describe('simulated Billit', () => {
  it('lists the companies of the login, the accountant first', async () => {
    const { get } = twoCompanies(1);
    const { status, json } = await get('/v1/account/accountInformation');
    expect(status).toBe(200);
    expect(schemaFaults('AccountInformation', json)).toEqual([]);
    const companies = json['Companies'] as { PartyID: number; Users: unknown[] }[];
    expect(companies.map((company) => company.PartyID)).toEqual([
      ACCOUNTANT.partyId,
      BAKERY,
      GARAGE,
    ]);
  });

  it('refuses a missing or wrong key with 401 ApiKeyNotValid', async () => {
    const { billit, get } = twoCompanies(1);
    const refused = { errors: [{ Code: 'ApiKeyNotValid' }] };
    expect(await get('/v1/orders', { ApiKey: 'wrong' })).toEqual({ status: 401, json: refused });
    const bare = await billit.app.inject({ method: 'GET', url: '/v1/orders' });
    expect([bare.statusCode, bare.json()]).toEqual([401, refused]);
  });

  it('shows the orders of the addressed company alone', async () => {
    const { get } = twoCompanies(3);
    const bakery = await get('/v1/orders', { ContextPartyID: String(ACCOUNTANT.partyId) });
    const garage = await get('/v1/orders', { PartyID: String(GARAGE) });
    expect(items(bakery.json)).toHaveLength(3);
    expect(items(garage.json).map((order) => order.OrderID)).toEqual([1_700_001]);
    expect((await get('/v1/orders', { PartyID: '999' })).status).toBe(401);
    expect((await get('/v1/orders/1700001')).status).toBe(401);
    expect((await get(`/v1/files/${fileId(1_700_001)}`)).status).toBe(401);
  });

  it('lists summaries and gives the rest in the detail', async () => {
    const { get } = twoCompanies(1);
    const { json: page } = await get('/v1/orders');
    const [summary] = items(page);
    expect(schemaFaults('OrderPage', page)).toEqual([]);
    expect(summary).not.toHaveProperty('OrderLines');
    expect(summary).not.toHaveProperty('VatGroups');
    expect(summary).not.toHaveProperty('Supplier');
    expect(summary).toMatchObject({
      OrderPDF: { FileID: fileId(2_100_001) },
      CounterParty: { PartyID: 910201, Addresses: [], Identifiers: [{ Identifier: '0999020123' }] },
      ExportedToConnector: false,
    });
    const { json: order } = await get('/v1/orders/1600001');
    expect(schemaFaults('Order', order)).toEqual([]);
    expect(order).toMatchObject({ OrderLines: [{ Quantity: 1 }], VatGroups: [{ TotalVAT: 21 }] });
    expect(order).not.toHaveProperty('ExportedToConnector');
  });

  it('pages by 120 until NextPageLink is gone, each order once', async () => {
    const { get } = twoCompanies(300);
    const sorted = {
      $filter: "LastModified ge DateTime'2026-09-01'",
      $orderby: 'LastModified asc',
    };
    const sizes: number[] = [];
    const seen: Listed[] = [];
    let path: string | null = ordersPath(sorted);
    while (path !== null && sizes.length < 10) {
      const { json } = await get(path);
      sizes.push(items(json).length);
      seen.push(...items(json));
      const link: unknown = json['NextPageLink'];
      if (typeof link === 'string')
        expect(link).toMatch(/^http:\/\/billit\.example:8080\/v1\/orders\?/);
      path = typeof link === 'string' ? link.slice('http://billit.example:8080'.length) : null;
    }
    expect(sizes).toEqual([120, 120, 60]);
    expect(new Set(seen.map((order) => order.OrderID)).size).toBe(300);
    expect(seen.map((order) => order.LastModified)).toEqual(
      seen.map((order) => order.LastModified).sort(),
    );
  });

  it('gives no NextPageLink when the page holds the last order exactly', async () => {
    const { json } = await twoCompanies(120).get('/v1/orders');
    expect(items(json)).toHaveLength(120);
    expect(json).not.toHaveProperty('NextPageLink');
  });

  it('clamps $top to 120 and takes $skip and $inlinecount', async () => {
    const { billit, get } = twoCompanies(130);
    expect(items((await get(ordersPath({ $top: '500' }))).json)).toHaveLength(120);
    expect(billit.violations()).toEqual(['listOrders: $top is above 120']);
    const { json } = await get(ordersPath({ $top: '5', $skip: '128', $inlinecount: 'allpages' }));
    expect(items(json).map((order) => order.OrderID)).toEqual([1_600_129, 1_600_130]);
    expect(json['Count']).toBe(130);
    expect(json).not.toHaveProperty('NextPageLink');
    expect((await get(ordersPath({ $top: 'many' }))).status).toBe(400);
  });

  it('leaves out NextPageLink after $top when the switch says so', async () => {
    const link = async (nextPageAfterTop: boolean) =>
      (await twoCompanies(130, { switches: { nextPageAfterTop } }).get(ordersPath({ $top: '50' })))
        .json['NextPageLink'];
    expect(await link(true)).toContain('$skip=50');
    expect(await link(false)).toBeUndefined();
  });

  it('answers 400 GenericError to a field that cannot be filtered on', async () => {
    const { get } = twoCompanies(1);
    const { status, json } = await get(ordersPath({ $filter: "VATNumber eq 'BE0999010126'" }));
    expect(status).toBe(400);
    expect(json).toEqual({
      errors: [
        {
          Code: 'GenericError',
          Description:
            "Could not find a property named 'VATNumber' on type 'Domain.Order.OrderPartyPerformanceSafeColumns'.",
        },
      ],
    });
  });

  it('gives a file as Base64 in JSON', async () => {
    const { get } = twoCompanies(1);
    const { json } = await get(`/v1/files/${fileId(1_600_001)}`);
    expect(schemaFaults('File', json)).toEqual([]);
    expect(Buffer.from(String(json['FileContent']), 'base64').toString()).toBe(
      '<Invoice>1600001</Invoice>',
    );
  });

  it('answers 404 to what does not exist and 400 to what is no number', async () => {
    const { get } = twoCompanies(1);
    expect((await get('/v1/orders/42')).status).toBe(404);
    expect((await get('/v1/orders/first')).status).toBe(400);
    expect((await get(`/v1/files/${fileId(7)}`)).status).toBe(404);
  });

  it('counts calls per operation and notes breaches of the contract', async () => {
    const { billit, get } = twoCompanies(1);
    await get('/v1/orders?OrderType=Invoice');
    await get('/v1/orders/1600001');
    await get('/v1/orders/1600001', { PartyID: 'me' });
    await billit.app.inject({ method: 'DELETE', url: '/v1/orders/1600001' });
    expect(billit.calls()).toEqual({ listOrders: 1, getOrder: 2 });
    expect(billit.violations()).toEqual([
      'listOrders: query parameter OrderType is not in the contract',
      'getOrder: PartyID is not of type integer',
      'no such operation: DELETE /v1/orders/1600001',
    ]);
  });

  it('suffers the faults that wait for it', async () => {
    const { faults, get } = twoCompanies(1);
    faults.add({
      service: 'billit',
      operation: 'getOrder',
      kind: 'error-before-commit',
      skip: 1,
      times: 1,
    });
    const statuses = [];
    for (let call = 0; call < 2; call += 1) statuses.push((await get('/v1/orders/1600001')).status);
    expect(statuses).toEqual([200, 500]);
  });

  it('tells every moment of a request', async () => {
    const moments: string[] = [];
    const { get } = twoCompanies(1, {
      onMoment: ({ operation, at }) => moments.push(`${operation} ${at}`),
    });
    await get('/v1/orders/1600001');
    expect(moments).toEqual(['getOrder received', 'getOrder committed', 'getOrder answered']);
  });

  it('adds a purchase with its UBL attached and a sale with its UBL sent, changed now', async () => {
    const { billit, get } = twoCompanies(1);
    const ubl = { fileName: 'nieuw.xml', bytes: new TextEncoder().encode('<Invoice/>') };
    const order = { OrderNumber: 'N1', OrderType: 'Invoice', OrderDate: '2026-10-05T00:00:00' };
    const since = ordersPath({ $filter: "LastModified ge DateTime'2026-10-05T16:22:25.457'" });
    expect(items((await get(since)).json)).toEqual([]);
    const cost = billit.post(BAKERY, {
      order: { ...order, OrderDirection: 'Cost' },
      ubl,
      pdf: null,
    });
    const income = billit.post(BAKERY, {
      order: { ...order, OrderDirection: 'Income' },
      ubl,
      pdf: ubl,
    });
    expect([cost, income]).toEqual([
      { ok: true, value: 1_700_002 },
      { ok: true, value: 1_700_003 },
    ]);
    expect(items((await get(since)).json).map((one) => one.OrderID)).toEqual([
      1_700_002, 1_700_003,
    ]);
    const { json: purchase } = await get('/v1/orders/1700002');
    const { json: sale } = await get('/v1/orders/1700003');
    const [attachment] = purchase['Attachments'] as { FileID: string }[];
    const [message] = sale['Messages'] as { FileID: string; MessageDirection: string }[];
    expect(message?.MessageDirection).toBe('Outgoing');
    for (const id of [attachment?.FileID, message?.FileID]) {
      const { json } = await get(`/v1/files/${String(id)}`);
      expect(json['FileContent']).toBe(Buffer.from('<Invoice/>').toString('base64'));
    }
    expect(billit.violations()).toEqual([]);
  });

  it('refuses to add an order that is not as the contract says', () => {
    const { billit } = twoCompanies(1);
    const order = {
      OrderNumber: 'N1',
      OrderType: 'Bill',
      OrderDirection: 'Cost' as const,
      OrderDate: '2026-10-05',
    };
    expect(billit.post(BAKERY, { order, ubl: null, pdf: null })).toMatchObject({ ok: false });
  });

  it('answers over loopback as inside the process', async () => {
    const { billit } = twoCompanies(2);
    const address = await billit.app.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/v1/orders?$top=1`, {
      headers: { ApiKey: API_KEY, PartyID: String(BAKERY) },
    });
    const json = (await response.json()) as Record<string, unknown>;
    await billit.app.close();
    expect(json['NextPageLink']).toBe(`${address}/v1/orders?$top=1&$skip=1`);
    expect(json['Items']).toEqual((await twoCompanies(2).get('/v1/orders?$top=1')).json['Items']);
  });
});
