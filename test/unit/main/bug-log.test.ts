import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bugText, openBugLog } from '../../../electron/main/bug-log.ts';
import { InvariantError } from '../../../shared/assert.ts';

const folder = mkdtempSync(join(tmpdir(), 'tentakel-bugs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bugText', () => {
  it('says where, and of our own errors also what', () => {
    const text = bugText(new InvariantError('debit equals credit'));
    expect(text).toContain('debit equals credit');
    expect(text).toContain('bug-log.test.ts');
  });

  it('leaves out the message of any other error: it may quote a document or a secret', () => {
    const text = bugText(new TypeError('BE68 5390 0754 7034\nand more'));
    expect(text).toMatch(/^TypeError\n {4}at /);
    expect(text).not.toMatch(/5390|and more/);
    expect(bugText('BE68 5390 0754 7034')).not.toContain('5390');
  });
});

describe('openBugLog', () => {
  it('adds to the file, and keeps one before it when it has grown large', () => {
    const file = join(folder, 'tentakel.log');
    const log = openBugLog(folder);
    log(new RangeError('x'));
    log(new TypeError('y'));
    expect(readFileSync(file, 'utf8')).toMatch(/RangeError[^]*TypeError/);
    writeFileSync(file, 'z'.repeat(1_000_001));
    log(new EvalError('w'));
    expect(readFileSync(file, 'utf8')).toContain('EvalError');
    expect(readFileSync(`${file}.1`, 'utf8')).toHaveLength(1_000_001);
  });
});
