import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrive, clock, counting, document, hasty, queue, seed, send } from './fixture.ts';

/** Every statement below fails, so that one store serves them all; it has document, a queued one and a waiting one. */
const directory = mkdtempSync(join(tmpdir(), 'tentakel-schema-'));
const store = hasty({ directory, clock, chance: counting() });
const run = (statement: string) => () => store.sqlite.exec(statement);

beforeAll(async () => {
  await seed(store);
  const booked = await queue(store, document('booked'));
  await store.outbox.settle(booked, { kind: 'booked', number: await send(store, booked) }, 40);
  await queue(store, document('queued'));
  await arrive(store, document('waiting'));
});

afterAll(() => {
  store.sqlite.close();
  rmSync(directory, { recursive: true });
});

const BOOKED = `WHERE id = 'outbox-booked-1'`;
const QUEUED = `WHERE id = 'outbox-queued-1'`;

describe('schema › a booked document', () => {
  it.each([
    [`UPDATE outbox SET booking = '{}' ${BOOKED}`, 'a booking is fixed once'],
    [`UPDATE outbox SET fingerprint = 'x' ${BOOKED}`, 'a booking is fixed once'],
    [`UPDATE outbox SET journal_key = 'V1' ${BOOKED}`, 'a booking is fixed once'],
    [`UPDATE outbox SET number = 99 ${BOOKED}`, 'a booked document is never edited'],
    [`UPDATE outbox SET state = 'queued' ${BOOKED}`, 'a booked document is never edited'],
    [`UPDATE outbox SET attempts = 9 ${BOOKED}`, 'a booked document is never edited'],
    [`DELETE FROM outbox ${BOOKED}`, 'an outbox row is never removed'],
    [`UPDATE document SET document_account = 1 WHERE state = 'booked'`, 'is never edited'],
    [`UPDATE document SET line_accounts = '[]' WHERE state = 'booked'`, 'is never edited'],
    [`UPDATE document SET total = '1' WHERE state = 'booked'`, 'a booked document is never edited'],
    [`UPDATE document SET state = 'queued' WHERE state = 'booked'`, 'is never edited'],
    [`DELETE FROM document WHERE state = 'booked'`, 'a document is never removed'],
    [`DELETE FROM document_file WHERE document_id = 'document-booked'`, 'are never removed'],
    [
      `INSERT INTO document_file
        SELECT document_id, 7, 'pdf', file_name, mime_type, size, sha256, bytes
        FROM document_file WHERE document_id = 'document-booked'`,
      'a document on its way gets no other files',
    ],
    [`UPDATE document_file SET file_name = 'x'`, 'an original file is never edited'],
    [`REPLACE INTO document SELECT * FROM document WHERE state = 'booked'`, 'never removed'],
  ])('withstands %s', (statement, reason) => {
    expect(run(statement)).toThrow(reason);
  });
});

describe('schema › the outbox', () => {
  it.each([
    [`UPDATE outbox SET booking = '{}' ${QUEUED}`, 'a booking is fixed once'],
    [`UPDATE outbox SET state = 'sending' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET state = 'lost' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET state = 'parked' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET state = 'unclear', cause = '{}' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET state = 'booked' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET cause = '{}' ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET number = 5 ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET attempts = 1 ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET verified_at_ms = 1 ${QUEUED}`, 'CHECK'],
    [`UPDATE outbox SET due_at_ms = 'soon' ${QUEUED}`, 'cannot store TEXT value in INTEGER'],
    [`UPDATE outbox SET number = 1, attempts = 1, first_sent_at_ms = 1 ${QUEUED}`, 'UNIQUE'],
  ])('withstands %s', (statement, reason) => {
    expect(run(statement)).toThrow(reason);
  });
});

describe('schema › the rest', () => {
  it.each([
    [`UPDATE audit SET actor = 'nobody'`, 'the audit is append-only'],
    [`DELETE FROM audit`, 'the audit is append-only'],
    [`REPLACE INTO audit SELECT * FROM audit`, 'the audit is append-only'],
    [`INSERT INTO firm VALUES (2, '', 'nl')`, 'CHECK'],
    [`UPDATE firm SET language = 'de'`, 'CHECK'],
    [`UPDATE document SET state = 'gone' WHERE state = 'waiting'`, 'CHECK'],
    [`UPDATE document SET state = 'parked' WHERE state = 'waiting'`, 'CHECK'],
    [`UPDATE document SET cause = '{}' WHERE state = 'waiting'`, 'CHECK'],
    [`UPDATE document SET issue_date = '5 januari' WHERE state = 'waiting'`, 'CHECK'],
    [`UPDATE dossier SET enterprise_number = '123'`, 'CHECK'],
    [`UPDATE journal SET last_number = -1`, 'CHECK'],
    [`INSERT INTO call_count VALUES ('x', 1, 'anna', 1, 1)`, 'CHECK'],
    [`UPDATE call_rules SET scope = 'nobody'`, 'CHECK'],
    [`UPDATE call_rules SET reset_hour = 24`, 'CHECK'],
    [`INSERT INTO call_rules VALUES (2, 'user', 0)`, 'CHECK'],
    [
      `INSERT INTO connection VALUES ('c', 'ftp', '', 'https://x.example', '', 'key', NULL, NULL)`,
      'CHECK',
    ],
    [`INSERT INTO cursor VALUES ('nobody', 'x', '')`, 'FOREIGN KEY'],
    [
      `INSERT INTO document_file VALUES ('document-waiting', 5, 'pdf', '', '', 9, '${'a'.repeat(64)}', x'00')`,
      'CHECK',
    ],
  ])('withstands %s', (statement, reason) => {
    expect(run(statement)).toThrow(reason);
  });
});
