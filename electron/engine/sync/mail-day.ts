import { brusselsDay, startOfBrusselsDay } from '../../../shared/clock.ts';
import { digestMail, type DigestContent } from '../../../shared/i18n/digest-mail.ts';
import type { SyncContext } from './context.ts';
import { failedMail } from './mail-rest.ts';
import { isDigestTime } from './notices.ts';

type DayContext = Pick<SyncContext, 'store' | 'clock' | 'chance' | 'mail'>;

/** Notices that are looked through for releases. */
const NOTICES = 1000;
/** A mail that failed for no known time is tried again after this long, ms. */
const REST_MS = 60 * 60_000;

/**
 * Mails the overview of the day to whoever asked for it (N07): from five in the afternoon in Brussels on, once a day,
 * nothing on a day without anything. That it leaves is stored before its first byte, so that a crash or a lost answer never
 * makes a second one; a mail that was not taken in is tried again.
 */
export async function mailDay({ store, clock, chance, mail }: DayContext): Promise<void> {
  const nowMs = clock.now();
  const digest = await store.mailDigest.get();
  const { recipient, leftAtMs, restUntilMs } = digest;
  if (recipient === null || !isDigestTime(nowMs) || nowMs < (restUntilMs ?? 0)) return;
  const today = brusselsDay(nowMs);
  if (leftAtMs !== null && brusselsDay(leftAtMs) >= today) return;
  const content = await contentSince(store, leftAtMs ?? startOfBrusselsDay(today));
  if (content.verified + content.waiting + content.released.length === 0) return;
  const rest = await store.mailServer.resting();
  if (rest !== null && nowMs < rest.untilMs) return;
  const server = await mail.server();
  if (!server.ok || server.value === null) return;
  const { language } = await store.firm.get();
  const domain = server.value.from.slice(server.value.from.lastIndexOf('@') + 1);
  const message = {
    messageId: `<${chance.id()}@${domain}>`,
    sentAtMs: nowMs,
    to: recipient,
    ...digestMail(content, nowMs, language),
    files: [],
  };
  const sent = await mail.sender.send(server.value, message, () => store.mailDigest.leave(nowMs));
  if (sent.ok || sent.fault.kind === 'unclear') return;
  const { outcome } = failedMail(sent.fault, nowMs);
  const againAtMs = outcome.kind === 'parked' ? outcome.dueAtMs : nowMs + REST_MS;
  await store.mailDigest.failed({ leftAtMs, restUntilMs: againAtMs });
}

async function contentSince(
  { documents, dossiers, notices, outbox }: SyncContext['store'],
  sinceMs: number,
): Promise<DigestContent> {
  const states = await documents.countByState();
  const names = new Map((await dossiers.list()).map(({ id, name }) => [id, name]));
  const told = await notices.list(NOTICES);
  return {
    verified: await outbox.countVerifiedSince(sinceMs),
    waiting: states['needs-decision'] + states.refused + states.rejected,
    released: told.flatMap(({ kind, dossierId, atMs }) =>
      kind === 'released' && dossierId !== null && atMs > sinceMs
        ? [{ dossier: names.get(dossierId) ?? '?', atMs }]
        : [],
    ),
  };
}
