declare global {
  var __webpack_nonce__: string | undefined;
}

/** The nonce of this load; the shell puts it in the page. Without one (a test on a plain server) it is empty. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

// The scroll lock under Mantine's dialogs looks for the nonce of its style element here.
globalThis.__webpack_nonce__ = styleNonce;
