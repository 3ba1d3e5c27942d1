import { createHash } from 'node:crypto';
import type { AccountSeed, JournalSeed, OctopusRecord } from '../model.ts';
import { INVALID_PARAMETERS, listOr404, messageOf, type Answer } from './answers.ts';
import { account, costCentre, openItemsQuery } from './bodies.ts';
import { cents, CURRENCIES } from './booking-checks.ts';
import type { BookedDocument, Books, Changed, Journal } from './books.ts';
import {
  changeFilterOf,
  inDossier,
  numberOf,
  refuseDocument,
  type Call,
  type DossierCall,
  type Handler,
} from './call.ts';
import { accountRecord } from './master-handlers.ts';

function insertUpdateAccount(call: DossierCall): Answer {
  const sent = account.safeParse(call.body);
  if (!sent.success) return INVALID_PARAMETERS;
  const { books, world } = call;
  const { accountKey, description, ...percentages } = sent.data;
  if (!books.seed.bookyears.some(({ id }) => id === accountKey.bookyearKey.id)) {
    const technicalInfo = `Unable to insert account in dossier ${books.seed.id}.  Unknown bookyear`;
    return refuseDocument(call, { code: -9, technicalInfo });
  }
  const index = books.accounts.findIndex(({ kept }) => kept.id === accountKey.id);
  const former = books.accounts[index]?.kept;
  const kept: AccountSeed = {
    id: accountKey.id,
    nl: description.description_NL ?? former?.nl ?? '',
    fr: description.description_FR ?? former?.fr ?? '',
    en: description.description_EN ?? former?.en ?? '',
    purchaseVatCode: former?.purchaseVatCode ?? null,
    salesVatCode: former?.salesVatCode ?? null,
    vatRecupPercentage: percentages.vatRecupPercentage ?? former?.vatRecupPercentage ?? 100,
    fiscRecupPercentage: percentages.fiscRecupPercentage ?? former?.fiscRecupPercentage ?? 100,
  };
  const changed = { kept, changedAtMs: world.clock.now() };
  if (former === undefined) books.accounts.push(changed);
  else books.accounts[index] = changed;
  call.commit();
  return { status: former === undefined ? 201 : 204 };
}

function getModifiedAccounts(call: DossierCall): Answer {
  const { books } = call;
  const isAfter = changeFilterOf(call);
  const recordsOf = (accounts: readonly Changed<AccountSeed>[]): readonly OctopusRecord[] =>
    accounts
      .filter(({ changedAtMs }) => isAfter(changedAtMs))
      .flatMap(({ kept }) => books.seed.bookyears.map(({ id }) => accountRecord(kept, id)));
  const modified = recordsOf(books.accounts);
  const deleted = call.world.switches.deletionsListed ? recordsOf(books.deletedAccounts) : [];
  const nothing = `No modified accounts found in dossier ${books.seed.id}`;
  const found = listOr404([...modified, ...deleted], nothing);
  return found.status === 200 ? { ...found, json: { modified, deleted } } : found;
}

function costCentres(call: DossierCall, active: boolean): Answer {
  const { books } = call;
  const records = books.costCentres.map(({ record }) => record);
  const found = records.filter((record) => !active || record['closed'] !== true);
  return listOr404(found, `No ${active ? 'active ' : ''}cost centres found`);
}

function insertUpdateCostCentre(call: DossierCall): Answer {
  const sent = costCentre.safeParse(call.body);
  if (!sent.success) return INVALID_PARAMETERS;
  const { costCentres: all } = call.books;
  const { id } = sent.data.costCentreKey;
  const index = all.findIndex((one) => one.id === id);
  if (index === -1) all.push({ id, record: sent.data });
  else all[index] = { id, record: sent.data };
  call.commit();
  return { status: index === -1 ? 201 : 204 };
}

/** The language of a dossier's texts as the contract writes it. */
const NAMES_LANGUAGE = 'NL';

const DAY_MS = 86_400_000;

function isQuarter(period: { readonly startDate: string; readonly endDate: string }): boolean {
  return Date.parse(period.endDate) - Date.parse(period.startDate) > 40 * DAY_MS;
}

function getBookyear(call: DossierCall): Answer {
  const bookyear = call.books.seed.bookyears.find(({ id }) => id === numberOf(call, 'bookyearId'));
  if (bookyear === undefined) return INVALID_PARAMETERS;
  const isQuarterly = bookyear.periods.some(isQuarter);
  const json: OctopusRecord = {
    bookyearKey: { id: bookyear.id },
    names: [{ language: NAMES_LANGUAGE, value: bookyear.description }],
    fromDate: bookyear.startDate,
    toDate: bookyear.endDate,
    closed: bookyear.closed,
    bookingPeriodType: isQuarterly ? 'QUARTER' : 'MONTH',
    declarantType: isQuarterly ? 'QUARTERLY' : 'MONTHLY',
    activateDbaNp: false,
    activateDfbNp: false,
    declarantIntrastatReceiver: false,
    declarantIntrastatSender: false,
    deprecationFullBookyear: false,
    proRataTemporis: true,
    visibleFiscalControl: true,
  };
  return { status: 200, json };
}

function writtenOutKey({ bookyearId, journalKey }: JournalSeed): OctopusRecord {
  return {
    bookyearKey: { id: bookyearId },
    journalTypeCode: journalKey.slice(0, 1),
    sequenceNumber: Number(journalKey.slice(1)),
  };
}

function commonJournal(journal: Journal): OctopusRecord {
  return {
    journalKeyServiceData: writtenOutKey(journal.seed),
    names: [{ language: NAMES_LANGUAGE, value: journal.seed.name }],
    nextDocumentNumber: journal.last - journal.unseen + 1,
    protectedPeriod: journal.protectedPeriod,
    closed: journal.closed,
    closedPeriod: journal.closedPeriod,
  };
}

