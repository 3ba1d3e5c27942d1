import type { Text } from './text.ts';

/** Moving a dossier from the link of Billit itself to here. */
export const takeoverTexts = {
  title: { nl: 'Overname', fr: 'Reprise', en: 'Takeover' },
  lead: {
    nl: 'Was dit dossier al gekoppeld in Billit zelf? Tentakel boekt documenten vanaf {{date}}. Vergelijk eerst, en zet dan in Billit af wat hier overgenomen wordt.',
    fr: 'Ce dossier était-il déjà lié dans Billit même ? Tentakel comptabilise à partir du {{date}}. Comparez d’abord, puis désactivez dans Billit ce qui est repris ici.',
    en: 'Was this dossier linked in Billit itself? Tentakel books documents from {{date}}. Compare first, then switch off in Billit what is taken over here.',
  },
  compare: {
    nl: 'Vergelijken zonder te boeken',
    fr: 'Comparer sans comptabiliser',
    en: 'Compare without booking',
  },
  toBook_one: {
    nl: '{{count}} document staat nog niet in Octopus: Tentakel boekt het',
    fr: '{{count}} document n’est pas encore dans Octopus : Tentakel le comptabilise',
    en: '{{count}} document is not in Octopus yet: Tentakel books it',
  },
  toBook_other: {
    nl: '{{count}} documenten staan nog niet in Octopus: Tentakel boekt ze',
    fr: '{{count}} documents ne sont pas encore dans Octopus : Tentakel les comptabilise',
    en: '{{count}} documents are not in Octopus yet: Tentakel books them',
  },
  own_one: {
    nl: '{{count}} document geboekt door Tentakel, één keer',
    fr: '{{count}} document comptabilisé par Tentakel, une fois',
    en: '{{count}} document booked by Tentakel, once',
  },
  own_other: {
    nl: '{{count}} documenten geboekt door Tentakel, elk één keer',
    fr: '{{count}} documents comptabilisés par Tentakel, une fois chacun',
    en: '{{count}} documents booked by Tentakel, once each',
  },
  noAlarm: {
    nl: 'Niets anders boekt deze documenten',
    fr: 'Rien d’autre ne comptabilise ces documents',
    en: 'Nothing else books these documents',
  },
  alarm_one: {
    nl: 'Let op: {{count}} document is door iets anders geboekt in dezelfde dagboeken. Werkt de oude koppeling nog?',
    fr: 'Attention : {{count}} document est comptabilisé par autre chose dans les mêmes journaux. L’ancien lien fonctionne-t-il encore ?',
    en: 'Take care: {{count}} document was booked by something else in the same journals. Does the old link still work?',
  },
  alarm_other: {
    nl: 'Let op: {{count}} documenten zijn door iets anders geboekt in dezelfde dagboeken. Werkt de oude koppeling nog?',
    fr: 'Attention : {{count}} documents sont comptabilisés par autre chose dans les mêmes journaux. L’ancien lien fonctionne-t-il encore ?',
    en: 'Take care: {{count}} documents were booked by something else in the same journals. Does the old link still work?',
  },
  bookedElsewhere: {
    nl: '{{number}} van {{name}}: {{journal}} {{bookedAs}} in Octopus',
    fr: '{{number}} de {{name}} : {{journal}} {{bookedAs}} dans Octopus',
    en: '{{number}} of {{name}}: {{journal}} {{bookedAs}} in Octopus',
  },
  bookedTwice: {
    nl: '{{number}} van {{name}}: {{journal}} {{bookedAs}} in Octopus, en ook door Tentakel geboekt',
    fr: '{{number}} de {{name}} : {{journal}} {{bookedAs}} dans Octopus, et aussi comptabilisé par Tentakel',
    en: '{{number}} of {{name}}: {{journal}} {{bookedAs}} in Octopus, and booked by Tentakel too',
  },
  steps: {
    nl: 'Af te zetten in Billit',
    fr: 'À désactiver dans Billit',
    en: 'To switch off in Billit',
  },
  'last-export': {
    nl: 'De laatste export in Billit is verwerkt',
    fr: 'La dernière exportation dans Billit est traitée',
    en: 'The last export in Billit is processed',
  },
  'frequency-off': {
    nl: '‘Frequentie van export’ in Billit staat op Nooit',
    fr: '« Fréquence d’exportation » dans Billit est sur Jamais',
    en: '‘Export frequency’ in Billit is set to Never',
  },
  'link-off': {
    nl: 'De tegel Octopus in Billit is ontkoppeld',
    fr: 'La tuile Octopus dans Billit est déliée',
    en: 'The Octopus tile in Billit is unlinked',
  },
  'mail-off': {
    nl: 'Het doorsturen naar de mailbox van Octopus staat uit',
    fr: 'Le transfert vers la boîte mail d’Octopus est désactivé',
    en: 'Forwarding to the Octopus mailbox is off',
  },
} satisfies Readonly<Record<string, Text>>;
