import { describe, expect, it } from 'vitest';
import { signedIn, wayOf } from '../../../electron/main/proxy-rules.ts';

describe('the way that a system names', () => {
  it.each([
    ['DIRECT', { kind: 'direct' }],
    ['', { kind: 'direct' }],
    [
      'PROXY proxy.kantoor.invalid:8080',
      { kind: 'proxy', origin: 'http://proxy.kantoor.invalid:8080' },
    ],
    ['PROXY [2001:db8::1]:3128; DIRECT', { kind: 'proxy', origin: 'http://[2001:db8::1]:3128' }],
    ['HTTPS proxy.invalid:443', { kind: 'proxy', origin: 'https://proxy.invalid:443' }],
    [
      'SOCKS5 socks.invalid:1080; PROXY p.invalid:80',
      { kind: 'proxy', origin: 'http://p.invalid:80' },
    ],
    ['SOCKS socks.invalid:1080; DIRECT', { kind: 'direct' }],
    ['SOCKS socks.invalid:1080', null],
  ])('%s is %j', (rules, way) => {
    expect(wayOf(rules)).toEqual(way);
  });
});

describe('a proxy that wants to know who asks', () => {
  const proxy = { kind: 'proxy', origin: 'http://proxy.invalid:8080' } as const;

  it('gets user and password as an address carries them', () => {
    const login = { user: 'kantoor\\ann', password: 'p@ss:w/rd é%' };
    const { origin } = signedIn(proxy, login);
    const read = new URL(origin);
    expect(read.host).toBe('proxy.invalid:8080');
    expect(decodeURIComponent(read.username)).toBe(login.user);
    expect(decodeURIComponent(read.password)).toBe(login.password);
  });

  it('gets nothing where none is kept', () => {
    expect(signedIn(proxy, null)).toEqual(proxy);
  });
});
