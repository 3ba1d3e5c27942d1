import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languageOf, openSettings } from '../../../electron/main/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tentakel-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const byItself = { startAtLogin: false, pauseOnBattery: true, dossierFilters: [] };
const defaults = { language: 'nl', appearance: 'system', density: 'comfortable', ...byItself };

describe('openSettings', () => {
  it('keeps what is set, and leaves no part of a file behind', () => {
    const file = join(folder, 'new/settings.json');
    const look = { language: 'en', appearance: 'dark', density: 'compact' } as const;
    const chosen = { ...look, startAtLogin: true, pauseOnBattery: false, dossierFilters: [] };
    openSettings(file, ['nl-BE']).set(chosen);
    expect(openSettings(file, ['nl-BE']).get()).toEqual(chosen);
    expect(readdirSync(join(folder, 'new'))).toEqual(['settings.json']);
  });

  it('takes a file that knows less for what it says', () => {
    const file = join(folder, 'older.json');
    const look = { language: 'fr', appearance: 'dark', density: 'compact' };
    writeFileSync(file, JSON.stringify(look));
    expect(openSettings(file, []).get()).toEqual({ ...look, ...byItself });
  });

  it.each([
    ['absent', null],
    ['empty', ''],
    ['cut off', '{"language":"fr"'],
    ['of another shape', '{"language":"fr"}'],
    ['with a value that is none', '{"language":"de","appearance":"dark","density":"compact"}'],
    ['no object', 'null'],
  ])('gives the defaults for a file that is %s', (name, text) => {
    const file = join(folder, `${name}.json`);
    if (text !== null) writeFileSync(file, text);
    expect(openSettings(file, ['nl-BE']).get()).toEqual(defaults);
  });

  it('gives the defaults where a folder stands in the place of the file', () => {
    const file = join(folder, 'folder.json');
    mkdirSync(file);
    expect(openSettings(file, []).get()).toEqual(defaults);
  });
});

describe('languageOf', () => {
  it.each([
    [['fr-BE', 'nl-BE'], 'fr'],
    [['de-BE', 'en-US'], 'en'],
    [['de-BE'], 'nl'],
    [[], 'nl'],
  ] as const)('%j speaks %s', (system, language) => {
    expect(languageOf(system)).toBe(language);
  });
});
