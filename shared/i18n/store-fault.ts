import { assertNever } from '../assert.ts';
import type { Language } from '../model/language.ts';
import type { StoreFault } from '../model/store-fault.ts';
import { fill } from './text.ts';

const texts = {
  'in-use': {
    nl: 'Een ander programma heeft dit profiel open. Sluit het eerst.',
    fr: "Un autre programme a ouvert ce profil. Fermez-le d'abord.",
    en: 'Another program has this profile open. Close it first.',
  },
  'newer-file': {
    nl: 'Dit profiel komt van een nieuwere versie van Tentakel (schema {{file}}, dit programma kent {{program}}). Werk het programma bij.',
    fr: 'Ce profil vient d’une version plus récente de Tentakel (schéma {{file}}, ce programme connaît {{program}}). Mettez le programme à jour.',
    en: 'This profile comes from a newer version of Tentakel (schema {{file}}, this program knows {{program}}). Update the program.',
  },
  damaged: {
    nl: 'Dit profiel is beschadigd en wordt niet aangeraakt. Zet een reservekopie terug uit de map backups. Detail: {{detail}}',
    fr: 'Ce profil est endommagé et reste intact. Restaurez une copie du répertoire backups. Détail : {{detail}}',
    en: 'This profile is damaged and is left untouched. Restore a copy from the backups folder. Detail: {{detail}}',
  },
  unwritable: {
    nl: 'In de map van dit profiel kan niet geschreven worden. Detail: {{detail}}',
    fr: 'Impossible d’écrire dans le répertoire de ce profil. Détail : {{detail}}',
    en: 'The folder of this profile cannot be written to. Detail: {{detail}}',
  },
} as const;

/** Why a profile cannot be opened, in the language of whoever reads it. */
export function storeFaultText(fault: StoreFault, language: Language): string {
  switch (fault.kind) {
    case 'in-use':
      return texts['in-use'][language];
    case 'newer-file':
      return fill(texts['newer-file'], language, {
        file: String(fault.fileVersion),
        program: String(fault.programVersion),
      });
    case 'damaged':
    case 'unwritable':
      return fill(texts[fault.kind], language, { detail: fault.detail });
    default:
      return assertNever(fault);
  }
}
