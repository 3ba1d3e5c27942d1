import type { Text } from './text.ts';

/** What every list says. */
export const tableTexts = {
  keys: {
    nl: 'Pijltjes om te bewegen, spatie om te kiezen, Enter om te openen.',
    fr: 'Flèches pour se déplacer, espace pour sélectionner, Entrée pour ouvrir.',
    en: 'Arrows to move, space to select, Enter to open.',
  },
  keysUnfold: {
    nl: 'Pijltje rechts klapt een rij open, links dicht.',
    fr: 'La flèche droite déplie une ligne, la gauche la replie.',
    en: 'Arrow right unfolds a row, left folds it.',
  },
  sortAscending: {
    nl: '{{column}}, van laag naar hoog',
    fr: '{{column}}, par ordre croissant',
    en: '{{column}}, from low to high',
  },
  sortDescending: {
    nl: '{{column}}, van hoog naar laag',
    fr: '{{column}}, par ordre décroissant',
    en: '{{column}}, from high to low',
  },
} satisfies Readonly<Record<string, Text>>;
