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

/** Text for the canonical XML; a carriage return that was written as a reference stays one. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>\r]/g, escapeCharacter);
}

/** An attribute value for the canonical XML, in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, escapeCharacter);
}

/** The text behind {@link escapeText} and {@link escapeAttribute}: one pass, nothing is decoded twice. */
export function unescapeText(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&(?:amp|lt|gt|quot|#9|#10|#13);/g, (name) => CHARACTERS.get(name) ?? name)
    : text;
}
