import type { Text } from './text.ts';

/** 'Documenten' of a dossier. */
export const documentsTexts = {
  filter: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  all: { nl: 'Alle', fr: 'Tous', en: 'All' },
  toExport: { nl: 'Te exporteren', fr: 'À exporter', en: 'To export' },
  forYou: { nl: 'Wacht op u', fr: 'En attente de vous', en: 'Waiting for you' },
  bySelf: { nl: 'Gaat vanzelf verder', fr: 'Continue tout seul', en: 'Goes on by itself' },
  inOctopus: { nl: 'In Octopus', fr: 'Dans Octopus', en: 'In Octopus' },
  withdrawn: { nl: 'Ingetrokken', fr: 'Retirés', en: 'Withdrawn' },
  emptyBody: {
    nl: 'Van dit dossier kwam nog geen document uit Billit. Kies ‘Nu synchroniseren’; er wordt dan nog niets geboekt.',
    fr: 'Aucun document de Billit n’est encore arrivé pour ce dossier. Choisissez « Synchroniser maintenant » ; rien n’est comptabilisé.',
    en: 'No document of this dossier has come from Billit yet. Choose ‘Synchronise now’; nothing is booked by that.',
  },
} satisfies Readonly<Record<string, Text>>;
