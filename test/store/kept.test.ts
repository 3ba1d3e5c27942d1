import { describe, expect, it } from 'vitest';
import { createKept } from '../../electron/engine/store/kept.ts';

/** A file with one value in it, and how often it was read. */
function file() {
  let reads = 0;
  const state = { value: 'first' };
  const read = async (): Promise<string> => {
    reads += 1;
    return state.value;
  };
  return { state, read, reads: () => reads };
}

describe('what was read from the file', () => {
  it('is kept until it is written', async () => {
    const { state, read, reads } = file();
    const kept = createKept<string>();
    expect([await kept.get(read), await kept.get(read), reads()]).toEqual(['first', 'first', 1]);
    await kept.changing(async () => {
      state.value = 'second';
    });
    expect([await kept.get(read), await kept.get(read), reads()]).toEqual(['second', 'second', 2]);
  });

  it('is not kept when it was read while it was being written', async () => {
    const { state, read } = file();
    const kept = createKept<string>();
    await kept.changing(async () => {
      expect(await kept.get(read)).toBe('first');
      state.value = 'second';
    });
    expect(await kept.get(read)).toBe('second');
  });

  it('is not kept when a change came between the read and its end', async () => {
    const { state, read } = file();
    const kept = createKept<string>();
    const slow = kept.get(async () => {
      const value = await read();
      await kept.changing(async () => {
        state.value = 'second';
      });
      return value;
    });
    expect(await slow).toBe('first');
    expect(await kept.get(read)).toBe('second');
  });

  it('is read again after a change that failed', async () => {
    const { state, read } = file();
    const kept = createKept<string>();
    await kept.get(read);
    const failing = kept.changing(async () => {
      state.value = 'half';
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await kept.get(read)).toBe('half');
  });
});
