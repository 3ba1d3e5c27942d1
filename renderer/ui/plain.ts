/** A text as searches compare it, without accents and case, so that 'beton' finds 'Béton'. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
