import type { Server } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartyStrategy } from '../../../electron/engine/domain/dossier.ts';
import {
  API_KEY,
  BAKERY,
  buildClient,
  FILE_UBL,
  quick,
  sample,
  serve,
  type Reply,
  type Routes,
} from './bench.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Extra = Partial<Parameters<typeof buildClient>[0]>;

async function client(routes: Routes, extra: Extra = {}) {
  const { server, url, arrived } = await serve(routes);
  open.push(server);
  return { ...(await buildClient({ url, ...extra })), arrived, url };
}

describe('companies', () => {
  it('lists every company that the key reaches, without addressing one', async () => {
    const { client: billit, arrived } = await client({
      '/v1/account/accountInformation': { status: 200, body: sample('account-information') },
    });
    const result = await billit.companies();
    expect(result.ok && result.value).toEqual([
      {
        partyId: '800001',
        name: 'Kantoor Voorbeeld BV',
        vatNumber: 'BE0999000129',
        role: 'Administrator',
      },
      {
        partyId: '800101',
        name: 'Bakkerij Testbrood BV',
        vatNumber: 'BE0999010126',
        role: 'Accountant',
      },
      {
        partyId: '800102',
        name: 'Garage Proefrit NV',
        vatNumber: 'BE0999010225',
        role: 'Accountant',
      },
    ]);
    expect(arrived[0]?.headers).toMatchObject({ apikey: API_KEY });
    expect(arrived[0]?.headers).not.toHaveProperty('partyid');
  });
});

describe('orders', () => {
  const page = (changes: object) => ({ ...sample('orders-list'), ...changes });
  const orders = (body: unknown): Routes => ({ '/v1/orders': { status: 200, body } });

  it('asks for what changed since, oldest first, and reads the rows', async () => {
    const { client: billit, arrived } = await client(orders(page({ NextPageLink: undefined })));
    const result = await billit.orders(BAKERY, '2026-10-01T10:00:00.123', null);
    expect(decodeURIComponent(arrived[0]!.url)).toBe(
      "/v1/orders?$filter=LastModified ge DateTime'2026-10-01T10:00:00.123'&$orderby=LastModified asc",
    );
    expect(arrived[0]?.headers).toMatchObject({
      apikey: API_KEY,
      partyid: '800101',
      contextpartyid: '800001',
    });
    expect(result).toEqual({
      ok: true,
      value: {
        nextPage: null,
        orders: [
          {
            orderId: '1601001',
            companyId: '800101',
            type: 'Invoice',
            direction: 'Income',
            status: 'ToPay',
            date: '2026-10-05',
            lastModified: '2026-10-05T16:22:25.457',
            created: '2026-10-05T16:22:24.643',
          },
          {
            orderId: '1601002',
            companyId: '800101',
            type: 'Invoice',
            direction: 'Cost',
            status: 'ToPay',
            date: '2026-10-08',
            lastModified: '2026-10-08T16:22:25.457',
            created: '2026-10-08T16:22:24.643',
          },
        ],
      },
    });
  });

  it('asks for everything when there is no watermark', async () => {
    const { client: billit, arrived } = await client(orders({ Items: [] }));
    expect(await billit.orders(BAKERY, null, null)).toEqual({
      ok: true,
      value: { orders: [], nextPage: null },
    });
    expect(decodeURIComponent(arrived[0]!.url)).toBe('/v1/orders?$orderby=LastModified asc');
  });

  it('follows the link to the next page on the same service', async () => {
    const routes: Record<string, Reply> = {};
    const { client: billit, arrived, url } = await client(routes);
    const link = `${url}/v1/orders?$filter=x&$skip=120`;
    routes['/v1/orders'] = { status: 200, body: page({ NextPageLink: link }) };
    const first = await billit.orders(BAKERY, null, null);
    expect(first.ok && first.value.nextPage).toBe(link);
    routes['/v1/orders'] = { status: 200, body: page({ NextPageLink: null }) };
    const second = await billit.orders(BAKERY, null, link);
    expect(second.ok && second.value.nextPage).toBeNull();
    expect(arrived.map((each) => each.url).at(-1)).toBe('/v1/orders?$filter=x&$skip=120');
  });

  it.each([
    'https://elsewhere.example/v1/orders?$skip=120',
    'http://billit.invalid:81/v1/orders?$skip=120',
    'http://user:pass@billit.invalid/v1/orders?$skip=120',
    'http://billit.invalid/v1/parties?$skip=120',
    'http://billit.invalid/v1/orders/../account',
    '//elsewhere.example/v1/orders',
    'javascript:alert(1)',
    'http://[',
  ])('never takes the key to %s', async (link) => {
    const { client: billit } = await quick(orders(page({ NextPageLink: link })));
    const malformed = { ok: false, fault: { kind: 'malformed', operation: 'listOrders' } };
    expect(await billit.orders(BAKERY, null, null)).toMatchObject(malformed);
    expect(await billit.orders(BAKERY, null, link)).toMatchObject(malformed);
  });

  it('does not go round in circles', async () => {
    const link = 'http://billit.invalid/v1/orders?$skip=120';
    const { client: billit } = await quick(orders(page({ NextPageLink: link })));
    expect((await billit.orders(BAKERY, null, null)).ok).toBe(true);
    expect(await billit.orders(BAKERY, null, link)).toMatchObject({
      fault: { kind: 'malformed' },
    });
  });

  it('refuses a page with one order of another company', async () => {
    const items = sample('orders-list')['Items'] as object[];
    const body = page({ Items: [...items, { ...items[0], CompanyID: 800102 }] });
    const { client: billit } = await quick(orders(body));
    expect(await billit.orders(BAKERY, null, null)).toEqual({
      ok: false,
      fault: {
        kind: 'wrong-company',
        service: 'billit',
        expected: '800101',
        received: '800102',
      },
    });
  });

  it('names a type it does not know other', async () => {
    const items = sample('orders-list')['Items'] as object[];
    const { client: billit } = await quick(
      orders({ Items: [{ ...items[0], OrderType: 'Quote' }] }),
    );
    const result = await billit.orders(BAKERY, null, null);
    expect(result.ok && result.value.orders[0]?.type).toBe('other');
  });
});

