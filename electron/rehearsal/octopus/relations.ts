import type { OctopusRecord } from '../model.ts';
import type { RelationBody } from './bodies.ts';
import { findRelation, relationOf, type Books } from './books.ts';
import type { OctopusSwitches } from './switches.ts';

/** What Octopus fills in for a new relation (recorded); an unset country is two spaces. */
const DEFAULTS: OctopusRecord = {
  active: true,
  city: '',
  client: false,
  corporationType: 0,
  country: '  ',
  defaultBookingAccountClient: 0,
  defaultBookingAccountSupplier: 0,
  email: '',
  expirationDays: 30,
  expirationType: 2,
  factLanguage: 0,
  fax: '',
  financialDiscount: false,
  mobile: '',
  name: '',
  postalCode: '',
  sddActive: false,
  sddMandateType: 0,
  sddSeqtype: 0,
  streetAndNr: '',
  supplier: false,
  supplierPaymentMethod: 0,
  telephone: '',
  url: '',
  vatNr: '',
  vatType: 0,
};

/** The record made, or null when an existing relation was changed. */
export function saveRelation(
  books: Books,
  body: RelationBody,
  how: {
    readonly nowMs: number;
    readonly blanks: boolean;
    readonly wins: OctopusSwitches['relationKeyWins'];
  },
): OctopusRecord | null {
  const identification = body.relationIdentificationServiceData;
  const existing = findRelation(books, identification, how.wins);
  const highest = Math.max(0, ...books.relations.map(({ kept }) => kept.id));
  const id = existing?.id ?? highest + 1;
  const { externalRelationId } = identification;
  const record: OctopusRecord = {
    ...DEFAULTS,
    ...(how.blanks ? {} : existing?.record),
    ...body,
    relationIdentificationServiceData: {
      externalRelationId:
        externalRelationId === 0 ? (existing?.externalRelationId ?? 0) : externalRelationId,
      relationKey: { id },
    },
  };
  const changed = { kept: relationOf(record), changedAtMs: how.nowMs };
  const index = books.relations.findIndex(({ kept }) => kept.id === existing?.id);
  if (index === -1) books.relations.push(changed);
  else books.relations[index] = changed;
  return existing === undefined ? record : null;
}

/** What a search of relations asks; undefined is not asked. */
export type RelationSearch = {
  readonly relationId: number | undefined;
  readonly extRelationId: number | undefined;
  readonly name: string | undefined;
  readonly vatNr: string | undefined;
};

function sameText(wanted: string | undefined, kept: unknown): boolean {
  return (
    wanted !== undefined && typeof kept === 'string' && kept.toLowerCase() === wanted.toLowerCase()
  );
}

function sameNumber(
  wanted: string | undefined,
  kept: unknown,
  how: OctopusSwitches['vatNumberSearch'],
): boolean {
  if (how === 'written' || wanted === undefined || typeof kept !== 'string') {
    return sameText(wanted, kept);
  }
  return sameText(wanted.replace(/\W/g, ''), kept.replace(/\W/g, ''));
}

/** Without anything asked all active relations; else every one, active or not, that meets any part of the search. */
export function listRelations(
  books: Books,
  search: RelationSearch,
  how: OctopusSwitches['vatNumberSearch'],
): readonly OctopusRecord[] {
  const relations = books.relations.map(({ kept }) => kept);
  const isSearch = Object.values(search).some((part) => part !== undefined);
  return relations
    .filter(({ id, externalRelationId, record }) =>
      isSearch
        ? id === search.relationId ||
          externalRelationId === search.extRelationId ||
          sameText(search.name, record['name']) ||
          sameNumber(search.vatNr, record['vatNr'], how)
        : record['active'] !== false,
    )
    .map(({ record }) => record);
}
