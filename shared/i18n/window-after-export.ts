import type { Text } from './text.ts';

/** What becomes of a document once it is exported, here and at Billit (S39). Nothing here says that Billit is locked. */
export const afterExportTexts = {
  title: {
    nl: 'Na export niet meer wijzigen',
    fr: 'Plus de modification après l’exportation',
    en: 'No more changes after export',
  },
  tick: {
    nl: 'In Billit zelf aan te vinken',
    fr: 'À cocher dans Billit même',
    en: 'To tick in Billit itself',
  },
  tickBody: {
    nl: 'Billit heeft bij de instellingen van een dossier een optie waardoor de ondernemer facturen na export niet meer kan bewerken. Vink ze daar zelf aan. Waar ze precies staat en hoe ze heet, weten wij niet zeker: vraag het Billit als u ze niet vindt.',
    fr: 'Billit a, dans les paramètres d’un dossier, une option par laquelle l’entrepreneur ne peut plus modifier les factures après l’exportation. Cochez-la là-bas vous-même. Nous ne savons pas avec certitude où elle se trouve ni comment elle s’appelle : demandez à Billit si vous ne la trouvez pas.',
    en: 'Among the settings of a dossier Billit has an option by which the entrepreneur can no longer edit invoices after export. Tick it there yourself. We do not know for sure where it stands and what it is called: ask Billit if you do not find it.',
  },
  unseen: {
    nl: 'Tentakel kan deze optie niet zetten en niet zien: reken er niet op dat ze aan staat.',
    fr: 'Tentakel ne peut ni activer ni voir cette option : ne comptez pas sur le fait qu’elle est active.',
    en: 'Tentakel can neither set nor see this option: do not count on it being on.',
  },
  openBillit: { nl: 'Open Billit', fr: 'Ouvrir Billit', en: 'Open Billit' },
  here: { nl: 'In Tentakel', fr: 'Dans Tentakel', en: 'In Tentakel' },
  hereBody: {
    nl: 'Wat geboekt is, blijft hier zoals het vertrok: rekeningen, btw-codes en bestand veranderen niet meer. Wat Octopus weigerde, kan nog met een andere keuze vertrekken.',
    fr: 'Ce qui est comptabilisé reste ici tel qu’il est parti : comptes, codes TVA et fichier ne changent plus. Ce qu’Octopus a refusé peut encore partir avec un autre choix.',
    en: 'What is booked stays here as it left: accounts, VAT codes and file no longer change. What Octopus refused can still leave with another choice.',
  },
  alarm: {
    nl: 'Wijzigt een geëxporteerd document bij Billit toch, dan slaat Tentakel alarm in Wacht op u, met de oude en de nieuwe waarde. De boeking in Octopus blijft zoals ze is.',
    fr: 'Si un document exporté change malgré tout chez Billit, Tentakel donne l’alarme dans En attente de vous, avec l’ancienne et la nouvelle valeur. L’écriture dans Octopus reste telle quelle.',
    en: 'When an exported document changes at Billit all the same, Tentakel raises an alarm in Waiting for you, with the old and the new value. The booking in Octopus stays as it is.',
  },
} satisfies Readonly<Record<string, Text>>;