describe('order', () => {
  const order = async (id: string, body: object) => {
    const { client: billit } = await quick({ [`/v1/orders/${id}`]: { status: 200, body } });
    return billit.order(BAKERY, id);
  };

  it('reads a purchase: accounts per line, UBL by extension, picture', async () => {
    expect(await order('1601002', sample('order-purchase-invoice'))).toEqual({
      ok: true,
      value: {
        orderId: '1601002',
        companyId: '800101',
        type: 'Invoice',
        direction: 'Cost',
        status: 'ToPay',
        approval: 'approved',
        internalInfo: '',
        date: '2026-10-08',
        lastModified: '2026-10-08T16:22:25.457',
        created: '2026-10-08T16:22:24.643',
        number: 'F26-5531',
        counterpartyId: '910201',
        counterpartyName: 'Meelhandel Model NV',
        currency: 'EUR',
        total: '940.2',
        account: 600000,
        lineAccounts: [604000, 613200],
        ubl: { fileId: FILE_UBL, fileName: '162121-186660-example.xml' },
        pdf: {
          fileId: 'ed9f76dd-2227-56cb-b228-f2c54575c782',
          fileName: '162121-186660-example.xml_1.pdf',
        },
        content: { ok: false, fault: 'OrderDirection' },
      },
    });
  });

  it('reads a sale: the UBL is the file of the message that was sent', async () => {
    const result = await order('1601001', sample('order-sales-invoice'));
    expect(result).toMatchObject({
      ok: true,
      value: {
        direction: 'Income',
        counterpartyName: 'Horeca Demo BV',
        ubl: { fileId: '0122513f-cc7a-59e0-a91a-98da7453810c', fileName: '2026-0117.xml' },
      },
    });
  });

  it('takes the newest message that was sent, and no mail, letter, receipt or failure', async () => {
    const sent = (FileID: string, changes: object = {}) => ({
      FileID,
      CreationDate: '2026-10-05T10:00:00',
      TransportType: 'Peppol',
      Success: true,
      MessageDirection: 'Outgoing',
      ...changes,
    });
    const Messages = [
      sent('first'),
      sent('second', { CreationDate: '2026-10-06T10:00:00', FileName: 'second.xml' }),
      sent('receipt', { CreationDate: '2026-10-07T10:00:00', MessageDirection: 'Incoming' }),
      sent('mail', { CreationDate: '2026-10-08T10:00:00', TransportType: 'SMTP' }),
      sent('letter', { CreationDate: '2026-10-08T11:00:00', TransportType: 'Letter' }),
      sent('failed', { CreationDate: '2026-10-09T10:00:00', Success: false }),
      sent('', { CreationDate: '2026-10-09T11:00:00' }),
    ];
    const result = await order('1601001', { ...sample('order-sales-invoice'), Messages });
    expect(result.ok && result.value.ubl).toEqual({ fileId: 'second', fileName: 'second.xml' });
  });

  it('has no UBL for a sale that was never sent', async () => {
    const result = await order('1601003', sample('order-sales-creditnote'));
    expect(result).toMatchObject({ ok: true, value: { type: 'CreditNote', ubl: null } });
  });

  it('chooses the UBL among several files by name and type, never by place', async () => {
    const base = sample('order-purchase-invoice');
    const ubl = { FileID: 'ubl', FileName: '162121-186660-example.xml' };
    const files = [
      { FileID: 'other', FileName: 'bijlage.xml' },
      { FileID: 'photo', FileName: 'foto.jpg' },
      ubl,
    ];
    const chosen = await order('1601002', { ...base, Attachments: files });
    expect(chosen.ok && chosen.value.ubl?.fileId).toBe('ubl');
    const typed = { FileID: 'typed', FileName: 'zonder', MimeType: 'text/xml; charset=utf-8' };
    const byType = await order('1601002', { ...base, Attachments: [files[1], typed] });
    expect(byType.ok && byType.value.ubl?.fileId).toBe('typed');
    const unclear = [files[0], { FileID: 'another', FileName: 'nog-een.xml' }];
    const none = await order('1601002', { ...base, Attachments: unclear });
    expect(none.ok && none.value.ubl).toBeNull();
  });

  it('has no account where none was chosen', async () => {
    const result = await order('1601005', sample('order-purchase-invoice-reverse-charge'));
    expect(result.ok && result.value.account).toBeNull();
  });

  it('refuses the order of another company, and another order than asked for', async () => {
    const base = sample('order-purchase-invoice');
    expect(await order('1601002', { ...base, CompanyID: 800102 })).toMatchObject({
      fault: { kind: 'wrong-company', expected: '800101', received: '800102' },
    });
    expect(await order('1601002', { ...base, OrderID: 7 })).toMatchObject({
      fault: { kind: 'wrong-company', received: 'OrderID 7' },
    });
  });

  it('is malformed without a company, a total or a direction', async () => {
    for (const key of ['CompanyID', 'TotalIncl', 'OrderDirection', 'LastModified']) {
      const body = { ...sample('order-purchase-invoice'), [key]: undefined };
      expect(await order('1601002', body)).toMatchObject({
        fault: { kind: 'malformed', detail: expect.stringContaining(key) as string },
      });
    }
  });
});

