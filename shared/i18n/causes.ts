import type { CauseKind } from '../model/cause.ts';
import { ACTORS } from '../octopus-errors/actors.ts';
import {
  isOctopusError,
  OCTOPUS_ERRORS,
  type OctopusErrorName,
} from '../octopus-errors/catalogue.ts';
import { MENUS } from '../octopus-errors/menus.ts';
import { mailCauseTexts } from './mail-causes.ts';
import type { Text } from './text.ts';

/** Short name of a cause, what to do, who must act, and where in Octopus (null: not there). */
export type CauseText = {
  readonly what: Text;
  readonly todo: Text;
  readonly who: Text;
  readonly menu: Text | null;
};

const OFFICE: Text = { nl: 'het kantoor', fr: 'le bureau', en: 'the office' };
const NOBODY: Text = { nl: 'niemand', fr: 'personne', en: 'nobody' };
const SENDER: Text = {
  nl: 'de afzender van het document',
  fr: "l'expéditeur du document",
  en: 'the sender of the document',
};

/** Tentakel's own causes in the three languages. */
const OWN_TEXTS: Readonly<Record<Exclude<CauseKind, OctopusErrorName>, Omit<CauseText, 'menu'>>> = {
  ...mailCauseTexts,
  unreadable: {
    what: { nl: 'bestand onleesbaar', fr: 'fichier illisible', en: 'file unreadable' },
    todo: {
      nl: 'Vraag een nieuw, geldig UBL-bestand.',
      fr: 'Demandez un nouveau fichier UBL valable.',
      en: 'Ask for a new, valid UBL file.',
    },
    who: SENDER,
  },
  'wrong-addressee': {
    what: {
      nl: 'niet voor dit dossier: noch verkoper noch koper',
      fr: 'pas pour ce dossier : ni vendeur ni acheteur',
      en: 'not for this dossier: neither seller nor buyer',
    },
    todo: {
      nl: 'Kijk na voor wie {{supplier}} dit document aan {{customer}} maakte.',
      fr: 'Vérifiez pour qui {{supplier}} a établi ce document à {{customer}}.',
      en: 'Check for whom {{supplier}} made this document to {{customer}}.',
    },
    who: OFFICE,
  },
  'to-check': {
    what: { nl: 'te controleren', fr: 'à contrôler', en: 'to be checked' },
    todo: {
      nl: "Kijk het document na en klik 'Gecontroleerd': eerder kan het niet vertrekken, ook niet met de hand.",
      fr: "Vérifiez le document et cliquez sur 'Contrôlé' : il ne peut pas partir avant, même à la main.",
      en: "Look at the document and click 'Checked': it cannot leave before that, not by hand either.",
    },
    who: OFFICE,
  },
  'totals-mismatch': {
    what: {
      nl: 'het totaal klopt niet met de btw-regels',
      fr: 'le total ne correspond pas aux lignes de TVA',
      en: 'the total does not agree with the VAT lines',
    },
    todo: {
      nl: 'Vraag een verbeterd document, of boek het met de hand. Verschil in cent: {{difference}}.',
      fr: 'Demandez un document corrigé ou comptabilisez-le à la main. Écart en centimes : {{difference}}.',
      en: 'Ask for a corrected document or book it by hand. Difference in cents: {{difference}}.',
    },
    who: SENDER,
  },
  'sub-cent-amount': {
    what: {
      nl: 'bedrag niet op de cent',
      fr: 'montant pas au centime',
      en: 'amount not in whole cents',
    },
    todo: {
      nl: 'Vraag een verbeterd document: {{amount}}.',
      fr: 'Demandez un document corrigé : {{amount}}.',
      en: 'Ask for a corrected document: {{amount}}.',
    },
    who: SENDER,
  },
  'pro-forma': {
    what: { nl: 'pro-formafactuur', fr: 'facture pro forma', en: 'pro forma invoice' },
    todo: {
      nl: 'Niets: een pro-forma wordt niet geboekt. Wacht op de factuur.',
      fr: "Rien : une pro forma n'est pas comptabilisée. Attendez la facture.",
      en: 'Nothing: a pro forma is not booked. Wait for the invoice.',
    },
    who: SENDER,
  },
  'unknown-document-type': {
    what: {
      nl: 'onbekende soort document',
      fr: 'type de document inconnu',
      en: 'unknown kind of document',
    },
    todo: {
      nl: 'Kijk na wat soort {{type}} is en boek het zo nodig met de hand.',
      fr: 'Vérifiez le type {{type}} et comptabilisez-le au besoin à la main.',
      en: 'Check what type {{type}} is and book it by hand if needed.',
    },
    who: OFFICE,
  },
  'foreign-vat': {
    what: { nl: 'buitenlandse btw', fr: 'TVA étrangère', en: 'foreign VAT' },
    todo: {
      nl: 'Kies: als kost boeken of de btw terugvragen in het andere land.',
      fr: 'Choisissez : comptabiliser en charge ou demander le remboursement dans l’autre pays.',
      en: 'Choose: book as cost or reclaim the VAT in the other country.',
    },
    who: OFFICE,
  },
  'foreign-currency': {
    what: { nl: 'vreemde munt', fr: 'devise étrangère', en: 'foreign currency' },
    todo: {
      nl: 'Boek dit document in {{currency}} met de hand.',
      fr: 'Comptabilisez ce document en {{currency}} à la main.',
      en: 'Book this document in {{currency}} by hand.',
    },
    who: OFFICE,
  },
  'vat-code-missing': {
    what: {
      nl: 'geen btw-code gekozen voor deze btw-behandeling',
      fr: 'pas de code TVA choisi pour ce traitement',
      en: 'no VAT code chosen for this VAT treatment',
    },
    todo: {
      nl: 'Vul de btw-codes van het dossier aan bij Integraties.',
      fr: 'Complétez les codes TVA du dossier sous Intégrations.',
      en: 'Complete the VAT codes of the dossier under Integrations.',
    },
    who: OFFICE,
  },
  'reverse-charge-rate': {
    what: {
      nl: 'btw verlegd: het tarief staat niet in het document',
      fr: 'autoliquidation : le taux ne figure pas dans le document',
      en: 'reverse charge: the rate is not in the document',
    },
    todo: {
      nl: 'Kies de btw-code; geef de leverancier een standaardrekening met die code, dan gaat het voortaan vanzelf.',
      fr: 'Choisissez le code TVA ; donnez au fournisseur un compte par défaut avec ce code, et cela ira seul désormais.',
      en: 'Choose the VAT code; give the supplier a default account with that code and it will go by itself from then on.',
    },
    who: OFFICE,
  },
  'relation-ambiguous': {
    what: {
      nl: 'meer dan één relatie met dit nummer',
      fr: 'plusieurs relations avec ce numéro',
      en: 'more than one relation with this number',
    },
    todo: {
      nl: 'Laat in Octopus maar één actieve relatie met nummer {{number}} over.',
      fr: 'Ne laissez dans Octopus qu’une relation active avec le numéro {{number}}.',
      en: 'Keep only one active relation with number {{number}} in Octopus.',
    },
    who: OFFICE,
  },
  'relation-number-invalid': {
    what: { nl: 'ongeldig btw-nummer', fr: 'numéro de TVA non valable', en: 'invalid VAT number' },
    todo: {
      nl: 'Vraag een document met het juiste nummer; {{number}} bestaat niet.',
      fr: "Demandez un document avec le bon numéro ; {{number}} n'existe pas.",
      en: 'Ask for a document with the right number; {{number}} does not exist.',
    },
    who: SENDER,
  },
  'relation-incomplete': {
    what: {
      nl: 'te weinig gegevens om de relatie aan te maken',
      fr: 'trop peu de données pour créer la relation',
      en: 'too little data to create the relation',
    },
    todo: {
      nl: 'Maak de relatie aan in Octopus.',
      fr: 'Créez la relation dans Octopus.',
      en: 'Create the relation in Octopus.',
    },
    who: OFFICE,
  },
  duplicate: {
    what: { nl: 'dubbel', fr: 'doublon', en: 'duplicate' },
    todo: {
      nl: 'Nummer {{number}} van deze partij is al geboekt of onderweg. Neem dit document uit de lijst of verbeter het nummer.',
      fr: 'Le numéro {{number}} de cette partie est déjà comptabilisé ou en route. Retirez ce document ou corrigez le numéro.',
      en: 'Number {{number}} of this party is already booked or on its way. Take this document out or correct the number.',
    },
    who: OFFICE,
  },
  'period-filed': {
    what: {
      nl: 'aangifte van deze periode al ingediend',
      fr: 'déclaration de cette période déjà déposée',
      en: 'return of this period already filed',
    },
    todo: {
      nl: 'Een late verkoop verschuift niet vanzelf. Haal bij Aangiften de markering van deze periode weg, of boek hem met de hand.',
      fr: 'Une vente tardive ne se déplace pas seule. Retirez le marquage de cette période sous Déclarations, ou comptabilisez-la vous-même.',
      en: 'A late sale does not move by itself. Take the mark off this period under VAT returns, or book it by hand.',
    },
    who: OFFICE,
  },
  'booking-removed': {
    what: {
      nl: 'een boeking van Tentakel is verwijderd uit het dagboek',
      fr: 'une écriture de Tentakel a été supprimée du journal',
      en: 'a booking made by Tentakel was removed from the journal',
    },
    todo: {
      nl: 'Dagboek {{journal}} eindigt in Octopus op {{last}}, vóór wat Tentakel daar boekte. Zet de boeking terug of neem het document uit de lijst; Tentakel hergebruikt dat nummer niet.',
      fr: 'Dans Octopus, le journal {{journal}} finit à {{last}}, avant ce que Tentakel y a comptabilisé. Rétablissez l’écriture ou retirez le document ; Tentakel ne réutilise pas ce numéro.',
      en: 'Journal {{journal}} ends at {{last}} in Octopus, before what Tentakel booked there. Restore the booking or take the document out; Tentakel does not use that number again.',
    },
    who: OFFICE,
  },
  offline: {
    what: { nl: 'dienst niet bereikbaar', fr: 'service injoignable', en: 'service not reachable' },
    todo: {
      nl: 'Gaat vanzelf verder zodra de verbinding er weer is.',
      fr: 'Reprend seul dès que la connexion revient.',
      en: 'Goes on by itself once the connection is back.',
    },
    who: NOBODY,
  },
  'keychain-unavailable': {
    what: {
      nl: 'sleutelhanger niet beschikbaar',
      fr: 'trousseau indisponible',
      en: 'keychain not available',
    },
    todo: {
      nl: 'Ontgrendel de sleutelhanger van dit toestel.',
      fr: 'Déverrouillez le trousseau de cet appareil.',
      en: 'Unlock the keychain of this device.',
    },
    who: OFFICE,
  },
  'billit-no-access': {
    what: {
      nl: 'geen toegang tot het Billit-dossier',
      fr: "pas d'accès au dossier Billit",
      en: 'no access to the Billit dossier',
    },
    todo: {
      nl: 'Laat de gebruiker bij Billit toegang geven tot dit dossier, of kijk de koppeling na.',
      fr: 'Faites donner à l’utilisateur l’accès à ce dossier chez Billit, ou vérifiez le lien.',
      en: 'Have the user given access to this dossier at Billit, or check the link.',
    },
    who: OFFICE,
  },
};

/** The words of a cause; those of an error of Octopus stand in its catalogue. */
export function causeText(kind: CauseKind): CauseText {
  if (!isOctopusError(kind)) return { ...OWN_TEXTS[kind], menu: null };
  const { what, todo, who, menu } = OCTOPUS_ERRORS[kind];
  return { what, todo, who: ACTORS[who], menu: menu === null ? null : MENUS[menu] };
}
