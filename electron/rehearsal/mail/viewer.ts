import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import type { Clock } from '../../../shared/clock.ts';
import type { OctopusDossierSeed, OctopusRecord, StoredBooking } from '../model.ts';
import { peek, type Peek } from '../seed/foreign-peek.ts';
import { DEFAULT_MAIL_SWITCHES, mailboxOf, type MailSwitches } from './switches.ts';

/** A document in the Document Import Viewer: one mail that came in. */
export type ViewerDocument = {
  /** From 1, in order of arrival over all dossiers. */
  readonly id: number;
  readonly octopusDossierId: number;
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAtMs: number;
  readonly files: readonly {
    readonly fileName: string;
    readonly mimeType: string;
    readonly bytes: Uint8Array;
    /** Lower-case hex. */
    readonly sha256: string;
  }[];
  /** Whether Octopus knew the other party, by its number, when the mail came in. */
  readonly recognised: boolean;
  readonly bookedAs: Pick<StoredBooking, 'bookyearId' | 'journalKey' | 'documentSequenceNr'> | null;
};

/** The simulated Import Viewer of all dossiers. */
export type Viewer = {
  /** The dossier that an address belongs to, or how it is refused. */
  readonly dossierOf: (address: string) => number | 'unknown' | 'full';
  readonly take: (octopusDossierId: number, message: Uint8Array) => Promise<ViewerDocument>;
  readonly documents: () => readonly ViewerDocument[];
  /** A person books a document: null when there is none, or it is booked, or it cannot be read. */
  readonly book: (id: number) => StoredBooking | null;
  readonly switches: () => MailSwitches;
  readonly turn: (switches: Partial<MailSwitches>) => void;
};

/** What the viewer needs of the simulated Octopus. */
export type ViewerOptions = {
  readonly clock: Clock;
  readonly dossiers: readonly OctopusDossierSeed[];
  readonly relations: (octopusDossierId: number) => readonly OctopusRecord[];
  readonly bookAsColleague: (octopusDossierId: number, body: OctopusRecord) => StoredBooking;
  readonly switches: Partial<MailSwitches>;
};

const DEFAULT_ACCOUNT = { purchase: 613200, sale: 700000 } as const;
const NO_VAT_CODE = { purchase: 'D00', sale: '00' } as const;

/** An empty viewer. */
export function createViewer(options: ViewerOptions): Viewer {
  const documents: ViewerDocument[] = [];
  let switches: MailSwitches = { ...DEFAULT_MAIL_SWITCHES, ...options.switches };
  return {
    documents: () => [...documents],
    switches: () => switches,
    turn: (changes) => {
      switches = { ...switches, ...changes };
    },
    dossierOf: (address) => {
      const dossier = options.dossiers.find(({ id }) => mailboxOf(id) === address.toLowerCase());
      if (dossier === undefined || switches.dossiersWithoutMailbox.includes(dossier.id)) {
        return 'unknown';
      }
      return switches.fullMailboxes.includes(dossier.id) ? 'full' : dossier.id;
    },
    take: async (octopusDossierId, message) => {
      const read = await readMessage(message);
      const document: ViewerDocument = {
        ...read,
        id: documents.length + 1,
        octopusDossierId,
        receivedAtMs: options.clock.now(),
        recognised: relationOf(options, octopusDossierId, read.files) !== null,
        bookedAs: null,
      };
      documents.push(document);
      return document;
    },
    book: (id) => {
      const document = documents[id - 1];
      if (document === undefined || document.bookedAs !== null) return null;
      const body = bookingBody(options, document, switches.numberIn);
      if (body === null) return null;
      const booking = options.bookAsColleague(document.octopusDossierId, body);
      const { bookyearId, journalKey, documentSequenceNr } = booking;
      documents[id - 1] = {
        ...document,
        bookedAs: { bookyearId, journalKey, documentSequenceNr },
      };
      return booking;
    },
  };
}

