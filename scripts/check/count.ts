import { z } from 'zod';

/** What one step of the check came to; names say which. */
export type Tally = {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
};

/** How a step's process ended. */
export type End = { readonly code: number | null; readonly timedOut: boolean };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type PlaywrightSuite = {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
};

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(
      z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }),
    ),
    suites: z.array(playwrightSuite).optional(),
  }),
);

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

type Verdict = { readonly name: string; readonly status: string };

/** Anything that is not plainly passed or skipped is a failure, also a word not known here. */
function tallyOf(verdicts: readonly Verdict[], passed: string, skipped: readonly string[]): Tally {
  const isSkipped = (status: string): boolean => skipped.includes(status);
  return {
    passed: verdicts.filter(({ status }) => status === passed).length,
    failed: verdicts
      .filter(({ status }) => status !== passed && !isSkipped(status))
      .map(({ name }) => name),
    skipped: verdicts.filter(({ status }) => isSkipped(status)).map(({ name }) => name),
  };
}

/** Not among them: `pending`, a test that was still waiting when its worker fell over. */
const VITEST_SKIPPED = ['skipped', 'todo', 'disabled'];

/** Counts a vitest JSON report; a file that failed without a failed test counts as one. */
export function countVitest(report: unknown): Tally {
  const files = vitestReport.parse(report).testResults;
  const verdicts = files.flatMap((file): readonly Verdict[] => {
    const tests = file.assertionResults.map(({ fullName, status }) => ({ name: fullName, status }));
    const brokeOutside =
      file.status !== 'passed' && !tests.some(({ status }) => status === 'failed');
    return brokeOutside ? [...tests, { name: `${file.name} (the file)`, status: 'failed' }] : tests;
  });
  return tallyOf(verdicts, 'passed', VITEST_SKIPPED);
}

/** Counts a Playwright JSON report; a test that passed only the second time counts as failed. */
export function countPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightReport.parse(report);
  const walk = (suite: PlaywrightSuite, path: string): readonly Verdict[] => [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ name: `${path} ${title}`, status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, `${path} ${inner.title}`)),
  ];
  const verdicts = suites.flatMap((suite) => walk(suite, suite.title));
  const broken = errors.map(({ message }) => ({ name: message ?? 'an error', status: 'failed' }));
  return tallyOf([...verdicts, ...broken], 'expected', ['skipped']);
}

const failedOnce = (name: string): Tally => ({ passed: 0, failed: [name], skipped: [] });

/** A step that is not a test run: one passed or one failed. */
export function countStep(name: string, end: End): Tally {
  if (end.timedOut) return failedOnce(`${name}: took too long`);
  return end.code === 0 ? { passed: 1, failed: [], skipped: [] } : failedOnce(name);
}

/**
 * A test run: its report (the text, absent when there is none) counted, and checked against how
 * its process ended. A run that broke off, or that says it failed without a failed test, or that
 * found no test at all, adds one failure.
 */
export function countTests(
  name: string,
  report: string | undefined,
  count: (report: unknown) => Tally,
  end: End,
): Tally {
  if (report === undefined) return failedOnce(`${name}: no report`);
  const tally = readTally(report, count);
  if (tally === undefined) return failedOnce(`${name}: a report that cannot be read`);
  const add = (why: string): Tally => ({ ...tally, failed: [...tally.failed, `${name}: ${why}`] });
  if (end.timedOut) return add('took too long');
  if (end.code === null) return add('broke off');
  if (tally.passed + tally.failed.length + tally.skipped.length === 0) return add('no tests');
  if (end.code !== 0 && tally.failed.length === 0) return add(`ended with code ${end.code}`);
  return tally;
}

function readTally(report: string, count: (report: unknown) => Tally): Tally | undefined {
  try {
    return count(JSON.parse(report));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** All steps together. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of the check: `N passed, N failed`, and what was skipped when there is any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed.length} failed`;
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`;
}
