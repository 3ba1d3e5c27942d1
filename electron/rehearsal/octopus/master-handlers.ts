import type { AccountSeed, OctopusRecord } from '../model.ts';
import { INVALID_PARAMETERS, listOr404, type Answer } from './answers.ts';
import { relation } from './bodies.ts';
import type { Journal } from './books.ts';
import { inDossier, instantOf, numberOf, type DossierCall, type Handler } from './call.ts';
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
    lastBookedDocumentNr: last,
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

function accountRecord(account: AccountSeed, bookyearId: number): OctopusRecord {
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
  const { seed } = call.books;
  const bookyear = seed.bookyears.find(({ id }) => id === numberOf(call, 'bookyearId'));
  const accounts =
    bookyear === undefined
      ? []
      : seed.accounts.map((account) => accountRecord(account, bookyear.id));
  return listOr404(accounts, `No accounts found in dossier ${seed.id}`);
}

function getVatCodes({ books }: DossierCall): Answer {
  const codes = books.seed.vatCodes.map((code) => ({ ...code, defaultSellBookingAccountNr: 0 }));
  return listOr404(codes, `No VAT codes found in dossier ${books.seed.id}`);
}

function getRelations(call: DossierCall): Answer {
  const found = listRelations(call.books, {
    relationId: numberOf(call, 'relationId'),
    extRelationId: numberOf(call, 'extRelationId'),
    name: call.parameters['name'],
    vatNr: call.parameters['vatNr'],
  });
  return listOr404(found, `No relations found in dossier ${call.books.seed.id}`);
}

function getModifiedRelations(call: DossierCall): Answer {
  const sinceMs = instantOf(call, 'modifiedTimeStamp') ?? 0;
  const modified = call.books.relations
    .filter(({ changedAtMs }) => changedAtMs >= sinceMs)
    .map(({ kept }) => kept.record);
  const found = listOr404(modified, `No modified relations found in dossier ${call.books.seed.id}`);
  return found.status === 200 ? { ...found, json: { modified, deleted: [] } } : found;
}

function insertUpdateRelation(call: DossierCall): Answer {
  const body = relation.safeParse(call.body);
  if (!body.success) return INVALID_PARAMETERS;
  const { clock, switches } = call.world;
  const made = saveRelation(call.books, body.data, {
    nowMs: clock.now(),
    blanks: switches.relationPutBlanks,
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