async function readMessage(
  message: Uint8Array,
): Promise<Pick<ViewerDocument, 'messageId' | 'from' | 'subject' | 'files'>> {
  const { messageId, from, subject, attachments } = await PostalMime.parse(message, {
    attachmentEncoding: 'arraybuffer',
  });
  return {
    messageId: messageId ?? '',
    from: from?.address ?? '',
    subject: subject ?? '',
    files: attachments.map(({ filename, mimeType, content }) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { fileName: filename ?? '', mimeType, bytes, sha256 };
    }),
  };
}

type Files = ViewerDocument['files'];

/** The invoice that a document carries. */
function invoiceOf(files: Files): Peek | null {
  for (const { bytes } of files) {
    const found = peek(bytes);
    if (found !== null) return found;
  }
  return null;
}

/** Which side of the invoice the dossier is on, and the relation of the other one. */
function relationOf(
  { dossiers, relations }: ViewerOptions,
  octopusDossierId: number,
  files: Files,
): { readonly direction: 'sale' | 'purchase'; readonly relationId: number } | null {
  const invoice = invoiceOf(files);
  const dossier = dossiers.find(({ id }) => id === octopusDossierId);
  if (invoice === null || dossier === undefined) return null;
  const isOwn = digits(invoice.supplier.vatNumber) === digits(dossier.vatNr);
  const other = isOwn ? invoice.customer : invoice.supplier;
  const wanted = digits(other.vatNumber) || other.enterpriseNumber;
  const relation = relations(octopusDossierId).find((one) => {
    const number = one['vatNr'];
    return wanted !== '' && typeof number === 'string' && digits(number) === wanted;
  });
  const relationId = relation === undefined ? null : idOf(relation);
  if (relationId === null) return null;
  return { direction: isOwn ? 'sale' : 'purchase', relationId };
}

function idOf(relation: OctopusRecord): number | null {
  const key: unknown = relation['relationIdentificationServiceData'];
  if (typeof key !== 'object' || key === null || !('relationKey' in key)) return null;
  const { relationKey } = key;
  if (typeof relationKey !== 'object' || relationKey === null || !('id' in relationKey))
    return null;
  return typeof relationKey.id === 'number' ? relationKey.id : null;
}

const digits = (number: string): string => number.replaceAll(/\D/g, '');

/** The booking that a person makes of a document, all on one account: what is looked at is relation, number and amount. */
function bookingBody(
  options: ViewerOptions,
  document: ViewerDocument,
  numberIn: MailSwitches['numberIn'],
): OctopusRecord | null {
  const invoice = invoiceOf(document.files);
  const party = relationOf(options, document.octopusDossierId, document.files);
  const dossier = options.dossiers.find(({ id }) => id === document.octopusDossierId);
  if (invoice === null || party === null || dossier === undefined) return null;
  const year =
    dossier.bookyears.find(
      ({ startDate, endDate }) => startDate <= invoice.issueDate && invoice.issueDate <= endDate,
    ) ?? dossier.bookyears.at(-1);
  if (year === undefined) return null;
  const period =
    year.periods.find(({ endDate }) => invoice.issueDate <= endDate) ?? year.periods.at(-1);
  const amount = ((invoice.kind === 'credit-note' ? -1 : 1) * invoice.inclusiveCents) / 100;
  const texts = numberIn === 'nowhere' ? {} : { [numberIn]: invoice.number };
  return {
    bookyearKey: { id: year.id },
    journalKey: party.direction === 'sale' ? 'V1' : 'A1',
    bookyearPeriodeNr: period?.bookyearPeriod ?? 0,
    documentDate: invoice.issueDate,
    expiryDate: invoice.dueDate === '' ? invoice.issueDate : invoice.dueDate,
    amount,
    currencyCode: 'EUR',
    exchangeRate: 1,
    relationIdentificationServiceData: { relationKey: { id: party.relationId } },
    bookingLines: [
      {
        accountKey: DEFAULT_ACCOUNT[party.direction],
        baseAmount: Math.abs(amount),
        vatCodeKey: NO_VAT_CODE[party.direction],
        vatAmount: 0,
      },
    ],
    ...texts,
  };
}
