import { describe, expect, it } from 'vitest';
import { landedCode } from '../../../../renderer/features/settings/landed-code.ts';

describe('the code in the address that Billit led to', () => {
  it('is taken when it belongs to this sign-in', () => {
    const address = ' https://relay.kantoor.example/billit?code=a%2Fb&state=s1 ';
    expect(landedCode(address, 's1')).toBe('a/b');
  });

  it.each([
    ['https://relay.kantoor.example/billit?code=ab&state=other', 'of another sign-in'],
    ['https://relay.kantoor.example/billit?code=ab', 'without its mark'],
    ['https://relay.kantoor.example/billit?error=access_denied&state=s1', 'refused'],
    ['https://relay.kantoor.example/billit?code=&state=s1', 'empty'],
    ['ab', 'no address'],
  ])('%s: none (%s)', (address) => {
    expect(landedCode(address, 's1')).toBeNull();
  });
});
