/** The code in the address that Billit led to; null when it has none, or is of another sign-in than `state`. */
export function landedCode(address: string, state: string): string | null {
  if (!URL.canParse(address.trim())) return null;
  const { searchParams } = new URL(address.trim());
  const code = searchParams.get('code') ?? '';
  return code !== '' && searchParams.get('state') === state ? code : null;
}
