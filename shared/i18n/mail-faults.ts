import type { MailFault, MailFaultKind } from '../model/mail-fault.ts';
import type { Language } from '../model/language.ts';
import { fill, type Text } from './text.ts';

/** A failed mail in one language; `technical` is the server's own line, not translated. */
export type MailFaultMessage = {
  readonly what: string;
  readonly todo: string;
  readonly technical: string;
};

/** Every way in which sending a mail fails, in the three languages. */
export const mailFaultTexts: Readonly<
  Record<MailFaultKind, { readonly what: Text; readonly todo: Text }>
> = {
  'server-not-found': {
    what: {
      nl: 'Er is geen mailserver met deze naam gevonden.',
      fr: 'Aucun serveur de messagerie de ce nom n’a été trouvé.',
      en: 'No mail server with this name was found.',
    },
    todo: {
      nl: 'Kijk de naam van de server na bij de mailinstellingen, en of deze computer internet heeft.',
      fr: 'Vérifiez le nom du serveur dans les paramètres de messagerie, et la connexion internet.',
      en: 'Check the name of the server in the mail settings, and whether this computer is online.',
    },
  },
  'port-unreachable': {
    what: {
      nl: 'De mailserver antwoordt niet op deze poort, of niet met de gekozen beveiliging.',
      fr: 'Le serveur de messagerie ne répond pas sur ce port, ou pas avec la sécurité choisie.',
      en: 'The mail server does not answer on this port, or not with the chosen encryption.',
    },
    todo: {
      nl: 'Gebruik 587 met STARTTLS of 465 met TLS. Antwoordt dat ook niet, dan houdt een firewall het tegen: vraag uw IT-beheerder.',
      fr: 'Utilisez 587 avec STARTTLS ou 465 avec TLS. Sans réponse non plus, un pare-feu bloque : demandez à votre responsable informatique.',
      en: 'Use 587 with STARTTLS or 465 with TLS. If that does not answer either, a firewall is in the way: ask your IT administrator.',
    },
  },
  certificate: {
    what: {
      nl: 'Het certificaat van de mailserver wordt niet vertrouwd.',
      fr: 'Le certificat du serveur de messagerie n’est pas digne de confiance.',
      en: 'The certificate of the mail server is not trusted.',
    },
    todo: {
      nl: 'Gebruik de naam die op het certificaat staat. Is het verlopen of van het kantoor zelf, dan moet uw IT-beheerder iets doen.',
      fr: 'Utilisez le nom figurant sur le certificat. S’il a expiré ou vient du bureau, votre responsable informatique doit agir.',
      en: 'Use the name on the certificate. If it has expired or is the firm’s own, your IT administrator must act.',
    },
  },
  'not-encrypted': {
    what: {
      nl: 'De mailserver biedt hier geen versleuteling aan; er is niets verstuurd.',
      fr: 'Le serveur de messagerie n’offre pas de chiffrement ici ; rien n’a été envoyé.',
      en: 'The mail server offers no encryption here; nothing was sent.',
    },
    todo: {
      nl: 'Kies TLS op poort 465, of een andere server.',
      fr: 'Choisissez TLS sur le port 465, ou un autre serveur.',
      en: 'Choose TLS on port 465, or another server.',
    },
  },
  'login-refused': {
    what: {
      nl: 'De mailserver weigert de gebruikersnaam of het wachtwoord.',
      fr: 'Le serveur de messagerie refuse le nom d’utilisateur ou le mot de passe.',
      en: 'The mail server refuses the user name or the password.',
    },
    todo: {
      nl: 'Vul ze opnieuw in. Met aanmelden in twee stappen hebt u een app-wachtwoord nodig.',
      fr: 'Saisissez-les à nouveau. Avec la connexion en deux étapes, il faut un mot de passe d’application.',
      en: 'Enter them again. With two-step sign-in you need an app password.',
    },
  },
  'sender-refused': {
    what: {
      nl: 'Dit account mag niet met het opgegeven afzenderadres mailen.',
      fr: 'Ce compte ne peut pas envoyer avec l’adresse d’expéditeur indiquée.',
      en: 'This account may not send under the given sender address.',
    },
    todo: {
      nl: 'Gebruik het eigen adres van het account als afzender.',
      fr: 'Utilisez comme expéditeur l’adresse propre au compte.',
      en: 'Use the account’s own address as the sender.',
    },
  },
  'recipient-refused': {
    what: {
      nl: 'Het adres {{recipient}} wordt geweigerd.',
      fr: 'L’adresse {{recipient}} est refusée.',
      en: 'The address {{recipient}} is refused.',
    },
    todo: {
      nl: 'Vergelijk het met het veld Mailbox in Octopus: Beheer > Dossiers.',
      fr: 'Comparez-la au champ Mailbox dans Octopus : Gestion > Dossiers.',
      en: 'Compare it with the field Mailbox in Octopus: Management > Dossiers.',
    },
  },
  'too-large': {
    what: {
      nl: 'De mail is groter dan de server aanneemt ({{size}} MB).',
      fr: 'Le message dépasse la taille acceptée par le serveur ({{size}} Mo).',
      en: 'The mail is larger than the server takes ({{size}} MB).',
    },
    todo: {
      nl: 'Zet dit document zelf in Octopus, of gebruik een server met een hogere grens.',
      fr: 'Déposez ce document vous-même dans Octopus, ou utilisez un serveur à limite plus élevée.',
      en: 'Put this document into Octopus yourself, or use a server with a higher limit.',
    },
  },
  'mailbox-full': {
    what: {
      nl: 'De mailbox {{recipient}} is vol.',
      fr: 'La boîte {{recipient}} est pleine.',
      en: 'The mailbox {{recipient}} is full.',
    },
    todo: {
      nl: 'Vraag Octopus via info@octopus.be; het document wacht.',
      fr: 'Contactez Octopus via info@octopus.be ; le document attend.',
      en: 'Ask Octopus at info@octopus.be; the document waits.',
    },
  },
  'try-later': {
    what: {
      nl: 'De mailserver neemt nu niets aan.',
      fr: 'Le serveur de messagerie n’accepte rien pour le moment.',
      en: 'The mail server takes nothing right now.',
    },
    todo: {
      nl: 'Probeer het later opnieuw; er is niets verstuurd.',
      fr: 'Réessayez plus tard ; rien n’a été envoyé.',
      en: 'Try again later; nothing was sent.',
    },
  },
  'message-refused': {
    what: {
      nl: 'De mailserver heeft dit bericht geweigerd.',
      fr: 'Le serveur de messagerie a refusé ce message.',
      en: 'The mail server refused this message.',
    },
    todo: {
      nl: 'Lees het antwoord van de server hieronder; een spamfilter of virusscanner is de gewone oorzaak.',
      fr: 'Lisez la réponse du serveur ci-dessous ; un filtre antispam ou antivirus est la cause habituelle.',
      en: 'Read the server’s answer below; a spam filter or virus scanner is the usual cause.',
    },
  },
  unclear: {
    what: {
      nl: 'Na het versturen kwam er geen antwoord: de mail is misschien aangekomen.',
      fr: 'Aucune réponse après l’envoi : le message est peut-être arrivé.',
      en: 'No answer came after sending: the mail may have arrived.',
    },
    todo: {
      nl: 'Kijk in de Document Import Viewer van Octopus of het document er staat. Tentakel verstuurt het niet vanzelf opnieuw.',
      fr: 'Regardez dans la Visionneuse d’Importation d’Octopus si le document s’y trouve. Tentakel ne le renvoie pas de lui-même.',
      en: 'Look in the Document Import Viewer of Octopus whether the document is there. Tentakel does not send it again by itself.',
    },
  },
};

const BYTES_PER_MB = 1_000_000;

/** A failed mail in words: what happened, what to do, and the server's own line. */
export function mailFaultMessage(fault: MailFault, language: Language): MailFaultMessage {
  const { what, todo } = mailFaultTexts[fault.kind];
  const values = {
    recipient: 'recipient' in fault ? fault.recipient : '',
    size: 'sizeBytes' in fault ? (fault.sizeBytes / BYTES_PER_MB).toFixed(1) : '',
  };
  return {
    what: fill(what, language, values),
    todo: fill(todo, language, values),
    technical: fault.answer,
  };
}
