/** The firm's own data, in one row. Part of schema version 1. */
export const firmProfile = `
CREATE TABLE firm_profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  enterprise_number TEXT NOT NULL,
  street TEXT NOT NULL,
  postal_code TEXT NOT NULL,
  city TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  manager_name TEXT NOT NULL,
  manager_email TEXT NOT NULL,
  manager_phone TEXT NOT NULL
) STRICT;
INSERT INTO firm_profile VALUES (1, '', '', '', '', '', '', '', '', '');
`;
