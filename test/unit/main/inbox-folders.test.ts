import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openInboxFolders } from '../../../electron/main/inbox-folders.ts';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { dossier } from '../../support/fake-bridge.ts';

type Taken = CallOutput<'inbox.take'>;

const DOSSIER = dossier(1, 'Garage Zeldenrust NV');

function inbox(outcome: (fileName: string) => Taken['outcome'] = () => 'document') {
  const root = mkdtempSync(join(tmpdir(), 'tentakel-inbox-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const asked: CallInput<'inbox.take'>[] = [];
  const folders = openInboxFolders(root);
  const calls = {
    'dossiers.list': async () => ok([DOSSIER]),
    'inbox.take': async (input: CallInput<'inbox.take'>) => {
      asked.push(input);
      const { fileName } = input;
      return ok({
        sha256: 'a'.repeat(64),
        fileName,
        atMs: 0,
        outcome: outcome(fileName),
        reason: '',
        documentId: null,
      });
    },
  };
  return { root, asked, look: () => folders.look(calls), folderOf: folders.folderOf };
}
const textOf = ({ contentBase64 }: CallInput<'inbox.take'>) =>
  Buffer.from(contentBase64, 'base64').toString();

describe('an inbox folder', () => {
  it('gives a file once two looks saw it alike, and moves it away', async () => {
    const { asked, look, folderOf } = inbox();
    const folder = await folderOf(DOSSIER.enterpriseNumber);
    writeFileSync(join(folder, 'factuur.xml'), 'half');
    await look();
    expect(asked).toEqual([]);
    await appendFile(join(folder, 'factuur.xml'), ' heel');
    await look();
    expect(asked).toEqual([]);
    await look();
    expect(asked.map(textOf)).toEqual(['half heel']);
    expect(asked[0]).toMatchObject({ dossierId: DOSSIER.id, fileName: 'factuur.xml' });
    expect(readdirSync(folder)).not.toContain('factuur.xml');
    expect(readdirSync(join(folder, 'verwerkt'))).toEqual(['factuur.xml']);
    await look();
    expect(asked).toHaveLength(1);
  });

  it('keeps what is held apart, and writes over nothing', async () => {
    const { look, folderOf } = inbox((name) => (name === 'rommel.txt' ? 'held' : 'document'));
    const folder = await folderOf(DOSSIER.enterpriseNumber);
    writeFileSync(join(folder, 'verwerkt', 'a.xml'), 'vroeger');
    writeFileSync(join(folder, 'a.xml'), 'nu');
    writeFileSync(join(folder, 'rommel.txt'), '?');
    await look();
    await look();
    expect(readdirSync(join(folder, 'verwerkt')).toSorted()).toEqual(['2-a.xml', 'a.xml']);
    expect(readdirSync(join(folder, 'niet-verwerkt'))).toEqual(['rommel.txt']);
  });

  it('leaves alone what is being downloaded, what is hidden, and folders of nobody', async () => {
    const { root, asked, look, folderOf } = inbox();
    const folder = await folderOf(DOSSIER.enterpriseNumber);
    for (const name of ['x.xml.part', '.hidden', '~$x.xml', 'Thumbs.db']) {
      writeFileSync(join(folder, name), 'x');
    }
    await mkdir(join(root, 'niemand'));
    writeFileSync(join(root, 'niemand', 'y.xml'), 'y');
    await look();
    await look();
    expect(asked).toEqual([]);
    expect(readdirSync(join(root, 'niemand'))).toEqual(['y.xml']);
  });

  it('has nothing in it as long as nobody opened one', async () => {
    const { asked, look, root } = inbox();
    rmSync(root, { recursive: true });
    await look();
    expect(asked).toEqual([]);
  });
});
