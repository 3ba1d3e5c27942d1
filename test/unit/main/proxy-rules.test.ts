import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../electron/main/proxy-rules.ts';

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
