import { mkdirSync } from 'node:fs';
import { ok, type Result } from '../../../shared/result.ts';
import { auditStore } from './audit.ts';
import { backupWhileOpen } from './backup.ts';
import { billitOauthStore } from './billit-oauth.ts';
import { callCountStore } from './call-counts.ts';
import { communicationStore } from './communication.ts';
import { connectionStore } from './connections.ts';
import { cursorStore } from './cursors.ts';
import { documentStore } from './documents.ts';
import { driftStore } from './drifts.ts';
import { dossierStore } from './dossiers.ts';
import type { StoreFault } from '../../../shared/model/store-fault.ts';
import { attempt } from './fault.ts';
import { feedStore } from './feeds.ts';
import { filingStore } from './filings.ts';
import { otherDocumentStore } from './other-documents.ts';
import { firmStore } from './firm.ts';
import { firmProfileStore } from './firm-profile.ts';
import { invitationStore } from './invitations.ts';
import { linkStore } from './links.ts';
import { mailDigestStore } from './mail-digest.ts';
import { mailServerStore } from './mail-server.ts';
import { mailingStore } from './mailings.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { mirrorStore } from './mirror.ts';
import { noticeStore } from './notices.ts';
import { officeStore } from './office.ts';
import { octopusRegistrationStore } from './octopus-registration.ts';
import { openFile, type Profile } from './open-file.ts';
import { onboardingStore } from './onboarding.ts';
import { outboxStore } from './outbox.ts';
import type { Store } from './ports.ts';
import { holdProfile, type ProfileLock } from './profile-lock.ts';
import { pushedStore } from './pushed.ts';
import { templateStore } from './templates.ts';
import { trialStore } from './trials.ts';
import { uploadStore } from './uploads.ts';
import { writeBackStore } from './write-back.ts';
import { inboxStore } from './inbox.ts';
import { statementStore } from './statements.ts';
import { runStore } from './runs.ts';
import { relationStore } from './relations.ts';
import { scheduleStore } from './schedules.ts';
import { signInRefusalStore } from './sign-in-refusals.ts';
import { kyselyOver, type Sqlite } from './sqlite.ts';
import type { Db } from './tables.ts';

/**
 * Opens the store of a profile for this program alone, making it when the folder is new. On a fault nothing is left
 * behind or open, and never is an empty store put in the place of one that cannot be read.
 */
export async function openStore(profile: Profile): Promise<Result<Store, StoreFault>> {
  const made = attempt(() => mkdirSync(profile.directory, { recursive: true, mode: 0o700 }));
  if (!made.ok) return made;
  const lock = holdProfile(profile.directory);
  if (!lock.ok) return lock;
  const file = openFile(profile, MIGRATIONS);
  if (file.ok) return ok(assemble(file.value, lock.value));
  lock.value.release();
  return file;
}

function assemble(sqlite: Sqlite, lock: ProfileLock): Store {
  const db = kyselyOver(sqlite);
  return {
    ...aggregates(db),
    backup: (toFile) => backupWhileOpen(sqlite, toFile),
    close: async () => {
      if (!sqlite.open) return;
      await db.destroy();
      // Kysely closes only what it has used.
      sqlite.close();
      lock.release();
    },
  };
}

/** The store without its file: every aggregate over one connection. */
export function aggregates(db: Db): Omit<Store, 'backup' | 'close'> {
  return {
    firm: firmStore(db),
    firmProfile: firmProfileStore(db),
    octopusRegistration: octopusRegistrationStore(db),
    connections: connectionStore(db),
    signInRefusals: signInRefusalStore(db),
    dossiers: dossierStore(db),
    links: linkStore(db),
    schedules: scheduleStore(db),
    notices: noticeStore(db),
    mirror: mirrorStore(db),
    relations: relationStore(db),
    documents: documentStore(db),
    outbox: outboxStore(db),
    mailings: mailingStore(db),
    mailServer: mailServerStore(db),
    mailDigest: mailDigestStore(db),
    drifts: driftStore(db),
    billitOauth: billitOauthStore(db),
    feeds: feedStore(db),
    filings: filingStore(db),
    otherDocuments: otherDocumentStore(db),
    pushed: pushedStore(db),
    writeBack: writeBackStore(db),
    templates: templateStore(db),
    onboarding: onboardingStore(db),
    invitations: invitationStore(db),
    trials: trialStore(db),
    office: officeStore(db),
    runs: runStore(db),
    statements: statementStore(db),
    inbox: inboxStore(db),
    uploads: uploadStore(db),
    callCounts: callCountStore(db),
    cursors: cursorStore(db),
    communication: communicationStore(db),
    audit: auditStore(db),
  };
}
