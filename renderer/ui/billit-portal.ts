/** Billit in the browser: what its API does not show or set is seen and done there. */
export const BILLIT_PORTAL = 'https://my.billit.be';
