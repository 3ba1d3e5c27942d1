import type { OctopusErrorName } from '../octopus-errors/catalogue.ts';

/** The outside services the program talks to. */
export type ServiceName = 'billit' | 'octopus';

/** Every expected failure of talking to a service, the keychain or the store, with the data its text needs. */
export type Fault =
  /** The service was not reached: nothing happened there. */
  | {
      readonly kind: 'offline';
      readonly service: ServiceName;
      readonly detail: string;
      /** Octopus was reached and said that it cannot; absent when it was not reached. */
      readonly error?: OctopusErrorName;
    }
  /** The request may have been carried out; look before repeating it. */
  | {
      readonly kind: 'unknown-outcome';
      readonly service: ServiceName;
      readonly operation: string;
      readonly detail: string;
    }
  /** The credentials are refused or gone. */
  | {
      readonly kind: 'sign-in-needed';
      readonly service: ServiceName;
      readonly detail: string;
      /** Which error of Octopus this is; absent for other services. */
      readonly error?: OctopusErrorName;
      /** How often they were refused since they last worked, where the service counts that. */
      readonly attempts?: number;
    }
  /** Signing in with the browser came to no end; nothing was kept. */
  | {
      readonly kind: 'sign-in-unfinished';
      readonly service: ServiceName;
      readonly reason: 'denied' | 'time-over' | 'cancelled' | 'no-browser';
    }
  /** The address at which the browser comes back is in use by another program. */
  | { readonly kind: 'redirect-port-taken'; readonly port: number }
  /** Signed in, but this user may not open the dossier or company. */
  | {
      readonly kind: 'no-access';
      readonly service: ServiceName;
      readonly detail: string;
      readonly error?: OctopusErrorName;
    }
  /** The service asks to slow down. */
  | {
      readonly kind: 'rate-limited';
      readonly service: ServiceName;
      readonly operation: string;
      readonly retryAtMs: number;
    }
  /** Our own count of the service's daily limit is used up; `retryAtMs` is when it opens again. */
  | {
      readonly kind: 'budget-spent';
      readonly service: ServiceName;
      readonly operation: string;
      readonly retryAtMs: number;
    }
  /** The service understood and said no. `vendorCode` is its own code where it gives one. */
  | {
      readonly kind: 'rejected';
      readonly service: ServiceName;
      readonly operation: string;
      readonly status: number;
      readonly vendorCode: string | null;
      readonly message: string;
      readonly technical: string;
      readonly error?: OctopusErrorName;
    }
  | { readonly kind: 'not-found'; readonly service: ServiceName; readonly operation: string }
  /** The answer does not have the shape of the contract. */
  | {
      readonly kind: 'malformed';
      readonly service: ServiceName;
      readonly operation: string;
      readonly detail: string;
    }
  /** A company other than the one asked for came back. */
  | {
      readonly kind: 'wrong-company';
      readonly service: ServiceName;
      readonly expected: string;
      readonly received: string;
    }
  /** The keychain is locked or absent: told apart from "no secret". */
  | { readonly kind: 'keychain-unavailable'; readonly detail: string }
  | { readonly kind: 'secret-missing'; readonly name: string }
  /** The data of this computer cannot be opened (in use, damaged, of a newer program, unwritable). */
  | { readonly kind: 'profile-unusable'; readonly detail: string }
  | { readonly kind: 'backup-not-written'; readonly detail: string }
  /** The file is no copy that this program can open; the present data are as they were. */
  | { readonly kind: 'backup-unusable'; readonly detail: string }
  /** A journal, account or VAT code that the Octopus dossier does not have; nothing was saved. */
  | { readonly kind: 'not-in-octopus-dossier'; readonly value: string }
  /** Another dossier is linked to this Octopus dossier, and nobody confirmed that two may be (S20). */
  | { readonly kind: 'octopus-dossier-taken'; readonly dossier: string }
  /** Another dossier is linked to this Billit dossier: each of its documents would be booked twice. */
  | { readonly kind: 'billit-dossier-taken'; readonly dossier: string }
  /** Billit has an account with this e-mail address: a new company needs one of its own. */
  | { readonly kind: 'billit-email-taken'; readonly email: string }
  /** Documents are being sent or looked up: the link is needed until they are settled. */
  | { readonly kind: 'link-busy'; readonly documents: string }
  /** Another template has this name. */
  | { readonly kind: 'template-name-taken'; readonly name: string }
  /** What was booked belongs to the pair that is linked: neither side is exchanged. */
  | { readonly kind: 'link-fixed' }
  /** Only possible with the firm's own data, not in the practice environment. */
  | { readonly kind: 'not-in-rehearsal' };

/** The kinds of {@link Fault}. */
export type FaultKind = Fault['kind'];
