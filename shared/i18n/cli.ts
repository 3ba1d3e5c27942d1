import type { Text } from './text.ts';

/** What the command line says. */
export const cliTexts = {
  help: {
    nl: `tentakel <opdracht>

  inspect <bestand...> [--json]
      Leest UBL-bestanden en zegt per bestand wat erin staat of waarom het geweigerd wordt.
  rehearse [--dossiers N] [--documents N] [--ubl MAP] [--seed S] [--virtual] [--profile MAP] [--json]
      Start de oefenomgeving, importeert en koppelt de dossiers, exporteert alles en vergelijkt met de boeken van de
      oefenomgeving. --documents telt per dossier; --virtual zonder netwerk; --profile bewaart het profiel.
  rehearsal [--octopus-port P] [--billit-port P] [--control-port P] [--smtp-port P] [--seed S]
            [--dossiers N] [--documents N] [--json]
      Alleen de oefenomgeving, tot Ctrl+C.
  simulate [--days N] [--dossiers N] [--seed S] [--json]
      Doorloopt dagen van een kantoor op een gesimuleerde klok en telt per regel of elk document op tijd vertrok.
  sync --once --profile MAP [--json]
      Eén ronde van de planning over alle gekoppelde dossiers.
  doctor --profile MAP [--json]
      Probeert elke verbinding en elk gekoppeld dossier stap voor stap, zonder iets te schrijven, en zegt wie moet handelen.
  log --profile MAP [--dossier ID] [--limit N] [--json]
      Toont de communicatie met Billit en Octopus, nieuwste eerst.

Met --json staat op stdout alleen JSON, één object per regel; voortgang en fouten gaan naar stderr.
Taal: TENTAKEL_LANGUAGE=nl, fr of en.
Einde: 0 klaar, 1 verloren of dubbel, 2 verkeerd gebruik, 3 profiel in gebruik, 4 sleutelhanger niet beschikbaar,
5 profiel niet te openen, 6 een dossier kon niet afgewerkt worden.`,
    fr: `tentakel <commande>

  inspect <fichier...> [--json]
      Lit des fichiers UBL et dit pour chacun ce qu'il contient ou pourquoi il est rejeté.
  rehearse [--dossiers N] [--documents N] [--ubl RÉPERTOIRE] [--seed S] [--virtual] [--profile RÉPERTOIRE] [--json]
      Démarre l'environnement d'entraînement, importe et lie les dossiers, exporte tout et compare avec les livres de
      cet environnement. --documents compte par dossier ; --virtual sans réseau ; --profile garde le profil.
  rehearsal [--octopus-port P] [--billit-port P] [--control-port P] [--smtp-port P] [--seed S]
            [--dossiers N] [--documents N] [--json]
      L'environnement d'entraînement seul, jusqu'à Ctrl+C.
  simulate [--days N] [--dossiers N] [--seed S] [--json]
      Parcourt des jours d'un bureau sur une horloge simulée et compte par règle si chaque document est parti à temps.
  sync --once --profile RÉPERTOIRE [--json]
      Un passage de la planification sur tous les dossiers liés.
  doctor --profile RÉPERTOIRE [--json]
      Essaie chaque connexion et chaque dossier lié pas à pas, sans rien écrire, et dit qui doit agir.
  log --profile RÉPERTOIRE [--dossier ID] [--limit N] [--json]
      Affiche la communication avec Billit et Octopus, la plus récente d'abord.

Avec --json, stdout ne porte que du JSON, un objet par ligne ; progression et erreurs vont à stderr.
Langue : TENTAKEL_LANGUAGE=nl, fr ou en.
Fin : 0 terminé, 1 perdu ou en double, 2 mauvais usage, 3 profil occupé, 4 trousseau indisponible,
5 profil impossible à ouvrir, 6 un dossier n'a pas pu être traité.`,
    en: `tentakel <command>

  inspect <file...> [--json]
      Reads UBL files and says of each what it holds or why it is rejected.
  rehearse [--dossiers N] [--documents N] [--ubl DIR] [--seed S] [--virtual] [--profile DIR] [--json]
      Starts the practice environment, imports and links its dossiers, exports everything and compares with the books of
      the practice environment. --documents is per dossier; --virtual without network; --profile keeps the profile.
  rehearsal [--octopus-port P] [--billit-port P] [--control-port P] [--smtp-port P] [--seed S]
            [--dossiers N] [--documents N] [--json]
      The practice environment alone, until Ctrl+C.
  simulate [--days N] [--dossiers N] [--seed S] [--json]
      Lives through days of a firm on a simulated clock and counts per rule whether every document left in time.
  sync --once --profile DIR [--json]
      One pass of the schedule over all linked dossiers.
  doctor --profile DIR [--json]
      Tries every connection and every linked dossier step by step, writes nothing, and says who must act.
  log --profile DIR [--dossier ID] [--limit N] [--json]
      Shows the communication with Billit and Octopus, newest first.

With --json stdout carries JSON only, one object per line; progress and errors go to stderr.
Language: TENTAKEL_LANGUAGE=nl, fr or en.
Exit: 0 done, 1 lost or doubled, 2 wrong usage, 3 profile in use, 4 keychain unavailable,
5 profile cannot be opened, 6 a dossier could not be worked on.`,
  },
  unknownCommand: {
    nl: 'Onbekende opdracht: {{name}}',
    fr: 'Commande inconnue : {{name}}',
    en: 'Unknown command: {{name}}',
  },
  wrongUsage: {
    nl: 'Verkeerd gebruik: {{detail}} (zie --help)',
    fr: 'Mauvais usage : {{detail}} (voir --help)',
    en: 'Wrong usage: {{detail}} (see --help)',
  },
  profileMissing: {
    nl: 'In {{directory}} is geen profiel.',
    fr: 'Aucun profil dans {{directory}}.',
    en: 'There is no profile in {{directory}}.',
  },
  profileHoldsData: {
    nl: 'In dit profiel staan al dossiers. Kies een lege map voor de oefening.',
    fr: 'Ce profil contient déjà des dossiers. Choisissez un répertoire vide pour l’entraînement.',
    en: 'This profile already holds dossiers. Choose an empty folder for the rehearsal.',
  },
  rehearsing: {
    nl: 'Oefenomgeving: {{dossiers}} dossiers gekoppeld, {{documents}} documenten te verwerken.',
    fr: 'Environnement d’entraînement : {{dossiers}} dossiers liés, {{documents}} documents à traiter.',
    en: 'Practice environment: {{dossiers}} dossiers linked, {{documents}} documents to handle.',
  },
  nextDay: {
    nl: 'Daglimiet of wachttijd: de klok van de oefenomgeving gaat naar {{day}}.',
    fr: 'Limite journalière ou attente : l’horloge de l’environnement passe au {{day}}.',
    en: 'Daily limit or waiting time: the clock of the practice environment moves to {{day}}.',
  },
  report: {
    nl: `
Verslag van de oefening
  Dossiers                     {{dossiers}}
  Documenten                   {{documents}}
  Geboekt                      {{booked}}   (teruggelezen en gelijk tot op de cent: {{verified}})
  Afgeleverd                   {{delivered}}
  Tegengehouden met reden      {{held}}
  Verloren                     {{lost}}
  Dubbel                       {{doubled}}
  Oproepen aan Octopus         {{octopusCalls}}   ({{callsPerDocument}} per geboekt document)
  Duur                         {{seconds}} s, {{speed}} documenten per seconde`,
    fr: `
Rapport d'entraînement
  Dossiers                     {{dossiers}}
  Documents                    {{documents}}
  Comptabilisés                {{booked}}   (relus et égaux au centime : {{verified}})
  Remis                        {{delivered}}
  Retenus avec une raison      {{held}}
  Perdus                       {{lost}}
  En double                    {{doubled}}
  Appels à Octopus             {{octopusCalls}}   ({{callsPerDocument}} par document comptabilisé)
  Durée                        {{seconds}} s, {{speed}} documents par seconde`,
    en: `
Report of the rehearsal
  Dossiers                     {{dossiers}}
  Documents                    {{documents}}
  Booked                       {{booked}}   (read back and equal to the cent: {{verified}})
  Delivered                    {{delivered}}
  Held back with a reason      {{held}}
  Lost                         {{lost}}
  Doubled                      {{doubled}}
  Calls to Octopus             {{octopusCalls}}   ({{callsPerDocument}} per booked document)
  Duration                     {{seconds}} s, {{speed}} documents per second`,
  },
  simulateRule: {
    nl: '{{rule}} {{documents}} documenten  {{onTime}} op tijd  {{waiting}} nog niet  {{early}} te vroeg  {{late}} te laat',
    fr: '{{rule}} {{documents}} documents  {{onTime}} à temps  {{waiting}} pas encore  {{early}} trop tôt  {{late}} trop tard',
    en: '{{rule}} {{documents}} documents  {{onTime}} on time  {{waiting}} not yet  {{early}} too early  {{late}} too late',
  },
  simulateSummary: {
    nl: '{{days}} dagen in {{seconds}} s; {{passes}} rondes; {{billit}} oproepen aan Billit, {{octopus}} aan Octopus; {{booked}} geboekt, {{doubled}} dubbel, {{wrongAmounts}} met een ander bedrag',
    fr: '{{days}} jours en {{seconds}} s ; {{passes}} passages ; {{billit}} appels à Billit, {{octopus}} à Octopus ; {{booked}} comptabilisés, {{doubled}} en double, {{wrongAmounts}} avec un autre montant',
    en: '{{days}} days in {{seconds}} s; {{passes}} passes; {{billit}} calls to Billit, {{octopus}} to Octopus; {{booked}} booked, {{doubled}} doubled, {{wrongAmounts}} with another amount',
  },
  heldHeading: {
    nl: '\nTegengehouden',
    fr: '\nRetenus',
    en: '\nHeld back',
  },
  heldLine: {
    nl: '  {{count}} × {{cause}}',
    fr: '  {{count}} × {{cause}}',
    en: '  {{count}} × {{cause}}',
  },
  runLine: {
    nl: '{{name}}: {{stored}} nieuw, {{queued}} klaargezet{{fault}}',
    fr: '{{name}} : {{stored}} nouveaux, {{queued}} préparés{{fault}}',
    en: '{{name}}: {{stored}} new, {{queued}} queued{{fault}}',
  },
} as const satisfies Readonly<Record<string, Text>>;
