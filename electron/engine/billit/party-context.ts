import type { PartyStrategy } from '../domain/dossier.ts';

/** The headers that address a company; `accountantPartyId` is null when the login is no accountant's. */
type PartyHeaders = (
  clientPartyId: string,
  accountantPartyId: string | null,
) => Readonly<Record<string, string>>;

/** The three documented ways; a login that is no accountant's has only one. */
export const PARTY_HEADERS: Readonly<Record<PartyStrategy, PartyHeaders>> = {
  /** docs.billit.be, "api-key-practical-use". */
  'client-within-accountant': (client, accountant) =>
    accountant === null || accountant === client
      ? { PartyID: client }
      : { PartyID: client, ContextPartyID: accountant },
  /** Billit's Swagger, text of `FeedItem.PartyID`. */
  'accountant-for-client': (client, accountant) =>
    accountant === null || accountant === client
      ? { PartyID: client }
      : { PartyID: accountant, ContextPartyID: client },
  /** Seen to work for a user's own companies. */
  'client-alone': (client) => ({ PartyID: client }),
};
