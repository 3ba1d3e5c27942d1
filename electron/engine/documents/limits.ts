/** Bytes of one file: the largest real ones seen (12 MB of attachments), five times over. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Levels of nesting; UBL itself needs fewer than twenty. */
export const MAX_DEPTH = 100;

/** Attributes on one element, namespace declarations included. */
export const MAX_ATTRIBUTES = 256;

/** Elements in one file: an invoice of some 15,000 lines. */
export const MAX_ELEMENTS = 500_000;

/** Characters of text in one file, embedded attachments not counted. */
export const MAX_TEXT_CHARS = 16 * 1024 * 1024;

/** Embedded attachments in one file. */
export const MAX_ATTACHMENTS = 100;
