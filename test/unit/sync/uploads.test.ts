import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(): Promise<Simulation> {
  const simulation = await simulate(7, 2);
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const PDF = '%PDF-1.7 een bonnetje';

const upload = async ({ calls, dossierId }: Simulation, fileName = 'bon.pdf', content = PDF) =>
  must(
    await calls['fastInput.upload']({
      dossierId,
      fileName,
      contentBase64: Buffer.from(content).toString('base64'),
    }),
  );
const list = async ({ calls, dossierId }: Simulation) =>
  must(await calls['fastInput.list']({ dossierId }));
const accepted = ({ world }: Simulation) => world.fastInput(world.dossiers[0]!.billitPartyId);
const answer = async ({ calls }: Simulation, said: 'there' | 'again' | 'dropped' | 'processed') => {
  const [row] = await list(open[0]!);
  return calls['fastInput.answer']({ uploadId: row!.id, answer: said });
};
const spoil = ({ world }: Simulation, kind: FaultKind, times = 1) =>
  world.addFault({ service: 'billit', operation: 'submitToProcess', kind, skip: 0, times });

describe('files for Fast Input', () => {
  it('are at Billit once, by their bytes, and the list is what Billit accepted', async () => {
    const firm = await start();
    const given = await upload(firm);
    expect(given).toMatchObject({ refusal: null, upload: { state: 'there', uploadId: '61001' } });
    expect(await upload(firm, 'kopie.pdf')).toMatchObject({
      refusal: 'known',
      upload: { id: given.upload!.id },
    });
    await upload(firm, 'factuur.xml', '<Invoice/>');
    await firm.exportOnce();
    const rows = await list(firm);
    expect(rows.map(({ fileName, uploadId }) => [fileName, uploadId])).toEqual([
      ['factuur.xml', '61002'],
      ['bon.pdf', '61001'],
    ]);
    expect(accepted(firm).map(({ uploadId }) => String(uploadId))).toEqual(
      rows.map(({ uploadId }) => uploadId).toReversed(),
    );
    expect(accepted(firm)[0]?.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
    expect(firm.world.violations()).toEqual([]);
  });

  it('that hold nothing, or what Fast Input does not take, are not taken', async () => {
    const firm = await start();
    expect(await upload(firm, 'leeg.pdf', '')).toEqual({ upload: null, refusal: 'empty' });
    expect(await upload(firm, 'lijst.csv', 'a;b')).toEqual({ upload: null, refusal: 'kind' });
    expect(accepted(firm)).toEqual([]);
  });

  it.each<[FaultKind, 'there' | 'again', number]>([
    ['lost-after-commit', 'there', 1],
    ['error-after-commit', 'there', 1],
    ['lost-before-commit', 'again', 1],
    ['html-page', 'again', 1],
  ])(
    '%s: are never sent again by themselves; a person says what is true',
    async (kind, said, there) => {
      const firm = await start();
      spoil(firm, kind);
      expect((await upload(firm)).upload?.state).toBe('unclear');
      await firm.exportOnce();
      await upload(firm);
      expect((await list(firm)).map(({ state }) => state)).toEqual(['unclear']);
      must(await answer(firm, said));
      expect((await list(firm)).map(({ state }) => state)).toEqual(['there']);
      expect(accepted(firm)).toHaveLength(there);
      expect((await answer(firm, 'again')).ok).toBe(false);
    },
  );

  it('that Billit refuses say why, and may go again or not at all', async () => {
    const firm = await start();
    expect((await upload(firm, 'bon')).upload).toMatchObject({
      state: 'refused',
      answer: 'Invalid Filename',
    });
    must(await answer(firm, 'dropped'));
    await firm.exportOnce();
    expect(accepted(firm)).toEqual([]);
    expect((await answer(firm, 'there')).ok).toBe(false);
  });

  it('wait without access, and leave with the next run', async () => {
    const firm = await start();
    firm.world.addFault({
      service: 'billit',
      operation: 'submitToProcess',
      kind: 'refusal',
      skip: 0,
      times: 1,
      refusal: { status: 401, code: null, technicalInfo: '' },
    });
    expect((await upload(firm)).upload).toMatchObject({ state: 'waiting' });
    await firm.exportOnce();
    expect((await list(firm)).map(({ state }) => state)).toEqual(['there']);
    expect(accepted(firm)).toHaveLength(1);
  });

  it('move once they are processed, by a person’s word, and back', async () => {
    const firm = await start();
    await upload(firm);
    must(await answer(firm, 'processed'));
    expect((await list(firm))[0]).toMatchObject({ state: 'processed', uploadId: '61001' });
    must(await answer(firm, 'there'));
    expect((await list(firm))[0]).toMatchObject({ state: 'there', uploadId: '61001' });
  });

  it('come from the inbox folder too: a PDF of it is handed over as it is', async () => {
    const firm = await start();
    const { calls, dossierId } = firm;
    const contentBase64 = Buffer.from(PDF).toString('base64');
    const taken = must(
      await calls['inbox.take']({ dossierId, fileName: 'scan.pdf', contentBase64 }),
    );
    const sent = await calls['fastInput.sendInbox']({ dossierId, sha256: taken.sha256 });
    expect(must(sent)).toMatchObject({ refusal: null, upload: { state: 'there' } });
    expect(accepted(firm)).toMatchObject([{ fileName: 'scan.pdf', sha256: taken.sha256 }]);
    const unknown = await calls['fastInput.sendInbox']({ dossierId, sha256: '0'.repeat(64) });
    expect(unknown.ok).toBe(false);
  });
});
