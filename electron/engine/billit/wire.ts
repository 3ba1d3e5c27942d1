import { z } from 'zod';

/** Billit leaves null properties out; a null that does come means the same. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** Ids are numbers or text, depending on the page of the documentation. */
const id = z.union([z.int(), z.string().min(1)]).transform(String);
const optionalId = z
  .union([z.int(), z.string()])
  .nullish()
  .transform((value) => String(value ?? ''));

/** Ledger accounts are numbers without leading zeros; 0 is no account. */
const account = z
  .int()
  .nullish()
  .transform((value) => (value === 0 ? null : (value ?? null)));

/** Answer of `getAccountInformation`. */
export const accountInformationSchema = z.object({
  Companies: z
    .array(z.object({ PartyID: id, Name: text, TabNameAlias: text, VATNumber: text, Role: text }))
    .nullish()
    .transform((value) => value ?? []),
  UserCompanyRoles: z
    .array(
      z.object({
        PartyID: id,
        UserRoleTypes: z
          .array(z.string())
          .nullish()
          .transform((value) => value ?? []),
      }),
    )
    .nullish()
    .transform((value) => value ?? []),
});

const summaryFields = {
  OrderID: id,
  CompanyID: id,
  OrderType: text,
  OrderDirection: z.enum(['Income', 'Cost']),
  OrderStatus: text,
  OrderDate: text,
  LastModified: z.string().min(1),
  Created: text,
};

/** Answer of `searchCompany`. */
export const companySearchSchema = z.object({
  Items: z
    .array(
      z.object({
        CompanyIdentification: text,
        Name: text,
        CommercialName: text,
        Street: text,
        Number: text,
        Zipcode: text,
        City: text,
        Country: text,
      }),
    )
    .nullish()
    .transform((value) => value ?? []),
});

/** One row of the order list. */
export const orderSummarySchema = z.object(summaryFields);

/** Answer of `listOrders`. */
export const orderPageSchema = z.object({
  Items: z
    .array(orderSummarySchema)
    .nullish()
    .transform((value) => value ?? []),
  NextPageLink: z.string().nullish(),
});

const file = z.object({ FileID: optionalId, FileName: text, MimeType: text });
const list = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((value) => value ?? []);
/** An amount, quantity or percentage; null when it is left out. */
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const address = { Street: text, StreetNumber: text, Box: text, Zipcode: text, City: text };
const party = z.object({
  PartyID: optionalId,
  Name: text,
  CommercialName: text,
  DisplayName: text,
  Nr: text,
  VATNumber: text,
  Email: text,
  IBAN: text,
  ...address,
  CountryCode: text,
  Addresses: list(z.object({ AddressType: text, ...address, CountryCode: text })),
  Identifiers: list(z.object({ IdentifierType: text, Identifier: text, SchemeID: text })),
});
const message = z.object({
  FileID: optionalId,
  FileName: text,
  MessageDirection: text,
  TransportType: text,
  CreationDate: text,
  Success: z.boolean().nullish(),
});

/** Answer of `getOrder`, as far as booking needs it. */
export const orderSchema = z.object({
  ...summaryFields,
  OrderNumber: text,
  ApprovalStatus: text,
  InternalInfo: text,
  Currency: text,
  TotalIncl: z.number(),
  AccountCode: account,
  CounterParty: party.nullish(),
  Supplier: party.nullish(),
  Customer: party.nullish(),
  OrderPDF: file.nullish(),
  Attachments: list(file),
  Messages: list(message),
  OrderLines: list(
    z.object({
      AccountCode: account,
      Quantity: number,
      UnitPriceExcl: number,
      TotalExcl: number,
      VATPercentage: number,
      VentilationCode: text,
      Description: text,
      DescriptionExtended: text,
      Reference: text,
      Unit: text,
    }),
  ),
  VatGroups: list(
    z.object({
      VentilationCode: text,
      VATPercentage: number,
      TotalExcl: number,
      TotalVAT: number,
    }),
  ),
  TotalExcl: number,
  TotalVAT: number,
  OrderSubType: text,
  ExpiryDate: text,
  TaxPointDate: text,
  DeliveryDate: text,
  PaymentReference: text,
  Reference: text,
  OrderTitle: text,
  Comments: text,
  AboutInvoiceNumber: text,
});

/** An order in full, as it came in. */
export type WireOrder = z.output<typeof orderSchema>;

/** Answer of `getParty`, and one row of `listParties`. */
export const partySchema = party.extend({
  PartyID: id,
  PartyType: text,
  GLAccountCode: account,
});

/** Answer of `listParties`. */
export const partyPageSchema = z.object({
  Items: list(partySchema),
  NextPageLink: z.string().nullish(),
});

/** Answer of `getFile`. */
export const fileSchema = z.object({
  FileID: optionalId,
  FileName: text,
  MimeType: text,
  FileContent: z.string(),
});

/** Answer of `getDocument`, and one row of `listDocuments`. */
export const otherDocumentSchema = z.object({
  DocumentID: id,
  CompanyID: id,
  Name: text,
  Description: text,
  DocumentDate: text,
  CreationDate: text,
  Tags: list(z.string()),
  File: file.nullish(),
});

/** Answer of `listDocuments`. */
export const otherDocumentPageSchema = z.object({
  Items: list(otherDocumentSchema),
  NextPageLink: z.string().nullish(),
});

/** Answer of `listFeeds`. */
export const feedsSchema = z.array(z.object({ Name: text }));

/** Answer of `listFeedItems`. */
export const feedItemsSchema = z.array(
  z.object({ FeedItemID: id, EntityID: id, EntityType: text, PartyID: id }),
);

/** Answer of `downloadFeedFile`. */
export const feedFileSchema = z.object({
  FileName: text,
  FileContent: z.string(),
  FileContentSHA256Hash: z.string(),
});

/** The body of an error. */
export const errorListSchema = z.object({
  errors: z.array(z.object({ Code: text, Description: text })).min(1),
});

/** The body of an error that nobody handled. */
export const errorMessageSchema = z.object({ Message: z.string() });
