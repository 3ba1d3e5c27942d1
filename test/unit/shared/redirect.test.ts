import { describe, expect, it } from 'vitest';
import { arrivesAt } from '../../../shared/model/redirect.ts';

describe('where the browser comes back', () => {
  it.each([
    ['http://127.0.0.1:53682/octopus', 53682, true],
    ['http://localhost:53682/octopus', 53682, true],
    ['https://relais.example/octopus', 53682, true],
    ['http://127.0.0.1:53682/octopus', 53683, false],
    ['http://127.0.0.1/octopus', 80, false],
    ['http://relais.example:53682/octopus', 53682, false],
    ['https://relais.example/octopus', 443, false],
    ['https://relais.example/octopus', 65_536, false],
    ['https://relais.example/octopus', 1.5, false],
    ['https://relais.example/octopus', Number.NaN, false],
    ['ftp://127.0.0.1:53682/octopus', 53682, false],
    ['octopus', 53682, false],
    ['', 53682, false],
  ])('%s arrives at port %d: %s', (redirectUri, port, arrives) => {
    expect(arrivesAt(redirectUri, port)).toBe(arrives);
  });
});
