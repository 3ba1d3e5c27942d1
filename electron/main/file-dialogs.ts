import { dialog } from 'electron';
import { shellTexts } from '../../shared/i18n/shell.ts';
import type { Language } from '../../shared/model/language.ts';

const filters = (language: Language): { name: string; extensions: string[] }[] => [
  { name: shellTexts.backupKind[language], extensions: ['db'] },
];

/** Asks where a backup is to go; null when the person thought better of it. */
export async function askBackupTarget(language: Language, day: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: shellTexts.backupTarget[language],
    defaultPath: `tentakel-${day}.db`,
    filters: filters(language),
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks which backup is to be opened; null when the person thought better of it. */
export async function askBackupSource(language: Language): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: shellTexts.backupSource[language],
    properties: ['openFile'],
    filters: filters(language),
  });
  return canceled ? null : (filePaths[0] ?? null);
}
