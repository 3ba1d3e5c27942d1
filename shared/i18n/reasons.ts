import type { ReasonCode } from '../model/reason.ts';
import type { Text } from './text.ts';

/** What is wrong with a file, what to do about it, and who must act; for a bookkeeper, not for a programmer. */
export type ReasonText = { readonly what: Text; readonly todo: Text; readonly who: Text };

const ISSUER: Text = {
  nl: 'de opsteller van het document',
  fr: 'l’émetteur du document',
  en: 'the issuer of the document',
};
const OFFICE: Text = { nl: 'het kantoor', fr: 'le bureau comptable', en: 'the accounting office' };
const NOBODY: Text = { nl: 'niemand', fr: 'personne', en: 'nobody' };

const ASK_NEW_FILE: Text = {
  nl: 'Vraag de opsteller om het bestand opnieuw te sturen.',
  fr: 'Demandez à l’émetteur de renvoyer le fichier.',
  en: 'Ask the issuer to send the file again.',
};
const ASK_CORRECT_FILE: Text = {
  nl: 'Vraag de opsteller om een juist opgemaakt bestand.',
  fr: 'Demandez à l’émetteur un fichier correctement établi.',
  en: 'Ask the issuer for a correctly made file.',
};
const COMPARE: Text = {
  nl: 'Vergelijk met de pdf of vraag het na voor u boekt.',
  fr: 'Comparez avec le PDF ou renseignez-vous avant de comptabiliser.',
  en: 'Compare with the PDF or ask before booking.',
};

