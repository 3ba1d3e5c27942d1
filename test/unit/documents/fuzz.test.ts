import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/engine/documents/reader.ts';
import { runBlock, type Subject } from '../../fuzz/block.ts';
import { loadCorpus } from '../../fuzz/corpus.ts';

const subject = (changes: Partial<Subject> = {}): Subject => ({
  read: readDocument,
  corpus: loadCorpus(),
  nowMs: () => performance.now(),
  ...changes,
});

describe('fuzz', () => {
  it('finds nothing in some thousand inputs', () => {
    const { findings, codes } = runBlock(subject(), { seed: 4, from: 0, to: 4_000 });
    expect(findings).toEqual([]);
    expect(codes.size).toBeGreaterThan(14);
  });

  it('makes the same input again from its seed and index', () => {
    const { last } = runBlock(subject(), { seed: 9, from: 0, to: 300 });
    const again = runBlock(subject(), { seed: 9, from: 0, to: 300 });
    const other = runBlock(subject(), { seed: 10, from: 0, to: 300 });
    expect(Buffer.compare(again.last.input, last.input)).toBe(0);
    expect(Buffer.compare(other.last.input, last.input)).not.toBe(0);
  });

  it('reports an exception, a slow input and a broken promise with their index', () => {
    const span = { seed: 1, from: 0, to: 3 };
    const throwing = subject({
      read: () => {
        throw new Error('oops');
      },
    });
    const { findings } = runBlock(throwing, span);
    expect(findings.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(findings[0]?.what).toContain('oops');

    let nowMs = 0;
    const slow = subject({ nowMs: () => (nowMs += 4_000) });
    expect(runBlock(slow, span).findings[0]?.what).toBe('took 4000 ms');

    const silent = subject({
      read: () => ({ verdict: 'rejected', kind: 'unknown', reasons: [], document: null }),
    });
    expect(runBlock(silent, span).findings).toHaveLength(3);
  });
});
