import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from './port.ts';

/** A mail as it goes over the wire; its files are in Base64, so that no server on the way changes a byte of them. */
export function composeMessage(from: string, mail: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: mail.messageId,
    date: new Date(mail.sentAtMs),
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: mail.files.map(({ name, mimeType, bytes }) => ({
      filename: name,
      contentType: mimeType,
      content: Buffer.from(bytes),
      contentTransferEncoding: 'base64' as const,
    })),
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error === null) resolve(message);
      else reject(error);
    });
  });
}
