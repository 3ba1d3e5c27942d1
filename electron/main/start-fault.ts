import { dialog } from 'electron';
import { assertNever } from '../../shared/assert.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { shellTexts } from '../../shared/i18n/shell.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { Language } from '../../shared/model/language.ts';
import type { StoreFault } from '../engine/store/fault.ts';

/** Says why the firm's data cannot be opened, and asks: restore a backup, or stop. Never starts empty. */
export async function askAfterStartFault(
  fault: StoreFault,
  language: Language,
): Promise<'restore' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: shellTexts.cannotStart[language],
    detail: startFaultText(fault, language),
    buttons: [shellTexts.quit[language], shellTexts.restore[language]],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 ? 'restore' : 'quit';
}

/** Why, in the language of whoever reads it. */
export function startFaultText(fault: StoreFault, language: Language): string {
  switch (fault.kind) {
    case 'in-use':
      return cliTexts.profileInUse[language];
    case 'newer-file':
      return fill(cliTexts.profileNewer, language, {
        file: String(fault.fileVersion),
        program: String(fault.programVersion),
      });
    case 'damaged':
      return fill(cliTexts.profileDamaged, language, { detail: fault.detail });
    case 'unwritable':
      return fill(cliTexts.profileUnwritable, language, { detail: fault.detail });
    default:
      return assertNever(fault);
  }
}
