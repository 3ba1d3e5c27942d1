import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { csvText, type CsvValue } from '../../ui/csv.ts';
import { type Entry, outcomeOf, operationWords } from './entry.ts';
import { SERVICE_NAMES } from './communication-columns.tsx';

/** What the file is written with. */
export type CsvWords = {
  readonly say: Say<'communication'>;
  readonly language: Language;
  readonly dossierName: (dossierId: string | null) => string;
};

/** The exchanges as the text of a CSV file; moments are ISO 8601 in UTC, so that they sort. */
export function communicationCsv(entries: readonly Entry[], words: CsvWords): string {
  const { say, language, dossierName } = words;
  const head = [
    say('moment'),
    say('service'),
    say('what'),
    say('dossier'),
    say('outcome'),
    say('statusCode'),
    say('fault'),
    say('operation'),
    say('method'),
    say('address'),
    say('milliseconds'),
    say('bytesSent'),
    say('bytesReceived'),
    say('correlation'),
  ];
  const rows = entries.map((entry): readonly CsvValue[] => [
    new Date(entry.atMs).toISOString(),
    SERVICE_NAMES[entry.service],
    operationWords(entry.operation, language),
    dossierName(entry.dossierId),
    say(outcomeOf(entry)),
    entry.status,
    entry.fault,
    entry.operation,
    entry.method,
    entry.path,
    Math.round(entry.durationMs),
    entry.requestBytes,
    entry.responseBytes,
    entry.correlationId,
  ]);
  return csvText(head, rows);
}
