/** A fictional Belgian enterprise number: `0999`, `index` (0-9999) and the modulo 97 check. */
export function enterpriseNumber(index: number): string {
  const body = `0999${String(index % 10_000).padStart(4, '0')}`;
  return body + String(97 - (Number(body) % 97)).padStart(2, '0');
}

/** Whether ten digits are a Belgian enterprise number: first digit 0 or 1, last two 97 - (first eight modulo 97). */
export function isEnterpriseNumber(digits: string): boolean {
  return (
    /^[01]\d{9}$/.test(digits) && Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97)
  );
}

/** `BE0999010126` as Octopus writes it: `BE0999.010.126`; other numbers unchanged. */
export function dotted(vatNumber: string): string {
  return vatNumber.replace(/^BE(\d{4})(\d{3})(\d{3})$/, 'BE$1.$2.$3');
}

function mod97(text: string): number {
  let remainder = 0;
  for (const digit of text) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

function lettersAsNumbers(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

/** A fictional Belgian IBAN of bank 999; `serial` up to seven digits. */
export function iban(serial: number): string {
  const national = `999${String(serial % 10_000_000).padStart(7, '0')}`;
  const account = national + String(Number(national) % 97 || 97).padStart(2, '0');
  const check = 98 - mod97(`${account}${lettersAsNumbers('BE')}00`);
  return `BE${String(check).padStart(2, '0')}${account}`;
}

/** A structured communication `+++123/4567/89002+++` of a serial of up to ten digits. */
export function structuredCommunication(serial: number): string {
  const body = String(serial % 10_000_000_000).padStart(10, '0');
  const digits = body + String(Number(body) % 97 || 97).padStart(2, '0');
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}

/** A Dutch VAT number in the form of 2020 (check over the whole text, modulo 97 is 1). */
function dutchVat(serial: number): string {
  const body = `NL999${String(serial % 1_000_000).padStart(6, '0')}B`;
  const remainder = mod97(`${lettersAsNumbers(body)}00`);
  const suffix = (98 - remainder) % 97;
  return body + String(suffix).padStart(2, '0');
}

/** A French VAT number: key and fictional SIREN. */
function frenchVat(serial: number): string {
  const siren = `999${String(serial % 1_000_000).padStart(6, '0')}`;
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;
}

/** A German VAT number (ISO 7064 modulo 11, 10). */
function germanVat(serial: number): string {
  const body = `999${String(serial % 100_000).padStart(5, '0')}`;
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${body}${(11 - product) % 10}`;
}

/** A Luxembourg VAT number (modulo 89). */
function luxembourgVat(serial: number): string {
  const body = `99${String(serial % 10_000).padStart(4, '0')}`;
  return `LU${body}${String(Number(body) % 89).padStart(2, '0')}`;
}

/** A fictional tax number of a country, valid where its check is known; empty for countries without one. */
export function foreignVat(country: string, serial: number): string {
  if (country === 'NL') return dutchVat(serial);
  if (country === 'FR') return frenchVat(serial);
  if (country === 'DE') return germanVat(serial);
  if (country === 'LU') return luxembourgVat(serial);
  if (country === 'GB') return `GB999${String(serial % 1_000_000).padStart(6, '0')}`;
  return '';
}
