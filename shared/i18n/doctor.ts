import type { DoctorFindingKind, DoctorStep, OpenQuestion } from '../model/doctor.ts';
import type { Text } from './text.ts';

/** A finding in words: what is wrong and what to do, and who must act. */
type FindingText = { readonly what: Text; readonly who: Text };

const OFFICE: Text = { nl: 'het kantoor', fr: 'le bureau', en: 'the office' };
const IT: Text = {
  nl: 'de informaticapartner',
  fr: 'le partenaire informatique',
  en: 'the IT partner',
};
const ADMINISTRATOR: Text = {
  nl: 'de beheerder van Octopus',
  fr: "l'administrateur d'Octopus",
  en: 'the Octopus administrator',
};
const OCTOPUS: Text = {
  nl: 'het kantoor, met Octopus (info@octopus.be)',
  fr: 'le bureau, avec Octopus (info@octopus.be)',
  en: 'the office, with Octopus (info@octopus.be)',
};
const NOBODY: Text = { nl: 'niemand', fr: 'personne', en: 'nobody' };

/** What each step of the doctor looks at. */
export const doctorSteps: Readonly<Record<DoctorStep, Text>> = {
  billit: { nl: 'Billit', fr: 'Billit', en: 'Billit' },
  'sign-in': { nl: 'aanmelden bij Octopus', fr: 'connexion à Octopus', en: 'sign-in at Octopus' },
  dossier: { nl: 'toegang tot het dossier', fr: 'accès au dossier', en: 'access to the dossier' },
  bookyear: { nl: 'boekjaar', fr: 'exercice comptable', en: 'financial year' },
  journals: { nl: 'dagboeken', fr: 'journaux', en: 'journals' },
  'vat-codes': { nl: 'btw-codes', fr: 'codes TVA', en: 'VAT codes' },
  'mail-server': { nl: 'mailserver', fr: 'serveur de messagerie', en: 'mail server' },
  mailbox: { nl: 'Octopus-mailbox', fr: 'boîte de messagerie du dossier', en: 'dossier mailbox' },
};

