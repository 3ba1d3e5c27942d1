import { describe, expect, it } from 'vitest';

import {
  withoutSecretAssignments,
  withoutSecretFields,
  withoutSecretParameters,
} from '../../../electron/engine/http/sensitive-fields.ts';

const NAMES = [
  'password',
  'token',
  'Token',
  'Dossiertoken',
  'access_token',
  'refresh_token',
  'client_secret',
  'APIKey',
  'ApiKey',
  'Authorization',
  'softwareHouseUuid',
];

describe('withoutSecretFields', () => {
  it.each(NAMES)('hides the value of %s at any depth', (name) => {
    const clean = withoutSecretFields({
      a: [{ [name]: 'Zz-1', b: 'kept' }],
      [name]: { c: 'Zz-2' },
    });
    expect(clean).toEqual({ a: [{ [name]: '[geheim]', b: 'kept' }], [name]: '[geheim]' });
  });

  it('keeps a secret name without a value, and names that only look alike', () => {
    const value = { token: null, tokenCount: 3, passwordPolicy: 'strict' };
    expect(withoutSecretFields(value)).toEqual(value);
  });

  it.each(['fileData', 'FileContent', 'fileContent', 'pdfDocument'])(
    'tells the size of the file in %s',
    (name) => {
      expect(withoutSecretFields([{ [name]: Buffer.alloc(1_000).toString('base64') }])).toEqual([
        { [name]: '[1000 bytes]' },
      ]);
    },
  );

  it('tells big and deep values in part, without running out of stack', () => {
    const deep: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    expect(JSON.stringify(withoutSecretFields(deep)).length).toBeLessThan(200);
    const big = Array.from({ length: 50_000 }, (_, row) => ({ row, password: 'Zz' }));
    const clean = JSON.stringify(withoutSecretFields(big));
    expect(clean).not.toContain('Zz');
    expect(clean).toContain('"row":1000');
    expect(clean).not.toContain('"row":6000');
  });
});

describe('withoutSecretParameters', () => {
  it('hides the values of secret parameters and keeps the rest as written', () => {
    expect(withoutSecretParameters('a=1%20&apikey=Zz&access_token=Zz=&token&b=')).toBe(
      'a=1%20&apikey=[geheim]&access_token=[geheim]&token&b=',
    );
  });
});

describe('withoutSecretAssignments', () => {
  it.each([
    ['{"password":"Zz\\"Zz","a":"kept"', '{"password":[geheim],"a":"kept"'],
    ['{"password":"","a":"kept"', '{"password":[geheim],"a":"kept"'],
    ['{\\"token\\":\\"Zz\\\\\\"Zz\\",\\"a\\":1}', '{\\"token\\":[geheim],\\"a\\":1}'],
    ['{"token": "Zz', '{"token": [geheim]'],
    ['{\\"Dossiertoken\\":\\"Zz\\",\\"a\\":1}', '{\\"Dossiertoken\\":[geheim],\\"a\\":1}'],
    ['Authorization: Bearer Zz.Zz\nAccept: all', 'Authorization: [geheim]\nAccept: all'],
    ['grant=x&client_secret=Zz&state=y', 'grant=x&client_secret=[geheim]&state=y'],
    ['<p>ApiKey = Zz</p>', '<p>ApiKey = [geheim]</p>'],
  ])('hides the secret in %s', (text, expected) => {
    expect(withoutSecretAssignments(text)).toBe(expected);
  });

  it('keeps text without secret names', () => {
    const text = '{"errorCode":-13,"technicalInfo":"Illegal number: 5, expected: 6"}';
    expect(withoutSecretAssignments(text)).toBe(text);
  });
});
