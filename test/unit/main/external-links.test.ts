import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openExternally, openSignInPage } from '../../../electron/main/external-links.ts';

const opened = vi.hoisted((): string[] => []);
vi.mock('electron', () => ({ shell: { openExternal: async (url: string) => opened.push(url) } }));
beforeEach(() => void opened.splice(0));

describe('openExternally', () => {
  it.each([
    'https://my.billit.be/',
    'https://login.octopus.be/dossier?x=1#y',
    'mailto:info@octopus.be',
  ])('opens %s', async (url) => {
    expect(await openExternally(url)).toBe(true);
    expect(opened).toEqual([url]);
  });

  it.each([
    'http://my.billit.be/',
    'https://my.billit.be.elsewhere.example/',
    'https://elsewhere.example/https://my.billit.be/',
    'https://user@my.billit.be/',
    'https://my.billit.be:8443/',
    'https://MY.BILLIT.BE@elsewhere.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:',
    'mailto:somebody@elsewhere.example',
    'mailto:info@octopus.be?bcc=somebody@elsewhere.example',
    '//my.billit.be/',
    '',
  ])('does not open %s', async (url) => {
    expect(await openExternally(url)).toBe(false);
    expect(opened).toEqual([]);
  });
});

describe('openSignInPage', () => {
  it.each([
    'https://service.inaras.be/octopus-oauth/authorize?state=x',
    'http://127.0.0.1:41000/octopus-oauth/authorize?state=x',
  ])('opens %s', async (url) => {
    expect(await openSignInPage(url)).toBe(true);
    expect(opened).toEqual([url]);
  });

  it.each([
    'http://service.inaras.be/octopus-oauth/authorize',
    'https://elsewhere.example/octopus-oauth/authorize',
    'https://service.inaras.be:8443/octopus-oauth/authorize',
    'http://127.0.0.1.elsewhere.example/octopus-oauth/authorize',
    'file:///etc/passwd',
    'ms-settings:',
    'mailto:somebody@elsewhere.example',
    'mailto:info@octopus.be?bcc=somebody@elsewhere.example',
  ])('does not open %s', async (url) => {
    expect(await openSignInPage(url)).toBe(false);
    expect(opened).toEqual([]);
  });
});
