/** `PayableAmount` of `cac:LegalMonetaryTotal/cbc:PayableAmount`. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}
