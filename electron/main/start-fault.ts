import { dialog } from 'electron';
import { shellTexts } from '../../shared/i18n/shell.ts';
import { storeFaultText } from '../../shared/i18n/store-fault.ts';
import type { Language } from '../../shared/model/language.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';

/** Says why the firm's data cannot be opened, and asks: restore a backup, or stop. Never starts empty. */
export async function askAfterStartFault(
  fault: StoreFault,
  language: Language,
): Promise<'restore' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: shellTexts.cannotStart[language],
    detail: storeFaultText(fault, language),
    buttons: [shellTexts.quit[language], shellTexts.restore[language]],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'restore' : 'quit';
}
