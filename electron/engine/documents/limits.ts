/** Bytes of one file: the largest real ones seen (12 MB of attachments), five times over. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Levels of nesting; UBL itself needs fewer than twenty, and a prefix is looked up through all of them. */
export const MAX_DEPTH = 50;

/** Attributes on one element, namespace declarations included. */
export const MAX_ATTRIBUTES = 256;

/** Attributes in one file: two for every element, as writers give that declare the namespace each time. */
export const MAX_ALL_ATTRIBUTES = 1_000_000;

/** Characters of one tag, its attributes included. */
export const MAX_TAG_CHARS = 64 * 1024;

/** Elements in one file. */
export const MAX_ELEMENTS = 500_000;

/** Elements of which something is read: an invoice of some 15,000 lines has as many. */
export const MAX_READ_ELEMENTS = 250_000;

/** Tags, comments, instructions and CDATA sections in one file. */
export const MAX_MARKUP = 1_200_000;

/** References such as `&amp;` in one file: each costs as much as hundreds of plain characters. */
export const MAX_REFERENCES = 1_000_000;

/** Characters of one reference: `&#x10FFFF;` is the longest that somebody would write. */
export const MAX_REFERENCE_CHARS = 64;

/** Carriage returns in one file: base64 of 64 MiB in lines of 76 characters has fewer. */
export const MAX_CARRIAGE_RETURNS = 1_000_000;

/** Characters of text in one file, embedded attachments not counted. */
export const MAX_TEXT_CHARS = 16 * 1024 * 1024;

/** Characters of a document's number; it is shown in lists and sent on. */
export const MAX_NUMBER_CHARS = 500;

/** Embedded attachments in one file. */
export const MAX_ATTACHMENTS = 100;

/** Characters within which the XML declaration must end; what it says about the encoding is looked for there. */
export const MAX_DECLARATION_CHARS = 1024;

/** Bytes up to which a file is read at once, without a worker: its worst case is far below the time limit. */
export const MAX_INLINE_BYTES = 256 * 1024;

/** Milliseconds that reading one file may take. */
export const MAX_READ_MS = 3_000;

/** MiB of memory that reading one file may take. */
export const MAX_READ_MIB = 500;
