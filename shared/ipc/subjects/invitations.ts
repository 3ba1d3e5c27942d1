import { z } from 'zod';
import { INVITATION_KINDS } from '../../model/invitation.ts';
import { MAIL_ADDRESS } from '../../model/mail-address.ts';
import { id, mailFault } from '../schemas.ts';
import { label, nothing } from './common.ts';

const enterpriseNumber = z.string().regex(/^[01]\d{9}$/);
const kind = z.enum(INVITATION_KINDS);

/** What entrepreneurs are asked by mail: access for the firm (S14), or their first sign-in (S16, S17). */
export const invitationsContract = {
  'invitations.list': {
    input: nothing,
    output: z.array(
      z.object({
        enterpriseNumber: z.string(),
        kind,
        name: z.string(),
        recipient: z.string().nullable(),
        /** When it was sent last (epoch ms). */
        atMs: z.number(),
      }),
    ),
  },
  /** Sends one mail through the firm's mail server; `fault`: why it was not sent, and then nothing is kept. */
  'invitations.send': {
    input: z.strictObject({
      kind,
      enterpriseNumber,
      name: label,
      recipient: z.email({ pattern: MAIL_ADDRESS }),
      subject: label,
      text: z.string().min(1).max(10_000),
    }),
    output: z.object({
      fault: mailFault.nullable(),
      /** The firm has a mail server; without one nothing was sent either. */
      setUp: z.boolean(),
    }),
  },
  /** A person asked in another way. */
  'invitations.note': {
    input: z.strictObject({ kind, enterpriseNumber, name: label }),
    output: z.null(),
  },
  /** A person says whether the entrepreneur is active at Billit: Billit does not tell (S15). */
  'dossiers.markActive': {
    input: z.strictObject({ dossierId: id, active: z.boolean() }),
    output: z.null(),
  },
} as const;
