/** The daily overview by mail: to whom, and when the last one left. Part of schema version 1. */
export const mailDigest = `
CREATE TABLE mail_digest (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  recipient TEXT CHECK (recipient LIKE '_%@_%'),
  left_at_ms INTEGER,
  rest_until_ms INTEGER
) STRICT;
INSERT INTO mail_digest (id, recipient, left_at_ms, rest_until_ms) VALUES (1, NULL, NULL, NULL);
`;