/** The one list of changes whose contract has no 404: nothing is 200 with two empty lists. */
function getModifiedJournals(call: DossierCall): Answer {
  const isAfter = changeFilterOf(call);
  const { books } = call;
  const changed = books.journals.filter((journal) =>
    isAfter(books.changedJournals.get(journal) ?? books.openedAtMs),
  );
  const deleted = call.world.switches.deletionsListed ? books.deletedJournals : [];
  return {
    status: 200,
    json: {
      modifiedJournalServiceDataList: changed.map(commonJournal),
      deletedJournalList: deleted
        .filter(({ changedAtMs }) => isAfter(changedAtMs))
        .map(({ kept }) => writtenOutKey(kept)),
    },
  };
}

/** What is open of a document: its total less what was balanced against it, in cents. */
function openCents(books: Books, { sent, stored }: BookedDocument): number {
  const balanced = books.balancings
    .map(({ kept }) => ({
      ...kept,
      key: sent.journalKey.startsWith('V') ? kept.debetKey : kept.creditKey,
    }))
    .filter(
      ({ key }) =>
        key.bookyearKey.id === sent.bookyearKey.id &&
        key.journalKey === sent.journalKey &&
        key.documentSequenceNr === sent.documentSequenceNr,
    )
    .reduce((sum, { balanceAmount }) => sum + cents(balanceAmount), 0);
  return stored.amountCents - balanced;
}

function openRecord(books: Books, document: BookedDocument): OctopusRecord {
  const { sent, stored } = document;
  const isSale = sent.journalKey.startsWith('V');
  const open = openCents(books, document) / 100;
  const debit = isSale ? sent.amount : 0;
  const credit = isSale ? 0 : sent.amount;
  return {
    bookyearKey: sent.bookyearKey,
    journalKey: sent.journalKey,
    documentSequenceNr: sent.documentSequenceNr,
    lineSequenceNr: -1,
    bookyearPeriodNr: sent.bookyearPeriodeNr,
    documentDate: sent.documentDate,
    expirationDate: sent.expiryDate,
    relationKey: { id: stored.relationId },
    externalRelationId: sent.relationIdentificationServiceData.externalRelationId,
    currencyCode: sent.currencyCode,
    exchangeRate: sent.exchangeRate,
    debetBookingAmount: debit,
    debetDocumentAmount: debit,
    creditBookingAmount: credit,
    creditDocumentAmount: credit,
    openBookingAmount: open,
    openDocAmount: open,
    comment: sent.comment,
    reference: sent.reference,
  };
}

function isOfRelation(
  { sent, stored }: BookedDocument,
  asked: { readonly relationId: number; readonly externalRelationId: number },
): boolean {
  if (asked.relationId !== -1) return stored.relationId === asked.relationId;
  const { externalRelationId } = sent.relationIdentificationServiceData;
  return asked.externalRelationId === -1 || externalRelationId === asked.externalRelationId;
}

function openItems(call: DossierCall, letter: 'A' | 'V'): Answer {
  const query = openItemsQuery.safeParse(call.body);
  if (!query.success) return INVALID_PARAMETERS;
  const { books } = call;
  const { fromBookyearKey } = query.data;
  const open = books.bookings
    .map(({ kept }) => kept)
    .filter(
      (document) =>
        document.sent.journalKey.startsWith(letter) &&
        (fromBookyearKey === undefined || document.sent.bookyearKey.id >= fromBookyearKey.id) &&
        isOfRelation(document, query.data) &&
        openCents(books, document) !== 0,
    );
  const what = letter === 'V' ? 'client' : 'supplier';
  return listOr404(
    open.map((document) => openRecord(books, document)),
    `No open ${what} data found`,
  );
}

function codaReport(call: Call, status: number, code: number): Answer {
  const errorMessage = code === 0 ? '' : messageOf(code, call.locale);
  return { status, json: { errorCode: code, errorMessage, codaImportItemReportLines: [] } };
}

/** Only what a CODA file is (a header of version 2 and a trailer) and whether it came before; nothing is booked of it. */
function importCoda(call: DossierCall): Answer {
  if (typeof call.body !== 'string') return codaReport(call, 400, -79);
  const records = call.body.split(/\r?\n/).filter((record) => record !== '');
  const isCoda = records[0]?.startsWith('0') === true && records.at(-1)?.startsWith('9') === true;
  if (!isCoda) return codaReport(call, 400, -79);
  const hash = createHash('sha256').update(call.body).digest('hex');
  const { codaFiles } = call.books;
  if (codaFiles.has(hash) && call.world.switches.repeatedCoda === 'refused') {
    return codaReport(call, 400, -24);
  }
  codaFiles.add(hash);
  call.commit();
  return codaReport(call, 200, 0);
}

/** The rest of the ledger: accounts and cost centres written, bookyears and journals in detail, open items, CODA. */
export const LEDGER_HANDLERS = {
  insertUpdateAccount: inDossier(insertUpdateAccount),
  getModifiedAccounts: inDossier(getModifiedAccounts),
  getCostCentres: inDossier((call) => costCentres(call, false)),
  getActiveCostCentres: inDossier((call) => costCentres(call, true)),
  insertUpdateCostCentre: inDossier(insertUpdateCostCentre),
  getCurrencyCodes: inDossier(() => ({ status: 200, json: [...CURRENCIES] })),
  getBookyear: inDossier(getBookyear),
  getModifiedJournals: inDossier(getModifiedJournals),
  getReportOpenClient: inDossier((call) => openItems(call, 'V')),
  getReportOpenSupplier: inDossier((call) => openItems(call, 'A')),
  importCoda: inDossier(importCoda),
} as const satisfies Record<string, Handler>;
