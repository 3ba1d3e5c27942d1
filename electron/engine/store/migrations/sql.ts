/* What the schema says more than once; part of version 1 and as fixed as that. */

const DAY = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
/** States that carry a cause. */
export const HELD = `('rejected', 'needs-decision', 'unclear', 'parked', 'refused')`;
/** States of the outbox in which a document may be exported anew. */
export const ENDED = `('refused', 'withdrawn')`;

/** A day, `YYYY-MM-DD`. */
export const isDay = (column: string): string => `CHECK (${column} GLOB '${DAY}')`;
/** A yes or no. */
export const isFlag = (column: string): string => `CHECK (${column} IN (0, 1))`;
/** A JSON object. */
export const isObject = (column: string): string => `CHECK (json_type(${column}) = 'object')`;
/** A SHA-256 in lower-case hex. */
export const isSha256 = (column: string): string =>
  `(length(${column}) = 64 AND ${column} NOT GLOB '*[^0-9a-f]*')`;
