import type { AccountSeed, OctopusRecord } from '../model.ts';
import { INVALID_PARAMETERS, listOr404, type Answer } from './answers.ts';
import { relation } from './bodies.ts';
import type { Changed, Journal } from './books.ts';
import { changeFilterOf, inDossier, numberOf, type DossierCall, type Handler } from './call.ts';
import { listRelations, saveRelation } from './relations.ts';

function getBookyears({ books }: DossierCall): Answer {
  const bookyears = books.seed.bookyears.map(({ id, description, ...bookyear }) => ({
    ...bookyear,
    bookyearDescription: description,
    bookyearKey: { id },
  }));
  return listOr404(bookyears, `No bookyears found in dossier ${books.seed.id}`);
}

function journalRecord({
  seed,
  last,
  unseen,
  closed,
  closedPeriod,
  protectedPeriod,
}: Journal): OctopusRecord {
  const { bookyearId, journalKey, name, insertionType, currencyCode } = seed;
  return {
    bookyearKey: { id: bookyearId },
    journalKey,
    name,
    insertionType,
    currencyCode,
    lastBookedDocumentNr: last - unseen,
    closed,
    closedPeriod,
    protectedPeriod,
  };
}

function getJournals(call: DossierCall): Answer {
  const bookyearId = numberOf(call, 'bookyearId');
  const journals = call.books.journals.filter(({ seed }) => seed.bookyearId === bookyearId);
  return listOr404(
    journals.map(journalRecord),
    `No journals found in dossier ${call.books.seed.id}, bookyearId: ${bookyearId}`,
  );
}

/** An account as it is answered for one bookyear. */
export function accountRecord(account: AccountSeed, bookyearId: number): OctopusRecord {
  return {
    accountKey: { bookyearKey: { id: bookyearId }, id: account.id },
    costCentreType: 0,
    description: {
      description_EN: account.en,
      description_FR: account.fr,
      description_NL: account.nl,
    },
    fiscProfessionalPercentage: 100,
    fiscRecupPercentage: account.fiscRecupPercentage,
    purchaseVatCode: account.purchaseVatCode,
    salesVatCode: account.salesVatCode,
    vatRecupPercentage: account.vatRecupPercentage,
  };
}

function getAccounts(call: DossierCall): Answer {
  const { seed, accounts } = call.books;
  const bookyear = seed.bookyears.find(({ id }) => id === numberOf(call, 'bookyearId'));
  const records =
    bookyear === undefined ? [] : accounts.map(({ kept }) => accountRecord(kept, bookyear.id));
  return listOr404(records, `No accounts found in dossier ${seed.id}`);
}

function getVatCodes({ books }: DossierCall): Answer {
  const codes = books.seed.vatCodes.map((code) => ({ ...code, defaultSellBookingAccountNr: 0 }));
  return listOr404(codes, `No VAT codes found in dossier ${books.seed.id}`);
}

function getRelations(call: DossierCall): Answer {
  const search = {
    relationId: numberOf(call, 'relationId'),
    extRelationId: numberOf(call, 'extRelationId'),
    name: call.parameters['name'],
    vatNr: call.parameters['vatNr'],
  };
  const found = listRelations(call.books, search, call.world.switches.vatNumberSearch);
  return listOr404(found, `No relations found in dossier ${call.books.seed.id}`);
}

function getModifiedRelations(call: DossierCall): Answer {
  const { books, world } = call;
  const isAfter = changeFilterOf(call);
  const asked = <T>(all: readonly Changed<T>[]): readonly T[] =>
    all.filter(({ changedAtMs }) => isAfter(changedAtMs)).map(({ kept }) => kept);
  const modified = asked(books.relations).map(({ record }) => record);
  const deleted = world.switches.deletionsListed ? asked(books.deletedRelations) : [];
  const nothing = `No modified relations found in dossier ${books.seed.id}`;
  const found = listOr404([...modified, ...deleted], nothing);
  return found.status === 200 ? { ...found, json: { modified, deleted } } : found;
}

function insertUpdateRelation(call: DossierCall): Answer {
  const body = relation.safeParse(call.body);
  if (!body.success) return INVALID_PARAMETERS;
  const { clock, switches } = call.world;
  const made = saveRelation(call.books, body.data, {
    nowMs: clock.now(),
    blanks: switches.relationPutBlanks,
    wins: switches.relationKeyWins,
  });
  call.commit();
  return made === null ? { status: 204 } : { status: 201, json: made };
}

/** Master data: bookyears, journals, accounts, VAT codes, relations. */
export const MASTER_HANDLERS = {
  getBookyears: inDossier(getBookyears),
  getJournals: inDossier(getJournals),
  getAccounts: inDossier(getAccounts),
  getVatCodes: inDossier(getVatCodes),
  getRelations: inDossier(getRelations),
  getModifiedRelations: inDossier(getModifiedRelations),
  insertUpdateRelation: inDossier(insertUpdateRelation),
} as const satisfies Record<string, Handler>;
