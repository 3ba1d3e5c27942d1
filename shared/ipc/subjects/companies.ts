import { z } from 'zod';
import { MAIL_ADDRESS } from '../../model/mail-address.ts';
import { id, language } from '../schemas.ts';
import { label } from './common.ts';

const enterpriseNumber = z.string().regex(/^[01]\d{9}$/);
const line = z.string().max(100);

/** Companies at Billit: the registers, and registering one. */
export const companiesContract = {
  /** Companies of the registers by number or name; `billitPartyId` null: unknown to this login, never 'does not exist'. */
  'companies.search': {
    input: z.strictObject({ billitConnectionId: id, keywords: z.string().trim().min(2).max(100) }),
    output: z.array(
      z.object({
        name: z.string(),
        enterpriseNumber: z.string().nullable(),
        street: z.string(),
        streetNumber: z.string(),
        zip: z.string(),
        city: z.string(),
        country: z.string(),
        billitPartyId: z.string().nullable(),
      }),
    ),
  },
  /** Makes a company at Billit, once; its key goes to the keychain. `made` false: this login reached it already. */
  'companies.register': {
    input: z.strictObject({
      billitConnectionId: id,
      name: label,
      enterpriseNumber,
      street: line,
      streetNumber: line,
      zip: line,
      city: line,
      /** Unique at Billit; it gets the mail that verifies it. */
      email: z.email({ pattern: MAIL_ADDRESS }),
      phone: z.string().regex(/^\+?[\d ./()-]{8,25}$/),
      language,
      vatLiable: z.boolean(),
    }),
    output: z.object({ billitPartyId: z.string(), made: z.boolean() }),
  },
} as const;
