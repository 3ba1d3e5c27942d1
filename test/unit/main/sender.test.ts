import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../../electron/main/sender.ts';

const url = 'app://tentakel/index.html#/dossiers';

describe('isOwnPage', () => {
  it('is the main frame of a window with the program’s own page', () => {
    expect(isOwnPage({ url, parent: null })).toBe(true);
  });

  it.each([
    ['no frame any more', null],
    ['a frame inside the page', { url, parent: {} }],
    ['another host', { url: 'app://elsewhere/index.html', parent: null }],
    ['another scheme', { url: 'https://tentakel/index.html', parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['nothing', { url: '', parent: null }],
  ])('is not %s', (_what, frame) => {
    expect(isOwnPage(frame)).toBe(false);
  });
});