/** Every finding of the doctor in the three languages. */
export const doctorFindings: Readonly<Record<DoctorFindingKind, FindingText>> = {
  name: {
    what: {
      nl: 'De naam van de server wordt niet gevonden. Kijk het adres en de internetverbinding na.',
      fr: 'Le nom du serveur est introuvable. Vérifiez l’adresse et la connexion internet.',
      en: 'The name of the server is not found. Check the address and the internet connection.',
    },
    who: IT,
  },
  tls: {
    what: {
      nl: 'De beveiligde verbinding (TLS) mislukt: het certificaat wordt niet aanvaard. Vaak onderschept een virusscanner of firewall de verbinding.',
      fr: 'La connexion sécurisée (TLS) échoue : le certificat n’est pas accepté. Souvent un antivirus ou un pare-feu intercepte la connexion.',
      en: 'The secure connection (TLS) fails: the certificate is not accepted. Often a virus scanner or firewall intercepts the connection.',
    },
    who: IT,
  },
  proxy: {
    what: {
      nl: 'Er antwoordt iets anders dan de dienst zelf, zoals een proxy of een aanmeldpagina. Laat dit adres rechtstreeks door.',
      fr: 'Autre chose que le service répond, comme un proxy ou une page de connexion. Laissez passer cette adresse directement.',
      en: 'Something other than the service answers, such as a proxy or a sign-in page. Let this address through directly.',
    },
    who: IT,
  },
  unreachable: {
    what: {
      nl: 'De server antwoordt niet ({{detail}}). Probeer later, of laat de firewall nakijken.',
      fr: 'Le serveur ne répond pas ({{detail}}). Réessayez plus tard ou faites vérifier le pare-feu.',
      en: 'The server does not answer ({{detail}}). Try later, or have the firewall checked.',
    },
    who: IT,
  },
  password: {
    what: {
      nl: 'Octopus weigert de gebruikersnaam of het wachtwoord. Er is één keer geprobeerd; meld opnieuw aan bij Instellingen.',
      fr: 'Octopus refuse le nom d’utilisateur ou le mot de passe. Un seul essai a été fait ; reconnectez-vous sous Paramètres.',
      en: 'Octopus refuses the user name or the password. It was tried once; sign in again under Settings.',
    },
    who: OFFICE,
  },
  'software-house': {
    what: {
      nl: 'Octopus kent het software house id niet. Vraag het na bij webservice@octopus.be.',
      fr: 'Octopus ne connaît pas l’identifiant du software house. Demandez à webservice@octopus.be.',
      en: 'Octopus does not know the software house id. Ask webservice@octopus.be.',
    },
    who: OFFICE,
  },
  'api-key': {
    what: {
      nl: 'Billit weigert de API-sleutel. Maak er een nieuwe en meld opnieuw aan bij Instellingen.',
      fr: 'Billit refuse la clé API. Créez-en une nouvelle et reconnectez-vous sous Paramètres.',
      en: 'Billit refuses the API key. Make a new one and sign in again under Settings.',
    },
    who: OFFICE,
  },
  'module-off': {
    what: {
      nl: 'De webservices zijn niet geactiveerd: open in Octopus het dossier > Bestellen > vink Webservice toegang aan. Dit kan extra kosten; neem contact op met Octopus.',
      fr: 'Les webservices ne sont pas activés : ouvrez le dossier dans Octopus > Commander > cochez Accès webservice. Cela peut coûter un supplément ; contactez Octopus.',
      en: 'Web services are not activated: open the dossier in Octopus > Order > tick Webservice access. This may cost extra; contact Octopus.',
    },
    who: OCTOPUS,
  },
  'right-missing': {
    what: {
      nl: 'Deze gebruiker mag het dossier niet openen: Beheer > Gebruikers > Rechten > Toegang tot de webservice.',
      fr: 'Cet utilisateur ne peut pas ouvrir le dossier : Gestion > Utilisateurs > Droits > Accès au webservice.',
      en: 'This user may not open the dossier: Management > Users > Rights > Access to the webservice.',
    },
    who: ADMINISTRATOR,
  },
  'dossier-disabled': {
    what: {
      nl: 'Octopus heeft dit dossier gedeactiveerd.',
      fr: 'Octopus a désactivé ce dossier.',
      en: 'Octopus has disabled this dossier.',
    },
    who: OCTOPUS,
  },
  'bookyear-closed': {
    what: {
      nl: 'Boekjaar {{bookyear}} is afgesloten.',
      fr: 'L’exercice {{bookyear}} est clôturé.',
      en: 'Financial year {{bookyear}} is closed.',
    },
    who: OFFICE,
  },
  'bookyear-missing': {
    what: {
      nl: 'Er is geen boekjaar voor vandaag ({{day}}). Maak het aan: Beheer > Boekjaren.',
      fr: 'Il n’y a pas d’exercice pour aujourd’hui ({{day}}). Créez-le : Gestion > Exercices.',
      en: 'There is no financial year for today ({{day}}). Make it: Management > Fiscal years.',
    },
    who: OFFICE,
  },
  'journal-closed': {
    what: {
      nl: 'Dagboek {{journal}} is afgesloten: Beheer > Dagboeken.',
      fr: 'Le journal {{journal}} est clôturé : Gestion > Journaux.',
      en: 'Journal {{journal}} is closed: Management > Journals.',
    },
    who: OFFICE,
  },
  'journal-missing': {
    what: {
      nl: 'Dagboek {{journal}} is niet zichtbaar. Bestaat het, synchroniseer dan in Octopus: Bestand > Synchroniseren.',
      fr: 'Le journal {{journal}} n’est pas visible. S’il existe, synchronisez dans Octopus : Fichier > Synchroniser.',
      en: 'Journal {{journal}} is not visible. If it exists, synchronise in Octopus: File > Synchronise.',
    },
    who: OFFICE,
  },
  'journal-kind': {
    what: {
      nl: 'Dagboek {{journal}} is van de verkeerde soort: kies bij de koppeling een dagboek {{letter}} dat niet van de facturatiemodule is.',
      fr: 'Le journal {{journal}} est du mauvais type : choisissez dans le lien un journal {{letter}} qui n’est pas du module de facturation.',
      en: 'Journal {{journal}} is of the wrong kind: choose with the link a journal {{letter}} that is not of the invoice module.',
    },
    who: OFFICE,
  },
  'vat-codes-missing': {
    what: {
      nl: 'Btw-codes van de koppeling ontbreken in Octopus: {{codes}}. Bevestig de btw-codes van de koppeling opnieuw.',
      fr: 'Des codes TVA du lien manquent dans Octopus : {{codes}}. Confirmez à nouveau les codes TVA du lien.',
      en: 'VAT codes of the link are missing in Octopus: {{codes}}. Confirm the VAT codes of the link again.',
    },
    who: OFFICE,
  },
  'mailbox-missing': {
    what: {
      nl: 'De koppeling mailt naar de Document Import Viewer, maar kent geen adres: Beheer > Dossiers, veld Mailbox. Geen DMS? Prijs en activering via info@octopus.be.',
      fr: 'Le lien envoie vers la Visionneuse d’Importation mais n’a pas d’adresse : Gestion > Dossiers, champ Mailbox. Pas de GED ? Prix et activation via info@octopus.be.',
      en: 'The link mails to the Document Import Viewer, but knows no address: Management > Dossiers, field Mailbox. No DMS? Price and activation at info@octopus.be.',
    },
    who: OCTOPUS,
  },
  'mail-not-set-up': {
    what: {
      nl: 'Er is nog geen mailserver ingesteld: Instellingen > Mailserver.',
      fr: 'Aucun serveur de messagerie n’est configuré : Paramètres > Serveur de messagerie.',
      en: 'No mail server is set up yet: Settings > Mail server.',
    },
    who: OFFICE,
  },
  'mail-login': {
    what: {
      nl: 'De mailserver weigert de gebruikersnaam of het wachtwoord ({{answer}}).',
      fr: 'Le serveur de messagerie refuse le nom d’utilisateur ou le mot de passe ({{answer}}).',
      en: 'The mail server refuses the user name or the password ({{answer}}).',
    },
    who: OFFICE,
  },
  'mail-recipient': {
    what: {
      nl: 'Het adres {{recipient}} wordt geweigerd. Vergelijk het met Octopus: Beheer > Dossiers, veld Mailbox, en vraag via info@octopus.be of het DMS actief is.',
      fr: 'L’adresse {{recipient}} est refusée. Comparez-la dans Octopus : Gestion > Dossiers, champ Mailbox, et demandez via info@octopus.be si la GED est active.',
      en: 'The address {{recipient}} is refused. Compare it in Octopus: Management > Dossiers, field Mailbox, and ask at info@octopus.be whether the DMS is active.',
    },
    who: OCTOPUS,
  },
  'mail-server': {
    what: {
      nl: 'De mailserver neemt niets aan ({{answer}}).',
      fr: 'Le serveur de messagerie n’accepte rien ({{answer}}).',
      en: 'The mail server takes nothing ({{answer}}).',
    },
    who: IT,
  },
  keychain: {
    what: {
      nl: 'De sleutelhanger geeft het geheim niet ({{detail}}). Ontgrendel hem, of meld opnieuw aan.',
      fr: 'Le trousseau ne donne pas le secret ({{detail}}). Déverrouillez-le ou reconnectez-vous.',
      en: 'The keychain does not give the secret ({{detail}}). Unlock it, or sign in again.',
    },
    who: OFFICE,
  },
  limit: {
    what: {
      nl: 'Niet nagekeken: de daglimiet van Octopus is bereikt ({{operation}}). Probeer morgen opnieuw.',
      fr: 'Non vérifié : la limite journalière d’Octopus est atteinte ({{operation}}). Réessayez demain.',
      en: 'Not checked: the daily limit of Octopus is reached ({{operation}}). Try again tomorrow.',
    },
    who: NOBODY,
  },
  unexpected: {
    what: {
      nl: 'Onverwacht antwoord: {{detail}}.',
      fr: 'Réponse inattendue : {{detail}}.',
      en: 'Unexpected answer: {{detail}}.',
    },
    who: OFFICE,
  },
};

