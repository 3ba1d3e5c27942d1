import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  documentPolicy,
  isRendererAddress,
  pagePolicy,
  rendererFile,
  rendererUrl,
} from '../../../electron/main/renderer-files.ts';

const folder = '/program/out/renderer';

describe('rendererFile', () => {
  it('finds the first page and what belongs to it', () => {
    expect(rendererFile(folder, rendererUrl)).toEqual({
      path: `${folder}/index.html`,
      contentType: 'text/html; charset=utf-8',
    });
    expect(rendererFile(folder, 'app://tentakel/assets/index-x.js?v=1#top')?.path).toBe(
      `${folder}/assets/index-x.js`,
    );
  });

  it.each([
    'app://tentakel/../main/index.js',
    'app://tentakel/%2e%2e/main/index.js',
    'app://tentakel/..%2fmain/index.js',
    'app://tentakel/..%2f..%2f..%2fetc/passwd.html',
    'app://tentakel/a%00.html',
    'app://tentakel/%ff.html',
    'app://elsewhere/index.html',
    'file:///program/out/renderer/index.html',
    'https://tentakel/index.html',
    'app://tentakel/secret.sqlite',
    'app://tentakel/',
  ])('refuses %s or keeps it inside', (address) => {
    const file = rendererFile(folder, address);
    if (file !== undefined) expect(file.path.startsWith(`${folder}/`)).toBe(true);
  });

  it.each(['app://elsewhere/index.html', 'https://tentakel/index.html', 'app://tentakel/'])(
    'refuses %s',
    (address) => {
      expect(rendererFile(folder, address)).toBeUndefined();
    },
  );

  it('never leaves the folder, whatever the path', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const address = `app://tentakel/${parts.join('/')}.js`;
        if (!URL.canParse(address)) return;
        const file = rendererFile(folder, address);
        if (file !== undefined) expect(file.path.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});

describe('isRendererAddress', () => {
  it.each([
    ['app://tentakel/index.html#/dossiers', true],
    ['app://tentakel.example/index.html', false],
    ['app://elsewhere/index.html', false],
    ['app://tentakel:1/index.html', false],
    ['https://tentakel/index.html', false],
    ['data:text/html,app://tentakel/', false],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', (address, isOwn) => {
    expect(isRendererAddress(address)).toBe(isOwn);
  });
});

describe('documentOf', () => {
  it('names the document whose picture is asked for', () => {
    expect(documentOf('app://tentakel/document/0b-1_x.pdf')).toBe('0b-1_x');
  });

  it.each([
    'app://elsewhere/document/1.pdf',
    'app://tentakel/document/1.html',
    'app://tentakel/document/a%2fb.pdf',
    'app://tentakel/document/.pdf',
    'app://tentakel/x/document/1.pdf',
  ])('is nothing for %s', (address) => {
    expect(documentOf(address)).toBeUndefined();
  });
});

describe('the content security policies', () => {
  it('of the page allow no inline code, no evaluation and no other origin', () => {
    const policy = pagePolicy('abc');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  it('of a document allow no code at all', () => {
    expect(documentPolicy).toContain("default-src 'none'");
    expect(documentPolicy).not.toMatch(/script-src|https?:|\*|unsafe-eval/);
  });
});
