import { z } from 'zod';
import { mailSettings, mailFault, id, mailSummary, diagnosis } from '../schemas.ts';
import { MAIL_ADDRESS } from '../../model/mail-address.ts';
import { nothing, secret } from './common.ts';

/** The mail server, and the mails to the document mailbox. */
export const mailContract = {
  /** The firm's mail server; the password stays in the keychain. */
  'mail.get': {
    input: nothing,
    output: z.object({ settings: mailSettings.nullable(), hasPassword: z.boolean() }),
  },
  /** Without a password the one that is kept stays. */
  'mail.set': {
    input: z.strictObject({ settings: mailSettings, password: secret.nullable() }),
    output: z.null(),
  },
  /** Connects, encrypts, signs in, asks whether the recipient is taken (null: does not ask); sends nothing. */
  'mail.test': {
    input: z.strictObject({
      settings: mailSettings,
      password: secret.nullable(),
      recipient: z.email().nullable(),
    }),
    output: z.object({ fault: mailFault.nullable() }),
  },
  /** To whom the overview of the day goes (null: nobody), and when the last one left (epoch ms). */
  'mail.digest': {
    input: nothing,
    output: z.object({ recipient: z.string().nullable(), leftAtMs: z.number().nullable() }),
  },
  'mail.setDigest': {
    input: z.strictObject({ recipient: z.string().regex(MAIL_ADDRESS).nullable() }),
    output: z.null(),
  },
  /** The mails of a document to its dossier's mailbox, the oldest first. */
  'mail.ofDocument': {
    input: z.strictObject({ documentId: id }),
    output: z.array(mailSummary),
  },
  /** Why a delivered document is not recognised in the Import Viewer: the four checks in order. */
  'mail.diagnose': {
    input: z.strictObject({
      documentId: id,
      /** Octopus is read again first (S74). */
      fresh: z.boolean(),
    }),
    output: diagnosis,
  },
  /** What a person saw in the Import Viewer of a mail whose answer was lost: not there sends it again. */
  'mail.answer': {
    input: z.strictObject({ documentId: id, arrived: z.boolean() }),
    output: z.null(),
  },
} as const;
