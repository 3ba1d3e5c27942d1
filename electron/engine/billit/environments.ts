/** Addresses of Billit; any other may be given instead (facts/billit, section 1). No slash at the end. */
export const BILLIT_ENVIRONMENTS = {
  production: { api: 'https://api.billit.be', pages: 'https://my.billit.be' },
  sandbox: { api: 'https://api.sandbox.billit.be', pages: 'https://my.sandbox.billit.be' },
} as const;

/** Where a person signs in for a service at this address; a service elsewhere has its pages on the same host. */
export function pagesOf(baseUrl: string): string {
  const known = Object.values(BILLIT_ENVIRONMENTS).find(({ api }) => api === baseUrl);
  return known?.pages ?? new URL(baseUrl).origin;
}
