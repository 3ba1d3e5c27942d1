import type { MailFault } from '../../../shared/model/mail-fault.ts';
import type { Result } from '../../../shared/result.ts';

/** The firm's way out for mail; the password is in the keychain. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** `tls`: encrypted from the first byte (465). `starttls`: encrypted before the sign-in, or not at all (587). */
  readonly security: 'tls' | 'starttls';
  readonly user: string;
  readonly password: string;
  /** Address that the mail comes from. */
  readonly from: string;
  /** Certificates (PEM) trusted beside those of the system; null for none. */
  readonly trusted: string | null;
};

/** A file that goes with a mail, byte for byte. */
export type MailFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
};

/** One mail to one recipient. */
export type Mail = {
  /** With angle brackets, chosen by the caller and stored before: it finds the mail back. */
  readonly messageId: string;
  /** epoch ms */
  readonly sentAtMs: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly MailFile[];
};

/** That a server took a mail in, with its own words (often its queue number). */
export type MailReceipt = { readonly messageId: string; readonly answer: string };

/** Sends mail; nothing is repeated, every failure but `unclear` means that the mail was not taken in. */
export type MailSender = {
  /** `leaving` is awaited before the first byte of the message: what it stores says that the mail may have arrived. */
  readonly send: (
    server: MailServer,
    mail: Mail,
    leaving: () => Promise<void>,
  ) => Promise<Result<MailReceipt, MailFault>>;
  /** Connects, encrypts, signs in, and asks whether `recipient` is taken (null: does not ask); sends no message. */
  readonly test: (server: MailServer, recipient: string | null) => Promise<Result<null, MailFault>>;
};