describe('file', () => {
  const path = `/v1/files/${FILE_UBL}`;
  it('gives the bytes as they are', async () => {
    const { client: billit, arrived } = await client({
      [path]: { status: 200, body: sample('file-ubl') },
    });
    const result = await billit.file(BAKERY, FILE_UBL);
    expect(result.ok && result.value).toMatchObject({
      fileName: '162121-186660-example.xml',
      mimeType: 'text/xml',
    });
    expect(result.ok && new TextDecoder().decode(result.value.bytes)).toContain(
      '<cbc:ID>F26-5531</cbc:ID>',
    );
    expect(arrived[0]?.headers).toMatchObject({ partyid: '800101' });
  });

  it('is exact for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const FileContent = Buffer.from(bytes).toString('base64');
        const body = { ...sample('file-ubl'), FileContent };
        const { client: billit } = await quick({ [path]: { status: 200, body } });
        const result = await billit.file(BAKERY, FILE_UBL);
        expect(result.ok && Buffer.from(result.value.bytes)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('is malformed when it is no base64 or absent, of somebody else when another file', async () => {
    const changes = [
      { FileContent: 'PD94*bWw=' },
      { FileContent: 'PD9' },
      { FileContent: undefined },
    ];
    for (const change of changes) {
      const body = { ...sample('file-ubl'), ...change };
      const { client: billit } = await quick({ [path]: { status: 200, body } });
      expect(await billit.file(BAKERY, FILE_UBL)).toMatchObject({
        fault: { kind: 'malformed', operation: 'getFile' },
      });
    }
    const body = { ...sample('file-ubl'), FileID: '00000000-0000-4000-8000-000000000000' };
    const { client: billit } = await quick({ [path]: { status: 200, body } });
    expect(await billit.file(BAKERY, FILE_UBL)).toMatchObject({
      fault: { kind: 'wrong-company', expected: '800101' },
    });
  });
});

describe('addressing a company', () => {
  it.each<[PartyStrategy, string | null, object]>([
    ['client-within-accountant', '800001', { partyid: '800101', contextpartyid: '800001' }],
    ['accountant-for-client', '800001', { partyid: '800001', contextpartyid: '800101' }],
    ['client-alone', '800001', { partyid: '800101' }],
    ['client-within-accountant', null, { partyid: '800101' }],
    ['accountant-for-client', null, { partyid: '800101' }],
    ['client-within-accountant', '800101', { partyid: '800101' }],
  ])('%s with accountant %s', async (strategy, accountantPartyId, headers) => {
    const routes = { '/v1/orders': { status: 200, body: { Items: [] } } };
    const { client: billit, arrived } = await client(routes, { strategy, accountantPartyId });
    await billit.orders(BAKERY, null, null);
    const { partyid, contextpartyid } = arrived[0]!.headers;
    const sent = { partyid, ...(contextpartyid === undefined ? {} : { contextpartyid }) };
    expect(sent).toEqual(headers);
  });
});

describe('the key', () => {
  it('is registered as a secret before it leaves', async () => {
    const { client: billit, secrets } = await quick({});
    await billit.companies();
    expect(secrets.redact(`ApiKey ${API_KEY}`)).not.toContain(API_KEY);
  });

  it('is asked for when there is none, without a call', async () => {
    const { client: billit, arrived } = await client({}, { signedOut: true });
    expect(await billit.companies()).toEqual({
      ok: false,
      fault: { kind: 'secret-missing', name: 'billit-api-key' },
    });
    expect(arrived).toEqual([]);
  });
});
