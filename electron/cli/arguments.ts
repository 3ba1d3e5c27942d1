import { parseArgs } from 'node:util';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { EXIT, type Io } from './io.ts';

type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;

/** The options given, by name. */
export type GivenOptions = {
  readonly text: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
  /** A whole number within bounds; null when it is none. `fallback` when the option is not given. */
  readonly whole: (
    name: string,
    fallback: number,
    bounds: readonly [number, number],
  ) => number | null;
};

/** Reads the options of a command; what it does not know is wrong usage, said in words. */
export function readOptions(
  args: readonly string[],
  kinds: OptionKinds,
): Result<GivenOptions, string> {
  try {
    const options = Object.fromEntries(
      Object.entries(kinds).map(([name, type]) => [name, { type }]),
    );
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    return ok(givenOptions(values));
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error));
  }
}

function givenOptions(values: Readonly<Record<string, unknown>>): GivenOptions {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    text,
    flag: (name) => values[name] === true,
    whole: (name, fallback, [least, most]) => {
      const given = text(name);
      if (given === null) return fallback;
      const number = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
      return number >= least && number <= most ? number : null;
    },
  };
}

/** Says what is wrong with the command as typed; returns the exit code. */
export function wrongUsage(detail: string, io: Io): number {
  io.stderr(fill(cliTexts.wrongUsage, io.language, { detail }));
  return EXIT.usage;
}
