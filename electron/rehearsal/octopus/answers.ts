/** What goes back for one request. `json: undefined` and no `text`: no body. */
export type Answer = {
  readonly status: number;
  readonly json?: unknown;
  /** Keys written before the others, for the one answer that is not alphabetical. */
  readonly keysFirst?: readonly string[];
  readonly text?: string;
};

/** Language of messages: 0 is the default of the dossier, here Dutch; 1 nl, 2 fr, 3 en, 4 de. */
export type Locale = number;

/** A refusal on business grounds: numeric code of Octopus and its English explanation. */
export type Refusal = {
  readonly code: number;
  readonly technicalInfo: string;
};

/** Dutch, French and English; those of -13 and -14 in Dutch are recorded, the others are ours. */
const MESSAGES: Readonly<Record<number, readonly [nl: string, fr?: string, en?: string]>> = {
  [-2]: ['U bent niet aangemeld.'],
  [-3]: ['U hebt geen toegang tot dit dossier.', "Vous n'avez pas accès à ce dossier."],
  [-5]: ['Het dossier is gedeactiveerd.', 'Le dossier est désactivé.'],
  [-9]: ['Het boekjaar bestaat niet.', "L'exercice n'existe pas.", 'The bookyear does not exist.'],
  [-10]: ['Het dagboek bestaat niet.', "Le journal n'existe pas.", 'The journal does not exist.'],
  [-11]: ['Het dagboek is afgesloten.', 'Le journal est clôturé.', 'The journal is closed.'],
  [-12]: ['Het dagboek is in gebruik door een andere gebruiker.'],
  [-13]: [
    'Het document nummer is ongeldig. Het document nummer dient tevens oplopend te zijn en dient opeenvolgend te zijn met het laatste document nummer van het dagboek.',
    'Le numéro de document est invalide.',
    'The document number is invalid.',
  ],
  [-14]: [
    'De gebruikte boekjaar periode bestaat niet in het boekjaar.',
    "La période utilisée n'existe pas dans l'exercice.",
    'The period does not exist in the bookyear.',
  ],
  [-15]: ['De periode is beveiligd.', 'La période est protégée.', 'The period is protected.'],
  [-16]: ['De relatie bestaat niet.', "La relation n'existe pas.", 'The relation does not exist.'],
  [-19]: ['De munt bestaat niet.'],
  [-20]: ['De wisselkoers is ongeldig.'],
  [-21]: ['De rekening bestaat niet.', "Le compte n'existe pas.", 'The account does not exist.'],
  [-22]: ['De btw-code bestaat niet.', "Le code TVA n'existe pas.", 'The VAT code does not exist.'],
  [-23]: ['Basis en btw hebben een verschillend teken.'],
  [-24]: ['De boeking kan niet toegevoegd worden.'],
  [-25]: ['Het type van de lijn is ongeldig.'],
  [-26]: ['De afpunting kan niet toegevoegd worden.'],
  [-29]: ['Het dagboek heeft een andere invoermethode.'],
  [-30]: ['Het recuperatiepercentage van de btw is ongeldig.'],
  [-34]: ['De boeking bestaat niet.'],
  [-38]: ['Het dagboek is van een ander type.'],
  [-68]: ['De softwarefirma is onbekend.'],
  [-75]: ['De btw-code is van een verkeerd type.'],
};

/** The text of a code; Dutch where another language has none. */
export function messageOf(code: number, locale: Locale): string {
  const [nl, fr, en] = MESSAGES[code] ?? ['Onbekende fout.'];
  if (locale === 2) return fr ?? nl;
  return (locale === 3 ? en : nl) ?? nl;
}

/** A refusal with its code, message and explanation. */
export function refuse(refusal: Refusal, locale: Locale, status: number): Answer {
  const { code, technicalInfo } = refusal;
  return {
    status,
    json: { errorCode: code, errorMessage: messageOf(code, locale), technicalInfo },
  };
}

/** An error without a code: only an explanation. */
export function plainError(status: number, technicalInfo: string): Answer {
  return { status, json: { technicalInfo } };
}

/** What Octopus answers to wrong or missing parameters (recorded). */
export const INVALID_PARAMETERS: Answer = plainError(400, 'Invalid or missing parameters passed');

/** An empty list: 404 with an explanation, never 200 with nothing (recorded). */
export function listOr404(list: readonly unknown[], technicalInfo: string): Answer {
  return list.length === 0 ? plainError(404, technicalInfo) : { status: 200, json: list };
}
