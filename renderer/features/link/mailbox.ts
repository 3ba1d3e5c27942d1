import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import type { DraftSettings } from './draft.ts';

/** Whether a text is an address that mail can be sent to. */
export function isMailbox(text: string | null): boolean {
  return text !== null && MAIL_ADDRESS.test(text);
}

/** Whether some documents of the dossier go to its mailbox. */
export function mails({ salesRoute, purchasesRoute }: DraftSettings): boolean {
  return salesRoute === 'mailbox' || purchasesRoute === 'mailbox';
}
