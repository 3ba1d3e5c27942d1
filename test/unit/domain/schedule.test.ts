import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  departureOf,
  NO_SCHEDULE,
  type Approval,
  type ScheduledDocument,
  type ScheduleRules,
} from '../../../electron/engine/domain/schedule.ts';
import { day } from '../../support/documents.ts';

const CREATED = Date.UTC(2026, 8, 30, 12);
const MINUTE = 60_000;
const document = (changes: Partial<ScheduledDocument> = {}): ScheduledDocument => ({
  direction: 'purchase',
  issueDate: day('2026-09-30'),
  createdAtMs: CREATED,
  processedAtMs: CREATED + MINUTE,
  source: 'billit',
  checked: null,
  approval: 'none',
  ...changes,
});
const rules = (changes: Partial<ScheduleRules>): ScheduleRules => ({ ...NO_SCHEDULE, ...changes });

describe('departure', () => {
  it('never comes with Nooit, whatever was released', () => {
    const released = rules({ releasedOnly: true, releasedThroughMs: CREATED * 2 });
    expect(departureOf(document(), released)).toEqual({ kind: 'held', by: 'never' });
  });

  it('with Laatste maand comes when the next month begins in Brussels, winter and summer', () => {
    const monthly = rules({ frequency: 'last-month' });
    const at = (issueDate: string) => departureOf(document({ issueDate: day(issueDate) }), monthly);
    expect(at('2026-09-30')).toEqual({ kind: 'at', atMs: Date.UTC(2026, 8, 30, 22) });
    expect(at('2026-10-01')).toEqual({ kind: 'at', atMs: Date.UTC(2026, 9, 31, 23) });
    expect(at('2025-12-31')).toEqual({ kind: 'at', atMs: Date.UTC(2025, 11, 31, 23) });
  });

  it('with Laatste maand lets nothing of the current month go and everything older', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        (issued, now) => {
          const base = Date.UTC(2026, 0, 1, 12);
          const issueDate = day(new Date(base + issued * 86_400_000).toISOString().slice(0, 10));
          const nowMs = base + now * 86_400_000;
          const departure = departureOf(
            document({ issueDate }),
            rules({ frequency: 'last-month' }),
          );
          const gone = departure.kind === 'at' && departure.atMs <= nowMs;
          expect(gone).toBe(issueDate.slice(0, 7) < new Date(nowMs).toISOString().slice(0, 7));
        },
      ),
    );
  });

  it.each([
    ['after-10-minutes', 10 * MINUTE],
    ['after-1-day', 24 * 60 * MINUTE],
    ['after-1-week', 7 * 24 * 60 * MINUTE],
  ] as const)('%s counts from creation at Billit', (frequency, afterMs) => {
    const atMs = CREATED + afterMs;
    expect(departureOf(document(), rules({ frequency }))).toEqual({ kind: 'at', atMs });
  });

  it('waits for the release that covers what the entrepreneur dealt with', () => {
    const waits = (releasedThroughMs: number | null) =>
      departureOf(
        document(),
        rules({ frequency: 'last-month', releasedOnly: true, releasedThroughMs }),
      );
    expect(waits(null)).toEqual({ kind: 'held', by: 'not-released' });
    expect(waits(CREATED)).toEqual({ kind: 'held', by: 'not-released' });
    expect(waits(CREATED + MINUTE).kind).toBe('at');
  });

  it('waits for the approval of a cost only where that is asked and in use', () => {
    const by = (approval: Approval, direction: 'sale' | 'purchase', approvedOnly: boolean) =>
      departureOf(
        document({ approval, direction }),
        rules({ frequency: 'last-month', approvedOnly }),
      ).kind;
    expect(by('pending', 'purchase', true)).toBe('held');
    expect(by('rejected', 'purchase', true)).toBe('held');
    expect(by('approved', 'purchase', true)).toBe('at');
    expect(by('none', 'purchase', true)).toBe('at');
    expect(by('pending', 'sale', true)).toBe('at');
    expect(by('pending', 'purchase', false)).toBe('at');
  });

  it('of a document without a date is a matter for a person', () => {
    const undated = document({ issueDate: null });
    expect(departureOf(undated, rules({ frequency: 'last-month' }))).toEqual({
      kind: 'held',
      by: 'no-date',
    });
  });

  it('never comes while the dossier is paused, and then as if it had not been', () => {
    const paused = { by: 'Ann', atMs: 1 };
    const going = rules({ frequency: 'after-1-day' });
    expect(departureOf(document(), { ...going, paused })).toEqual({ kind: 'held', by: 'paused' });
    expect(departureOf(document(), { ...going, paused: null })).toEqual(
      departureOf(document(), going),
    );
  });

  it('of what must be checked never comes, under whatever rules, and else as if there were no such rule', () => {
    const checked = { by: 'Ann', atMs: 1 };
    fc.assert(
      fc.property(
        fc.record({
          frequency: fc.constantFrom(
            'never',
            'last-month',
            'after-10-minutes',
            'after-1-day',
            'after-1-week',
          ),
          releasedOnly: fc.boolean(),
          releasedThroughMs: fc.option(fc.integer({ min: 0, max: CREATED * 2 })),
          approvedOnly: fc.boolean(),
        }),
        fc.constantFrom('none', 'pending', 'approved', 'rejected'),
        fc.constantFrom('sale', 'purchase'),
        (choice, approval, direction) => {
          const plain = rules({ ...choice, checkedOnly: false });
          const strict = rules({ ...choice, checkedOnly: true });
          const one = document({ approval, direction });
          expect(departureOf(one, strict)).toEqual({ kind: 'held', by: 'not-checked' });
          for (const seen of [{ checked }, { source: 'inbox' }] as const) {
            const other = document({ ...one, ...seen });
            expect(departureOf(other, strict)).toEqual(departureOf(one, plain));
          }
        },
      ),
    );
  });
});
