import { causeTexts } from '../../../shared/i18n/causes.ts';
import { reasonTexts } from '../../../shared/i18n/reasons.ts';
import { fill, type Text } from '../../../shared/i18n/text.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { Language } from '../../../shared/model/language.ts';
import { REASON_CODES } from '../../../shared/model/reason.ts';
import { formatDate } from '../../ui/format.ts';

/** A cause as a person reads it: what is the matter, what to do, who must act. */
export type CauseWords = { readonly what: string; readonly todo: string; readonly who: string };

/** The words of a cause; of an unreadable file those of the reason why it cannot be read. */
export function causeWords(cause: Cause, language: Language): CauseWords {
  const { what, todo, who } = textsOf(cause);
  const values = shownValues(cause);
  const say = (text: Text): string => capital(fill(text, language, values));
  return { what: say(what), todo: say(todo), who: say(who) };
}

/** Everything the cause carries, as it came from the service or the document; empty when it carries nothing. */
export function originalText({ data }: Cause): string {
  return Object.entries(data)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function textsOf({ kind, data }: Cause): { what: Text; todo: Text; who: Text } {
  const code = REASON_CODES.find((each) => each === data['code']);
  return kind === 'unreadable' && code !== undefined ? reasonTexts[code] : causeTexts[kind];
}

/** Days in Belgian form, an answer without a text by its code. */
function shownValues({ data }: Cause): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(data)) {
    values[name] = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  }
  return values;
}

/** The catalogue writes causes to stand after a colon; on a card they begin a line. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
