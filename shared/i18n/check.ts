import type { Text } from './text.ts';

/** What the office looks at before it leaves (N08): 'te controleren' and 'gecontroleerd'. */
export const checkTexts = {
  checked: { nl: 'Gecontroleerd', fr: 'Contrôlé', en: 'Checked' },
  checkedCount_one: {
    nl: '{{count}} document gecontroleerd',
    fr: '{{count}} document contrôlé',
    en: '{{count}} document checked',
  },
  checkedCount_other: {
    nl: '{{count}} documenten gecontroleerd',
    fr: '{{count}} documents contrôlés',
    en: '{{count}} documents checked',
  },
  chooseFirst: {
    nl: 'Kies documenten die te controleren zijn',
    fr: 'Choisissez des documents à contrôler',
    en: 'Choose documents that are to be checked',
  },
  done_one: {
    nl: '{{count}} document staat op gecontroleerd',
    fr: '{{count}} document est marqué comme contrôlé',
    en: '{{count}} document is marked as checked',
  },
  done_other: {
    nl: '{{count}} documenten staan op gecontroleerd',
    fr: '{{count}} documents sont marqués comme contrôlés',
    en: '{{count}} documents are marked as checked',
  },
  takenBack_one: {
    nl: '{{count}} document is weer te controleren',
    fr: '{{count}} document est de nouveau à contrôler',
    en: '{{count}} document is to be checked again',
  },
  takenBack_other: {
    nl: '{{count}} documenten zijn weer te controleren',
    fr: '{{count}} documents sont de nouveau à contrôler',
    en: '{{count}} documents are to be checked again',
  },
  by: {
    nl: 'Gecontroleerd door {{person}}, {{moment}}',
    fr: 'Contrôlé par {{person}}, {{moment}}',
    en: 'Checked by {{person}}, {{moment}}',
  },
  takeBack: {
    nl: 'Toch nog te controleren',
    fr: 'Encore à contrôler',
    en: 'Still to be checked',
  },
  /** A key of the open document. */
  key: { nl: 'gecontroleerd', fr: 'contrôlé', en: 'checked' },
} satisfies Readonly<Record<string, Text>>;
