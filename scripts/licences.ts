import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The file that goes with the program, relative to the checkout. */
export const licencesFile = 'resources/licences/third-party.txt';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

type Dependency = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

const isLicenceFile = (file: string): boolean =>
  /^(licen[cs]e|copying|notice)([-.](md|txt|mit|apache2?|bsd))?$/i.test(file);

/** Line ends and trailing blanks differ per package and would differ per checkout. */
function licenceText(folder: string): string {
  const texts = readdirSync(folder)
    .filter(isLicenceFile)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts
    .join('\n')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

function dependencies(): readonly Dependency[] {
  const lock = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(join(root, path)),
    }));
}

/** Some packages name their licence in its text only. */
const label = (name: string, version: string, licence: string): string =>
  licence === '' ? `${name} ${version}` : `${name} ${version} (${licence})`;

/** Whether by name or version, the order is the same on every machine: plain code units. */
const before = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * The licences of every package that goes with the program, from the lockfile and the installed
 * packages; packages with the same text stand above it together.
 */
export function licences(): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of dependencies()) {
    const shown =
      text === '' ? 'The package holds no licence text; its licence is named above.' : text;
    byText.set(shown, [...(byText.get(shown) ?? []), label(name, version, licence)]);
  }
  const blocks = [...byText]
    .map(([text, names]) => [[...new Set(names)].sort(before).join('\n'), text].join('\n\n'))
    .sort(before);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Packages of others that are part of Tentakel, with their licences.', ...blocks].join(rule)}\n`;
}

if (import.meta.main) writeFileSync(join(root, licencesFile), licences());
