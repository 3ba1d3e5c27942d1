import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is made here and belongs to nobody's review: .gitignore, and git itself. */
const made = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1)),
];

const entries = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !made.includes(name));

const foldersIn = (folder: string) =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

function filesUnder(folder: string): readonly string[] {
  return entries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

describe('the files of the project', () => {
  const files = filesUnder('.');

  it('are many', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('name no host of a package registry', () => {
    const host = /\b(registry|npm|verdaccio|nexus|artifactory)[\w-]*\.[\w-]+\.\w+/i;
    const found = files
      .filter((file) => statSync(file).size < 5_000_000)
      .flatMap((file) => {
        const hit = host.exec(readFileSync(file, 'utf8'));
        return hit === null ? [] : [`${file}: ${hit[0]}`];
      });
    expect(found).toEqual([]);
  });

  it.each(files.filter((file) => file.endsWith('package-lock.json')))(
    '%s says what to install, not from which host',
    (lockfile) => {
      expect(readFileSync(lockfile, 'utf8')).not.toContain('"resolved"');
    },
  );
});

describe('a folder at the second level', () => {
  const folders = ['electron', 'renderer', 'resources', 'scripts', 'shared', 'test']
    .flatMap(foldersIn)
    .filter((folder) => filesUnder(folder).length > 0);

  it.each(folders)('%s says what belongs there', (folder) => {
    expect(existsSync(join(folder, 'README.md'))).toBe(true);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'run' && name !== 'ci');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names folders and files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});
