import { z } from 'zod';
import { connection, serviceUrl, id } from '../schemas.ts';
import { arrivesAt, FIRST_PORT, LAST_PORT } from '../../model/redirect.ts';
import { nothing, label, secret } from './common.ts';

/** Where the browser comes back: the registered address, and the port of this computer at which it arrives. */
const registration = z.strictObject({
  redirectUri: serviceUrl,
  port: z.int().min(FIRST_PORT).max(LAST_PORT),
});

/** The logins at both services, and how one signs in. */
export const connectionsContract = {
  'connections.list': { input: nothing, output: z.array(connection) },
  /** Tests the key, then keeps it: the secret in the keychain, the rest in the store. */
  'connections.addBillit': {
    input: z.strictObject({
      label,
      baseUrl: serviceUrl,
      accountantPartyId: z.string().max(40).nullable(),
      apiKey: secret,
    }),
    output: z.object({ connectionId: id }),
  },
  /**
   * Tests the login once, then keeps it; a wrong password is never tried twice. A user who is known already keeps his
   * login. Without a software-house id the registered one is used.
   */
  'connections.addOctopus': {
    input: z.strictObject({
      label,
      baseUrl: serviceUrl,
      user: secret,
      password: secret,
      softwareHouseUuid: secret.optional(),
    }),
    output: z.object({ connectionId: id }),
  },
  /** Opens the browser, waits until the person is back, tests and keeps the login; with an id signs that one in anew. */
  'connections.signInOctopus': {
    input: z.strictObject({ label, baseUrl: serviceUrl, connectionId: id.nullable() }),
    output: z.object({ connectionId: id }),
  },
  /** Ends the waiting for the browser. */
  'connections.cancelSignIn': { input: nothing, output: z.null() },
  /** Signs in once with a stored login, also when it was refused before; a click, never by itself. */
  'connections.testOctopus': { input: z.strictObject({ connectionId: id }), output: z.null() },
  /** What is registered with Octopus for the maker of the program; never the id itself. */
  'octopus.registration': {
    input: nothing,
    output: registration.extend({ softwareHouseKnown: z.boolean() }),
  },
  /** Null keeps the software-house id that is known. */
  'octopus.register': {
    input: registration
      .extend({ softwareHouseUuid: secret.nullable() })
      .refine(({ redirectUri, port }) => arrivesAt(redirectUri, port), 'the port of the address'),
    output: z.null(),
  },
  /** The page at Billit on which a person signs in; the code comes back at the registered address, with `state`. */
  'billit.authorize': {
    input: z.strictObject({ baseUrl: serviceUrl, clientId: label, redirectUri: serviceUrl }),
    output: z.object({ address: z.string(), state: z.string() }),
  },
  /**
   * Uses the code that came back, once, and keeps the login. A relay of the firm (`tokenUrl`) adds the client secret
   * itself; without one the secret is given. With an id that login goes on.
   */
  'connections.signInBillit': {
    input: z.strictObject({
      connectionId: id.nullable(),
      label,
      baseUrl: serviceUrl,
      accountantPartyId: z.string().max(40).nullable(),
      clientId: label,
      clientSecret: secret.nullable(),
      tokenUrl: serviceUrl.nullable(),
      redirectUri: serviceUrl,
      code: secret,
    }),
    output: z.object({ connectionId: id }),
  },
} as const;
