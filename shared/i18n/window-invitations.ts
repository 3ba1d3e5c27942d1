import type { Text } from './text.ts';

/** Mails to entrepreneurs: access for the firm, the first sign-in; and accounts that are made for them. */
export const invitationsTexts = {
  requestTitle: { nl: 'Koppelverzoek', fr: 'Demande de lien', en: 'Link request' },
  requestLead: {
    nl: 'Uw Billit-login ziet deze onderneming niet. Vraag de ondernemer om uw kantoor toegang te geven, of maak een nieuw Billit-account.',
    fr: 'Votre connexion Billit ne voit pas cette entreprise. Demandez à l’entrepreneur de donner accès à votre bureau, ou créez un nouveau compte Billit.',
    en: 'Your Billit login does not see this company. Ask the entrepreneur to give your office access, or make a new Billit account.',
  },
  requestSubject: {
    nl: 'Toegang tot uw Billit-account voor {{firm}}',
    fr: 'Accès à votre compte Billit pour {{firm}}',
    en: 'Access to your Billit account for {{firm}}',
  },
  requestText: {
    nl: 'Beste,\n\nWij willen de facturen van {{name}} ({{number}}) rechtstreeks uit Billit in uw boekhouding verwerken. Geef ons daarvoor toegang: open Billit, ga naar Instellingen > Mijn accountant, en nodig ons kantoor uit.\n\nVragen? {{manager}}\n\nMet vriendelijke groet,\n{{firm}}',
    fr: 'Bonjour,\n\nNous souhaitons traiter les factures de {{name}} ({{number}}) directement depuis Billit dans votre comptabilité. Donnez-nous accès : ouvrez Billit, allez dans Paramètres > Mon comptable, et invitez notre bureau.\n\nDes questions ? {{manager}}\n\nCordialement,\n{{firm}}',
    en: 'Hello,\n\nWe would like to take the invoices of {{name}} ({{number}}) straight from Billit into your books. Please give us access: open Billit, go to Settings > My accountant, and invite our office.\n\nQuestions? {{manager}}\n\nKind regards,\n{{firm}}',
  },
  loginTitle: {
    nl: 'Verstuur logingegevens',
    fr: 'Envoyer les données de connexion',
    en: 'Send login details',
  },
  loginLead: {
    nl: 'Elke ondernemer krijgt een mail met zijn login en uw dossierbeheerder. Een rij zonder e-mailadres wacht.',
    fr: 'Chaque entrepreneur reçoit un mail avec sa connexion et son gestionnaire de dossier. Une ligne sans adresse attend.',
    en: 'Each entrepreneur gets a mail with his login and your account manager. A row without an e-mail address waits.',
  },
  loginSubject: {
    nl: 'Uw login bij Billit',
    fr: 'Votre connexion à Billit',
    en: 'Your login at Billit',
  },
  loginText: {
    nl: 'Beste,\n\nVoor {{name}} staat een Billit-account klaar. Uw login is dit e-mailadres: {{email}}. Kies uw wachtwoord via https://my.billit.be, met ‘Wachtwoord vergeten’.\n\nUw dossierbeheerder: {{manager}}\n\nMet vriendelijke groet,\n{{firm}}',
    fr: 'Bonjour,\n\nUn compte Billit est prêt pour {{name}}. Votre identifiant est cette adresse : {{email}}. Choisissez votre mot de passe sur https://my.billit.be, par « Mot de passe oublié ».\n\nVotre gestionnaire de dossier : {{manager}}\n\nCordialement,\n{{firm}}',
    en: 'Hello,\n\nA Billit account is ready for {{name}}. Your login is this e-mail address: {{email}}. Choose your password at https://my.billit.be, with ‘Forgot password’.\n\nYour account manager: {{manager}}\n\nKind regards,\n{{firm}}',
  },
  email: { nl: 'E-mail van {{name}}', fr: 'E-mail de {{name}}', en: 'E-mail of {{name}}' },
  phone: { nl: 'Telefoon van {{name}}', fr: 'Téléphone de {{name}}', en: 'Phone of {{name}}' },
  send: { nl: 'Verzenden', fr: 'Envoyer', en: 'Send' },
  sendCount_one: {
    nl: 'Verstuur {{count}} mail',
    fr: 'Envoyer {{count}} mail',
    en: 'Send {{count}} mail',
  },
  sendCount_other: {
    nl: 'Verstuur {{count}} mails',
    fr: 'Envoyer {{count}} mails',
    en: 'Send {{count}} mails',
  },
  noted: { nl: 'Ik heb het zelf gevraagd', fr: 'Je l’ai demandé moi-même', en: 'I asked myself' },
  requested: {
    nl: 'aangevraagd op {{date}}',
    fr: 'demandé le {{date}}',
    en: 'requested on {{date}}',
  },
  sent: { nl: 'verzonden op {{date}}', fr: 'envoyé le {{date}}', en: 'sent on {{date}}' },
  noServer: {
    nl: 'Er is geen mailserver ingesteld. Kopieer de tekst, of stel de mailserver in bij Instellingen.',
    fr: 'Aucun serveur mail n’est réglé. Copiez le texte, ou réglez le serveur dans Paramètres.',
    en: 'No mail server is set up. Copy the text, or set up the mail server in Settings.',
  },
  accounts: {
    nl: 'Nieuwe Billit-accounts',
    fr: 'Nouveaux comptes Billit',
    en: 'New Billit accounts',
  },
  accountsLead: {
    nl: 'Billit vraagt voor elk nieuw account een eigen e-mailadres en een telefoonnummer. Een rij zonder beide wacht.',
    fr: 'Billit demande pour chaque nouveau compte une adresse e-mail propre et un numéro de téléphone. Une ligne sans les deux attend.',
    en: 'Billit asks an e-mail address of its own and a phone number for each new account. A row without both waits.',
  },
  underLogin: {
    nl: 'Onder welke Billit-login',
    fr: 'Sous quelle connexion Billit',
    en: 'Under which Billit login',
  },
  chooseLogin: { nl: 'Kies een login', fr: 'Choisissez une connexion', en: 'Choose a login' },
  make_one: {
    nl: 'Maak {{count}} account',
    fr: 'Créer {{count}} compte',
    en: 'Make {{count}} account',
  },
  make_other: {
    nl: 'Maak {{count}} accounts',
    fr: 'Créer {{count}} comptes',
    en: 'Make {{count}} accounts',
  },
  made: { nl: 'gemaakt', fr: 'créé', en: 'made' },
  waits: { nl: 'wacht', fr: 'attend', en: 'waits' },
  noAddress: {
    nl: 'het register kent geen adres: maak het account in de koppeling van het dossier',
    fr: 'le registre ne connaît pas d’adresse : créez le compte dans le lien du dossier',
    en: 'the register knows no address: make the account in the link of the dossier',
  },
} satisfies Readonly<Record<string, Text>>;
