import type { Text } from './text.ts';

/** The note in a UBL that the program wrote itself, so that nobody takes it for the original. */
export const writtenUblNote: Text = {
  nl: 'Opgemaakt door Tentakel uit de gegevens van Billit: van dit document was er geen UBL.',
  fr: "Établi par Tentakel à partir des données de Billit : ce document n'avait pas d'UBL.",
  en: 'Drawn up by Tentakel from the data of Billit: there was no UBL of this document.',
};
