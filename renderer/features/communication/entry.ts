import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { operationText } from '../../../shared/i18n/operations.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ShownState } from '../../ui/state-mark.tsx';

/** An exchange with its bodies. */
export type FullEntry = CallOutput<'communication.list'>[number];
/** An exchange as the list keeps it: the bodies of 100,000 would not fit. */
export type Entry = Omit<FullEntry, 'requestBody' | 'responseBody'>;

/** How an exchange ended. */
export type Outcome =
  'noted' | 'answered' | 'accepted' | 'nothingFound' | 'refused' | 'noAnswer' | 'broken';

/** The exchange without its bodies. */
export function withoutBodies(entry: FullEntry): Entry {
  return {
    id: entry.id,
    correlationId: entry.correlationId,
    atMs: entry.atMs,
    dossierId: entry.dossierId,
    service: entry.service,
    operation: entry.operation,
    method: entry.method,
    path: entry.path,
    status: entry.status,
    fault: entry.fault,
    durationMs: entry.durationMs,
    requestBytes: entry.requestBytes,
    responseBytes: entry.responseBytes,
  };
}

/** What was exchanged, in plain words; an operation without words by its own name. */
export function operationWords(operation: string, language: Language): string {
  return operationText(operation)?.[language] ?? operation;
}

/** The same of an entry; what a person decided with his name and the document. */
export function whatWords({ service, operation, path }: Entry, language: Language): string {
  const words = operationWords(operation, language);
  return service === 'office' ? `${words}: ${path}` : words;
}

/** Whether an exchange wrote something at the service, or only read. */
export function writes({ method, operation }: Entry): boolean {
  return (
    method !== 'GET' && !operation.startsWith('authenticate') && operation !== 'connectDossier'
  );
}

/**
 * How it ended: an answer below 400 without a fault is well, whatever the service says inside; a read of Octopus that is
 * answered 404 found nothing, which is how its lists say that they are empty.
 */
export function outcomeOf(entry: Entry): Outcome {
  const { status, fault, service } = entry;
  if (service === 'office') return 'noted';
  if (status === null) return 'noAnswer';
  // A mail server that says no answers 5xx.
  if (status >= 500 && service !== 'mail') return 'broken';
  if (isNothingFound(entry)) return 'nothingFound';
  if (status >= 400 || fault !== null) return 'refused';
  return writes(entry) ? 'accepted' : 'answered';
}

function isNothingFound({ service, method, status, fault }: Entry): boolean {
  return service === 'octopus' && method === 'GET' && status === 404 && fault === null;
}

/** The mark of an outcome; the words stand beside it. */
export const OUTCOME_MARK: Readonly<Record<Outcome, ShownState>> = {
  noted: 'warning',
  answered: 'booked',
  accepted: 'booked',
  nothingFound: 'booked',
  refused: 'refused',
  noAnswer: 'unclear',
  broken: 'refused',
};

/** Whether an exchange went well. */
export function wentWell(entry: Entry): boolean {
  return ['noted', 'answered', 'accepted', 'nothingFound'].includes(outcomeOf(entry));
}

/** Whether an exchange answers to what was typed: every word somewhere in its words, address, fault or dossier. */
export function entryMatches(entry: Entry, typed: string, also: readonly string[]): boolean {
  const { operation, path, fault, status, correlationId, service } = entry;
  const searched = [
    operation,
    path,
    fault ?? '',
    String(status ?? ''),
    correlationId,
    service,
    ...also,
  ]
    .join(' ')
    .toLowerCase();
  return typed
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** A body as a person reads it: JSON with indents, anything else as it is. */
export function prettyBody(body: string): string {
  const start = body.trimStart().charAt(0);
  if (start !== '{' && start !== '[') return body;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch (error) {
    // Cut in the log, or no JSON after all.
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}
