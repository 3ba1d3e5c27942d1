/** Ten digits of a Belgian enterprise number that pass modulo 97, or null. Accepts dots, spaces, BE and nine digits. */
export function belgianEnterpriseNumber(text: string): string | null {
  const compact = text
    .toUpperCase()
    .replace(/[\s.\-/]/g, '')
    .replace(/^BE/, '');
  if (!/^\d{9,10}$/.test(compact)) return null;
  const digits = compact.padStart(10, '0');
  if (!/^[01]/.test(digits)) return null;
  const remainder = 97 - (Number(digits.slice(0, 8)) % 97);
  return Number(digits.slice(8)) === remainder ? digits : null;
}
