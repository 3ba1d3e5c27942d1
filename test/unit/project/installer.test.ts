import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const schemaFile = createRequire(import.meta.url).resolve('app-builder-lib/scheme.json');
const accepts = new Ajv({ strict: false, allErrors: true }).compile(json(schemaFile));
const config = parse(readFileSync('electron-builder.yml', 'utf8')) as Record<string, unknown>;

describe('electron-builder.yml', () => {
  it("agrees with electron-builder's own schema", () => {
    accepts(config);
    expect(accepts.errors).toBeNull();
  });

  it('would be refused with a key that does not exist, also deep inside', () => {
    expect(accepts({ ...config, bogus: true })).toBe(false);
    expect(accepts({ ...config, electronFuses: { bogus: true } })).toBe(false);
  });

  it('keeps the identity by which installed programs recognise an update', () => {
    expect(config).toMatchObject({
      appId: 'be.tentakel.app',
      productName: 'Tentakel',
      msi: { upgradeCode: '57641A08-169B-48E3-9B4F-9FB3E04821B2' },
    });
  });

  it('closes the ways around the program', () => {
    expect(config['electronFuses']).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
    });
  });
});

describe('package.json', () => {
  it.each(['better-sqlite3', 'keytar'])(
    'has %s among its dependencies, so that no bundle swallows it',
    (name) => {
      expect(json('package.json')).toHaveProperty(['dependencies', name]);
    },
  );

  it('gives every version exactly', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
