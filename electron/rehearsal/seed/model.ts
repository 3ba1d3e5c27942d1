import type { Fate, OctopusDossierSeed } from '../model.ts';

/** An order as Billit answers it in full; field names are those of the contract. */
export type BillitOrder = {
  readonly OrderID: number;
  readonly CompanyID: number;
  readonly OrderNumber: string;
  readonly OrderType: string;
  /** `Income` is a sale, `Cost` a purchase. */
  readonly OrderDirection: 'Income' | 'Cost';
  readonly OrderStatus: string;
  /** Date and time without offset, as Billit writes them. */
  readonly OrderDate: string;
  readonly Created: string;
  readonly LastModified: string;
  readonly [field: string]: unknown;
};

/** A file at Billit; `bytes` makes the content, the same at every call. */
export type SeededFile = {
  readonly fileId: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: () => Uint8Array;
};

/** One order with its files and what must become of it. Party records are shared between orders: never change them. */
export type SeededOrder = {
  readonly order: BillitOrder;
  readonly files: readonly SeededFile[];
  readonly fate: Fate;
};

/** The company of a dossier as Billit knows it. */
export type SeededCompany = {
  readonly name: string;
  /** Ten digits, valid. */
  readonly enterpriseNumber: string;
  /** `BE` and ten digits. */
  readonly vatNumber: string;
  readonly street: string;
  readonly streetNumber: string;
  readonly zip: string;
  readonly city: string;
  readonly email: string;
};

/** One entrepreneur: the company and orders at Billit, the books at Octopus. */
export type SeededDossier = {
  readonly billitPartyId: number;
  readonly octopus: OctopusDossierSeed;
  readonly company: SeededCompany;
  /** `YYYY-MM-DD`: orders dated earlier never leave. */
  readonly exportFrom: string;
  /** How its purchases are meant to leave. */
  readonly purchasesRoute: 'booking' | 'mailbox';
  /** In order of OrderID, which is the order of creation within the dossier. */
  readonly orders: readonly SeededOrder[];
};

/** All that the world begins with. */
export type WorldSeed = {
  readonly accountant: {
    readonly partyId: number;
    readonly name: string;
    readonly vatNumber: string;
  };
  readonly dossiers: readonly SeededDossier[];
};
