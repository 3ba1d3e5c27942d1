import type { CauseKind } from '../model/cause.ts';
import type { CauseText } from './causes.ts';
import { mailFaultTexts } from './mail-faults.ts';
import type { Text } from './text.ts';

/** The causes that come of mailing to a dossier's mailbox. */
type MailCauseKind = Extract<CauseKind, `mail${string}`>;

const OFFICE: Text = { nl: 'het kantoor', fr: 'le bureau', en: 'the office' };
const OCTOPUS: Text = {
  nl: 'het kantoor, met Octopus (info@octopus.be)',
  fr: 'le bureau, avec Octopus (info@octopus.be)',
  en: 'the office, with Octopus (info@octopus.be)',
};

/** Every cause of mailing in the three languages. */
export const mailCauseTexts: Readonly<Record<MailCauseKind, Omit<CauseText, 'menu'>>> = {
  'mailbox-missing': {
    what: {
      nl: 'geen Octopus-mailbox bekend voor dit dossier',
      fr: 'aucune boîte de messagerie Octopus connue pour ce dossier',
      en: 'no Octopus mailbox known for this dossier',
    },
    todo: {
      nl: 'Vul bij de koppeling het adres in dat in Octopus staat: Beheer > Dossiers, veld Mailbox. Is er geen, dan heeft het dossier geen DMS: prijs en activering via info@octopus.be. Het document wacht.',
      fr: 'Indiquez dans le lien l’adresse qui figure dans Octopus : Gestion > Dossiers, champ Mailbox. S’il n’y en a pas, le dossier n’a pas de GED : prix et activation via info@octopus.be. Le document attend.',
      en: 'Enter with the link the address that stands in Octopus: Management > Dossiers, field Mailbox. If there is none, the dossier has no DMS: price and activation at info@octopus.be. The document waits.',
    },
    who: OCTOPUS,
  },
  'mailbox-refused': {
    what: mailFaultTexts['recipient-refused'].what,
    todo: {
      nl: 'Vergelijk het adres met het veld Mailbox in Octopus: Beheer > Dossiers. Klopt het, vraag dan via info@octopus.be of het DMS van dit dossier actief is. Het document wacht.',
      fr: 'Comparez l’adresse au champ Mailbox dans Octopus : Gestion > Dossiers. Si elle est correcte, demandez via info@octopus.be si la GED de ce dossier est active. Le document attend.',
      en: 'Compare the address with the field Mailbox in Octopus: Management > Dossiers. If it is right, ask at info@octopus.be whether the DMS of this dossier is active. The document waits.',
    },
    who: OCTOPUS,
  },
  'mailbox-full': { ...mailFaultTexts['mailbox-full'], who: OCTOPUS },
  'mail-not-set-up': {
    what: {
      nl: 'nog geen mailserver ingesteld',
      fr: 'aucun serveur de messagerie configuré',
      en: 'no mail server set up yet',
    },
    todo: {
      nl: 'Vul de mailserver van het kantoor in bij Instellingen > Mail. Het document wacht.',
      fr: 'Indiquez le serveur de messagerie du bureau sous Paramètres > E-mail. Le document attend.',
      en: 'Enter the mail server of the office under Settings > Mail. The document waits.',
    },
    who: OFFICE,
  },
  'mail-stopped': {
    what: {
      nl: 'de mailserver neemt nu niets aan',
      fr: 'le serveur de messagerie n’accepte rien pour le moment',
      en: 'the mail server takes nothing right now',
    },
    todo: {
      nl: 'Druk op Testen bij Instellingen > Mail. De server zegt: {{answer}}',
      fr: 'Appuyez sur Tester sous Paramètres > E-mail. Le serveur dit : {{answer}}',
      en: 'Press Test under Settings > Mail. The server says: {{answer}}',
    },
    who: OFFICE,
  },
  'mail-unanswered': {
    what: mailFaultTexts.unclear.what,
    todo: {
      nl: 'Kijk in de Document Import Viewer van Octopus en zeg hier of het document er staat. Tentakel verstuurt het niet vanzelf opnieuw.',
      fr: 'Regardez dans la Visionneuse d’Importation d’Octopus et dites ici si le document s’y trouve. Tentakel ne le renvoie pas de lui-même.',
      en: 'Look in the Document Import Viewer of Octopus and say here whether the document is there. Tentakel does not send it again by itself.',
    },
    who: OFFICE,
  },
  'mail-refused': { ...mailFaultTexts['message-refused'], who: OFFICE },
};
