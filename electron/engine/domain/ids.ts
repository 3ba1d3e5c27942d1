/** A dossier in the local store. */
export type DossierId = string & { readonly __brand: 'DossierId' };
/** A document in the local store. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };
/** A row of the outbox. */
export type OutboxId = string & { readonly __brand: 'OutboxId' };
/** A mail on its way to a dossier's mailbox. */
export type MailingId = string & { readonly __brand: 'MailingId' };
/** A connection (one login at Billit or Octopus). */
export type ConnectionId = string & { readonly __brand: 'ConnectionId' };
/** A link between a Billit company and an Octopus dossier. */
export type LinkId = string & { readonly __brand: 'LinkId' };

/* eslint-disable @typescript-eslint/consistent-type-assertions -- the constructors of the branded types */
/** Brands a dossier id read from the store or made by the engine. */
export const dossierId = (text: string): DossierId => text as DossierId;
/** Brands a document id read from the store or made by the engine. */
export const documentId = (text: string): DocumentId => text as DocumentId;
/** Brands an outbox id read from the store or made by the engine. */
export const outboxId = (text: string): OutboxId => text as OutboxId;
/** Brands a mailing id read from the store or made by the engine. */
export const mailingId = (text: string): MailingId => text as MailingId;
/** Brands a connection id read from the store or made by the engine. */
export const connectionId = (text: string): ConnectionId => text as ConnectionId;
/** Brands a link id read from the store or made by the engine. */
export const linkId = (text: string): LinkId => text as LinkId;