/** What only a real dossier can answer (docs/first-day.md). */
export const doctorQuestions: Readonly<Record<OpenQuestion, Text>> = {
  'refusal-of-access': {
    nl: 'Zo weigert Octopus een dossier',
    fr: 'Octopus refuse un dossier ainsi',
    en: 'This is how Octopus refuses a dossier',
  },
  'order-reference-returned': {
    nl: 'Toont een teruggelezen boeking haar orderreferentie?',
    fr: 'Une écriture relue montre-t-elle sa référence de commande ?',
    en: 'Does a booking that is read back show its order reference?',
  },
  'credit-note-codes': {
    nl: 'Eigen btw-codes voor creditnota’s?',
    fr: 'Codes TVA propres aux notes de crédit ?',
    en: 'VAT codes of its own for credit notes?',
  },
  'bookyear-periods': {
    nl: 'Eerste periode van het boekjaar',
    fr: 'Première période de l’exercice',
    en: 'First period of the financial year',
  },
};

/** Answers that are words of the doctor's own. */
export const doctorAnswers = {
  yes: { nl: 'ja', fr: 'oui', en: 'yes' },
  'not seen': { nl: 'niet gezien', fr: 'pas constaté', en: 'not seen' },
  own: { nl: 'ja', fr: 'oui', en: 'yes' },
  none: { nl: 'nee', fr: 'non', en: 'no' },
} as const satisfies Record<string, Text>;

/** The lines of the report. */
export const doctorTexts = {
  well: { nl: 'in orde', fr: 'en ordre', en: 'in order' },
  who: { nl: 'Wie: {{who}}.', fr: 'Qui : {{who}}.', en: 'Who: {{who}}.' },
  sound: {
    nl: 'Niets gevonden: alles is in orde.',
    fr: 'Rien trouvé : tout est en ordre.',
    en: 'Nothing found: all is in order.',
  },
  answer: {
    nl: 'Genoteerd voor {{dossier}}: {{question}} = {{answer}}',
    fr: 'Noté pour {{dossier}} : {{question}} = {{answer}}',
    en: 'Noted for {{dossier}}: {{question}} = {{answer}}',
  },
} as const satisfies Record<string, Text>;