/** The words for every reason; `{{name}}` is filled from the reason's data. */
export const reasonTexts: Readonly<Record<ReasonCode, ReasonText>> = {
  'cannot-open': {
    what: {
      nl: 'Het bestand kan niet worden geopend.',
      fr: 'Le fichier ne peut pas être ouvert.',
      en: 'The file cannot be opened.',
    },
    todo: {
      nl: 'Kijk na of het bestand nog bestaat en of u het mag lezen.',
      fr: 'Vérifiez que le fichier existe encore et que vous pouvez le lire.',
      en: 'Check that the file still exists and that you may read it.',
    },
    who: OFFICE,
  },
  empty: {
    what: { nl: 'Het bestand is leeg.', fr: 'Le fichier est vide.', en: 'The file is empty.' },
    todo: ASK_NEW_FILE,
    who: ISSUER,
  },
  'too-large': {
    what: {
      nl: 'Het bestand is te groot (grens: {{limit}}).',
      fr: 'Le fichier est trop volumineux (limite : {{limit}}).',
      en: 'The file is too large (limit: {{limit}}).',
    },
    todo: {
      nl: 'Vraag de opsteller om een kleiner bestand, bijvoorbeeld met minder bijlagen.',
      fr: 'Demandez à l’émetteur un fichier plus petit, par exemple avec moins d’annexes.',
      en: 'Ask the issuer for a smaller file, for instance with fewer attachments.',
    },
    who: ISSUER,
  },
  encoding: {
    what: {
      nl: 'De tekens in het bestand kloppen niet met de opgegeven tekenset ({{declared}}).',
      fr: 'Les caractères du fichier ne correspondent pas au jeu de caractères indiqué ({{declared}}).',
      en: 'The characters in the file do not match the stated character set ({{declared}}).',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  'not-xml': {
    what: {
      nl: 'Dit is geen e-factuur maar een ander soort bestand.',
      fr: 'Ce n’est pas une facture électronique mais un autre type de fichier.',
      en: 'This is not an e-invoice but another kind of file.',
    },
    todo: {
      nl: 'Vraag de opsteller om het UBL-bestand (XML), niet alleen de pdf.',
      fr: 'Demandez à l’émetteur le fichier UBL (XML), pas seulement le PDF.',
      en: 'Ask the issuer for the UBL file (XML), not only the PDF.',
    },
    who: ISSUER,
  },
  'not-well-formed': {
    what: {
      nl: 'Het bestand is beschadigd of onvolledig (regel {{line}}, positie {{column}}).',
      fr: 'Le fichier est endommagé ou incomplet (ligne {{line}}, position {{column}}).',
      en: 'The file is damaged or incomplete (line {{line}}, position {{column}}).',
    },
    todo: ASK_NEW_FILE,
    who: ISSUER,
  },
  doctype: {
    what: {
      nl: 'Het bestand bevat een DOCTYPE; dat mag niet in een e-factuur en kan schadelijk zijn.',
      fr: 'Le fichier contient un DOCTYPE ; c’est interdit dans une facture électronique et peut être nuisible.',
      en: 'The file contains a DOCTYPE; that is not allowed in an e-invoice and may be harmful.',
    },
    todo: {
      nl: 'Gebruik het bestand niet. Vraag de opsteller om een juist opgemaakt bestand.',
      fr: 'N’utilisez pas le fichier. Demandez à l’émetteur un fichier correctement établi.',
      en: 'Do not use the file. Ask the issuer for a correctly made file.',
    },
    who: ISSUER,
  },
  'too-deep': {
    what: {
      nl: 'Het bestand heeft meer dan {{limit}} niveaus; dat heeft geen echte factuur.',
      fr: 'Le fichier compte plus de {{limit}} niveaux ; aucune vraie facture n’en a autant.',
      en: 'The file has more than {{limit}} levels; no real invoice has.',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  'too-complex': {
    what: {
      nl: 'Het bestand heeft meer of langere onderdelen dan een echte factuur (grens: {{limit}}).',
      fr: 'Le fichier contient plus d’éléments, ou de plus longs, qu’une vraie facture (limite : {{limit}}).',
      en: 'The file has more or longer parts than a real invoice (limit: {{limit}}).',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  'too-expensive': {
    what: {
      nl: 'Het lezen van het bestand vraagt te veel tijd of geheugen (grens: {{limit}}).',
      fr: 'La lecture du fichier demande trop de temps ou de mémoire (limite : {{limit}}).',
      en: 'Reading the file takes too much time or memory (limit: {{limit}}).',
    },
    todo: {
      nl: 'Probeer het nog eens. Lukt het weer niet, vraag de opsteller dan om een kleiner bestand.',
      fr: 'Essayez encore une fois. En cas de nouvel échec, demandez un fichier plus petit à l’émetteur.',
      en: 'Try once more. If it fails again, ask the issuer for a smaller file.',
    },
    who: OFFICE,
  },
  'not-ubl': {
    what: {
      nl: 'Het bestand heet {{element}}, maar is geen UBL (de naamruimte ontbreekt of is een andere).',
      fr: 'Le fichier s’appelle {{element}}, mais n’est pas de l’UBL (espace de noms absent ou différent).',
      en: 'The file is called {{element}}, but is not UBL (the namespace is missing or another one).',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  'not-an-invoice': {
    what: {
      nl: 'Dit is geen factuur of creditnota in UBL, maar “{{element}}”.',
      fr: 'Ce n’est ni une facture ni une note de crédit UBL, mais « {{element}} ».',
      en: 'This is not an invoice or credit note in UBL, but “{{element}}”.',
    },
    todo: {
      nl: 'Er is niets te boeken; vraag de factuur in UBL als u er een verwacht.',
      fr: 'Rien à comptabiliser ; demandez la facture en UBL si vous en attendez une.',
      en: 'There is nothing to book; ask for the invoice in UBL if you expect one.',
    },
    who: OFFICE,
  },
  structure: {
    what: {
      nl: 'Bij {{element}} wijkt het bestand af van de opbouw van UBL.',
      fr: 'À {{element}}, le fichier s’écarte de la structure d’UBL.',
      en: 'At {{element}} the file departs from the structure of UBL.',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  'missing-field': {
    what: {
      nl: 'Een verplicht gegeven ontbreekt: {{element}}.',
      fr: 'Une donnée obligatoire manque : {{element}}.',
      en: 'A required field is missing: {{element}}.',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  amount: {
    what: {
      nl: '{{element}} is geen geldig bedrag: “{{value}}” (nodig: een getal met punt, een munt, en in de totalen hoogstens twee decimalen).',
      fr: '{{element}} n’est pas un montant valable : « {{value}} » (requis : un nombre avec un point, une devise et, dans les totaux, deux décimales au plus).',
      en: '{{element}} is not a valid amount: “{{value}}” (needed: a number with a point, a currency, and at most two decimals in the totals).',
    },
    todo: ASK_CORRECT_FILE,
    who: ISSUER,
  },
  date: {
    what: {
      nl: '{{element}} is geen geldige of waarschijnlijke datum: “{{value}}”.',
      fr: '{{element}} n’est pas une date valable ou vraisemblable : « {{value}} ».',
      en: '{{element}} is not a valid or likely date: “{{value}}”.',
    },
    todo: COMPARE,
    who: OFFICE,
  },
  totals: {
    what: {
      nl: 'De bedragen spreken elkaar tegen: {{element}} is {{found}}, verwacht was {{expected}}.',
      fr: 'Les montants se contredisent : {{element}} vaut {{found}}, attendu : {{expected}}.',
      en: 'The amounts contradict each other: {{element}} is {{found}}, expected was {{expected}}.',
    },
    todo: COMPARE,
    who: OFFICE,
  },
  'type-code': {
    what: {
      nl: 'Ongewoon soort document (type {{type}}, totaal {{total}}).',
      fr: 'Type de document inhabituel (type {{type}}, total {{total}}).',
      en: 'Unusual kind of document (type {{type}}, total {{total}}).',
    },
    todo: {
      nl: 'Kijk na of dit een factuur, een creditnota of een vervanging is voor u boekt.',
      fr: 'Vérifiez s’il s’agit d’une facture, d’une note de crédit ou d’un remplacement avant de comptabiliser.',
      en: 'Check whether this is an invoice, a credit note or a replacement before booking.',
    },
    who: OFFICE,
  },
  'payment-reference': {
    what: {
      nl: 'De gestructureerde mededeling “{{value}}” klopt niet (controlegetal).',
      fr: 'La communication structurée « {{value}} » est incorrecte (chiffre de contrôle).',
      en: 'The structured communication “{{value}}” is wrong (check digits).',
    },
    todo: {
      nl: 'Kijk de mededeling na voor u betaalt; ze wordt als vrije tekst bewaard.',
      fr: 'Vérifiez la communication avant de payer ; elle est conservée comme texte libre.',
      en: 'Check the reference before paying; it is kept as free text.',
    },
    who: OFFICE,
  },
  iban: {
    what: {
      nl: 'Het rekeningnummer “{{value}}” klopt niet (controlegetal).',
      fr: 'Le numéro de compte « {{value}} » est incorrect (chiffre de contrôle).',
      en: 'The account number “{{value}}” is wrong (check digits).',
    },
    todo: {
      nl: 'Betaal niet voor u het rekeningnummer bij de leverancier hebt nagevraagd.',
      fr: 'Ne payez pas avant d’avoir vérifié le numéro de compte auprès du fournisseur.',
      en: 'Do not pay before you have checked the account number with the supplier.',
    },
    who: OFFICE,
  },
  attachment: {
    what: {
      nl: 'De bijlage “{{file}}” ({{type}}) is leeg, beschadigd, van een niet toegelaten soort of niet wat ze zegt te zijn.',
      fr: 'L’annexe « {{file}} » ({{type}}) est vide, endommagée, d’un type non autorisé ou n’est pas ce qu’elle prétend être.',
      en: 'The attachment “{{file}}” ({{type}}) is empty, damaged, of a type that is not allowed, or not what it claims to be.',
    },
    todo: {
      nl: 'Open ze niet. De factuur zelf is bruikbaar; vraag de bijlage zo nodig opnieuw.',
      fr: 'Ne l’ouvrez pas. La facture reste utilisable ; redemandez l’annexe si nécessaire.',
      en: 'Do not open it. The invoice itself can be used; ask for the attachment again if needed.',
    },
    who: OFFICE,
  },
  'hidden-characters': {
    what: {
      nl: '{{element}} bevat onzichtbare tekens: “{{value}}”. Zo kan een naam of nummer op een ander lijken.',
      fr: '{{element}} contient des caractères invisibles : « {{value}} ». Un nom ou un numéro peut ainsi en imiter un autre.',
      en: '{{element}} holds invisible characters: “{{value}}”. A name or number can look like another one that way.',
    },
    todo: {
      nl: 'Kijk na of u dit document niet al hebt en of de leverancier de echte is.',
      fr: 'Vérifiez que vous n’avez pas déjà ce document et que le fournisseur est le vrai.',
      en: 'Check that you do not have this document already and that the supplier is the real one.',
    },
    who: OFFICE,
  },
  'not-checked-yet': {
    what: {
      nl: 'Dit is een CODA-bankuittreksel; de inhoud is nog niet gecontroleerd.',
      fr: 'Ceci est un extrait bancaire CODA ; le contenu n’a pas encore été contrôlé.',
      en: 'This is a CODA bank statement; its contents have not been checked yet.',
    },
    todo: {
      nl: 'U hoeft niets te doen.',
      fr: 'Vous n’avez rien à faire.',
      en: 'There is nothing for you to do.',
    },
    who: NOBODY,
  },
};
