import { type CauseText, causeText } from '../../../shared/i18n/causes.ts';
import { mailFaultTexts } from '../../../shared/i18n/mail-faults.ts';
import { reasonTexts } from '../../../shared/i18n/reasons.ts';
import { fill, type Text } from '../../../shared/i18n/text.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { Language } from '../../../shared/model/language.ts';
import { MAIL_FAULT_KINDS } from '../../../shared/model/mail-fault.ts';
import { REASON_CODES } from '../../../shared/model/reason.ts';
import { formatDate } from '../../ui/format.ts';

/** A cause as a person reads it: what is the matter, what to do, who must act, and where in Octopus (empty: not there). */
export type CauseWords = {
  readonly what: string;
  readonly todo: string;
  readonly who: string;
  readonly menu: string;
};

/** The words of a cause; of an unreadable file those of the reason, of a mail server those of its refusal. */
export function causeWords(cause: Cause, language: Language): CauseWords {
  const { what, todo, who, menu } = textsOf(cause);
  const values = shownValues(cause);
  const say = (text: Text): string => capital(fill(text, language, values));
  return {
    what: withoutStop(say(what)),
    todo: say(todo),
    who: say(who),
    menu: menu?.[language] ?? '',
  };
}

/** What stands where the documents of a group differ. */
const DIFFERS = '…';

/** The words of a cause that holds several documents: what belongs to one of them only is left out. */
export function sharedCauseWords(
  causes: readonly [Cause, ...Cause[]],
  language: Language,
): CauseWords {
  const [first, ...others] = causes;
  const data = Object.fromEntries(
    Object.entries(first.data).map(([name, value]) => [
      name,
      others.every((other) => other.data[name] === value) ? value : DIFFERS,
    ]),
  );
  const shared = causeWords({ ...first, data }, language);
  const named = shared.what.includes(DIFFERS);
  return named
    ? { ...shared, what: causeWords({ kind: first.kind, data: {} }, language).what }
    : shared;
}

/** Everything the cause carries, as it came from the service or the document; empty when it carries nothing. */
export function originalText({ data }: Cause): string {
  return Object.entries(data)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function textsOf({ kind, data }: Cause): CauseText {
  const code = REASON_CODES.find((each) => each === data['code']);
  if (kind === 'unreadable' && code !== undefined) return { ...reasonTexts[code], menu: null };
  const fault = MAIL_FAULT_KINDS.find((each) => each === data['fault']);
  const texts = causeText(kind);
  return fault === undefined ? texts : { ...texts, ...mailFaultTexts[fault] };
}

/** Days in Belgian form, an answer without a text by its code. */
function shownValues({ data }: Cause): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(data)) {
    values[name] = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  }
  return values;
}

/** A heading has no full stop; reasons are written as sentences. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** The catalogue writes causes to stand after a colon; on a card they begin a line. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
