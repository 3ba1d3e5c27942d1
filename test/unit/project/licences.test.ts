import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences, licencesFile } from '../../../scripts/licences.ts';

it('the licences that go with the program are those of its packages', () => {
  const current = readFileSync(licencesFile, 'utf8') === licences();
  expect(current, `run "npm run licences" to renew ${licencesFile}`).toBe(true);
});

it('every package of package.json is named there', () => {
  const text = licences();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies))
    expect(text).toContain(`\n${name} ${version}`);
});
