const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const CHARACTERS = new Map(Object.entries(ESCAPES).map(([character, text]) => [text, character]));

const escapeCharacter = (character: string): string => ESCAPES[character] ?? character;

/** An attribute value for the canonical XML, in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, escapeCharacter);
}

/** The text behind {@link escapeAttribute}: one pass, nothing is decoded twice. */
export function unescapeAttribute(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&(?:amp|lt|gt|quot|#9|#10|#13);/g, (name) => CHARACTERS.get(name) ?? name)
    : text;
}
