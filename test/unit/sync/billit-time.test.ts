import { describe, expect, it } from 'vitest';
import { instantOf, provesBrussels } from '../../../electron/engine/billit/timestamp.ts';

const NOON_IN_BRUSSELS = Date.UTC(2026, 6, 1, 10);

describe('a time of Billit without an offset', () => {
  it('is Belgian time once one lies in the future as UTC, but not for clocks that differ', () => {
    expect(provesBrussels('2026-07-01T11:55:00.000', NOON_IN_BRUSSELS)).toBe(true);
    expect(provesBrussels('2026-07-01T10:14:00.000', NOON_IN_BRUSSELS)).toBe(false);
    expect(provesBrussels('2026-07-01T09:00:00', NOON_IN_BRUSSELS)).toBe(false);
    expect(provesBrussels('rubbish', NOON_IN_BRUSSELS)).toBe(false);
  });

  it('is read as UTC until then, and is never in the future', () => {
    const nowMs = Date.UTC(2026, 6, 2);
    expect(instantOf('2026-07-01T12:00:00', 'utc', nowMs)).toBe(Date.UTC(2026, 6, 1, 12));
    expect(instantOf('2026-07-01T12:00:00', 'brussels', nowMs)).toBe(NOON_IN_BRUSSELS);
    expect(instantOf('2026-07-01T12:00:00.5Z', 'utc', nowMs)).toBe(
      Date.UTC(2026, 6, 1, 12, 0, 0, 500),
    );
    expect(instantOf('2026-07-03T12:00:00', 'utc', nowMs)).toBe(nowMs);
    expect(instantOf('', 'utc', nowMs)).toBeNull();
  });
});
