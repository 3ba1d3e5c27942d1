import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countStep,
  countTests,
  countVitest,
  sum,
} from '../../../scripts/check/count.ts';
import type { End } from '../../../scripts/check/count.ts';

const finished: End = { code: 0, timedOut: false };
const failed: End = { code: 1, timedOut: false };

const file = (status: string, ...statuses: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((word, index) => ({ fullName: `test ${index}`, status: word })),
});
const vitestText = (...files: readonly ReturnType<typeof file>[]) =>
  JSON.stringify({ testResults: files });

describe('countVitest', () => {
  it('counts passed, failed and skipped tests by name', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo')] };
    expect(countVitest(report)).toEqual({
      passed: 1,
      failed: ['test 1'],
      skipped: ['test 2', 'test 3'],
    });
  });

  it('counts a file that does not load as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] }).failed).toEqual(['a.test.ts (the file)']);
  });

  it('counts a file that breaks outside its tests as one failure beside the tests that passed', () => {
    const tally = countVitest({ testResults: [file('failed', 'passed', 'skipped')] });
    expect(tally.passed).toBe(1);
    expect(tally.failed).toHaveLength(1);
  });

  it.each(['pending', 'queued', 'a word of a later version'])(
    'counts the status "%s" as a failure',
    (status) => {
      expect(countVitest({ testResults: [file('passed', status)] }).failed).toEqual(['test 0']);
    },
  );
});

describe('countPlaywright', () => {
  const suite = (...statuses: readonly string[]) => ({
    title: 'window.spec.ts',
    specs: [],
    suites: [
      {
        title: 'light',
        specs: statuses.map((status, index) => ({ title: `spec ${index}`, tests: [{ status }] })),
      },
    ],
  });

  it('counts nested suites; flaky is a failure', () => {
    const report = {
      suites: [suite('expected', 'unexpected', 'flaky', 'skipped')],
      errors: [],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 1,
      failed: ['window.spec.ts light spec 1', 'window.spec.ts light spec 2'],
      skipped: ['window.spec.ts light spec 3'],
    });
  });

  it('counts an error outside the tests as a failure', () => {
    const report = { suites: [], errors: [{ message: 'does not load' }] };
    expect(countPlaywright(report).failed).toEqual(['does not load']);
  });
});

describe('countTests', () => {
  const count = (text: string | undefined, end = finished) =>
    countTests('tests', text, countVitest, end);
  const green = vitestText(file('passed', 'passed'));

  it('takes the numbers of the report when the run ended well', () => {
    expect(count(green)).toEqual({ passed: 1, failed: [], skipped: [] });
  });

  it('does not count a failing run twice', () => {
    expect(count(vitestText(file('failed', 'failed')), failed).failed).toEqual(['test 0']);
  });

  it.each([
    ['no report at all', undefined, failed],
    ['no report though the run says it went well', undefined, finished],
    ['a report cut short', green.slice(0, -5), failed],
    ['a report of another shape', '{"testResults":[{}]}', finished],
    ['a report without tests', vitestText(), finished],
    ['a run that broke off', green, { code: null, timedOut: false }],
    ['a run that took too long', green, { code: null, timedOut: true }],
    ['a run that says it failed without a failed test', green, failed],
  ])('counts one failure for %s', (_what, text, end) => {
    expect(count(text, end).failed).toHaveLength(1);
  });

  it('keeps the tests that passed before the run broke off', () => {
    expect(count(green, { code: null, timedOut: false }).passed).toBe(1);
  });
});

describe('countStep', () => {
  it('is one passed when the command ends with 0', () => {
    expect(countStep('lint', finished)).toEqual({ passed: 1, failed: [], skipped: [] });
  });

  it.each([failed, { code: null, timedOut: false }, { code: 0, timedOut: true }])(
    'is one failed when it ends with %o',
    (end) => {
      expect(countStep('lint', end).failed).toHaveLength(1);
    },
  );
});

describe('closingLine', () => {
  it('names passed and failed, and skipped only when there are any', () => {
    const step = countStep('types', finished);
    expect(closingLine(sum([step, step]))).toBe('2 passed, 0 failed');
    const skipped = { passed: 0, failed: ['x'], skipped: ['y', 'z'] };
    expect(closingLine(sum([step, skipped]))).toBe('1 passed, 1 failed, 2 skipped');
  });
});
