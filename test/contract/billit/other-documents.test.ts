import { describe, expect, it } from 'vitest';
import { BAKERY, quick, sample } from './bench.ts';

describe('other documents', () => {
  const GARAGE = { ...BAKERY, partyId: '800102' };
  const CONTRACT = {
    documentId: '33001',
    name: 'Leasingcontract 2026',
    description: 'Wagen 1-ABC-123',
    date: '2026-09-01',
    tags: ['contract'],
    file: { fileId: 'f4a66b50-aded-54b8-bb2d-3085e257403f', fileName: 'leasingcontract.pdf' },
  };

  it('are read from the list and one by one', async () => {
    const { client: billit } = await quick({
      '/v1/documents': { status: 200, body: sample('documents-list') },
      '/v1/documents/33001': { status: 200, body: sample('document') },
    });
    expect(await billit.otherDocuments(GARAGE)).toEqual({ ok: true, value: [CONTRACT] });
    expect(await billit.otherDocument(GARAGE, '33001')).toEqual({ ok: true, value: CONTRACT });
  });

  it('of another company, and another than the one asked for, are refused', async () => {
    const { client: billit } = await quick({
      '/v1/documents': { status: 200, body: sample('documents-list') },
      '/v1/documents/33001': { status: 200, body: sample('document') },
      '/v1/documents/7': { status: 200, body: sample('document') },
    });
    const foreign = { fault: { kind: 'wrong-company', received: '800102' } };
    expect(await billit.otherDocuments(BAKERY)).toMatchObject(foreign);
    expect(await billit.otherDocument(BAKERY, '33001')).toMatchObject(foreign);
    expect(await billit.otherDocument(GARAGE, '7')).toMatchObject({
      fault: { kind: 'wrong-company', received: 'DocumentID 33001' },
    });
  });

  it('have no file while Billit has none, and the name of their file where they have no other', async () => {
    const { File: file, ...given } = sample('document');
    const rest = { ...given, Name: undefined };
    const { client: billit } = await quick({
      '/v1/documents/33001': { status: 200, body: rest },
      '/v1/documents/33002': { status: 200, body: { ...rest, DocumentID: 33002, File: file } },
    });
    expect(await billit.otherDocument(GARAGE, '33001')).toMatchObject({ value: { file: null } });
    expect(await billit.otherDocument(GARAGE, '33002')).toMatchObject({
      value: { name: 'leasingcontract.pdf' },
    });
  });
});
