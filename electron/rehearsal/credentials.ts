import type { RehearsalCredentials } from './model.ts';
import { ACCOUNTANT } from './seed/defaults.ts';

/** Sign-in to every rehearsal world: public, made up, worthless elsewhere. */
export const REHEARSAL_CREDENTIALS = {
  octopus: {
    user: 'oefen@D00000000',
    password: 'oefenen-mag',
    softwareHouseUuid: '00000000-0000-4000-8000-00000000d000',
  },
  mail: { user: 'kantoor', password: 'oefenen-mag', from: 'kantoor@rehearsal.invalid' },
  billit: { apiKey: '00000000-0000-4000-8000-00000000b000', accountantPartyId: ACCOUNTANT.partyId },
} as const satisfies RehearsalCredentials;
