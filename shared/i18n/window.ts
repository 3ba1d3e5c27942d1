import { billitSignInTexts } from './billit-sign-in.ts';
import { communicationTexts } from './communication-screen.ts';
import { diagnosisTexts } from './diagnosis.ts';
import { accountTexts, overviewTexts } from './window-overview.ts';
import { exportDocumentTexts } from './export-document.ts';
import { checkTexts } from './check.ts';
import { bankTexts } from './window-bank.ts';
import { quickEntryTexts } from './window-quick-entry.ts';
import { documentsTexts } from './window-documents.ts';
import { biographyTexts, invoiceTexts } from './window-document.ts';
import { exportRunTexts } from './export-run.ts';
import { exportTexts } from './export-screen.ts';
import { adoptedTexts } from './window-adopted.ts';
import { waitingTexts } from './waiting-screen.ts';
import { afterExportTexts } from './window-after-export.ts';
import { addDossiersTexts } from './window-add-dossiers.ts';
import { signInTexts } from './sign-in.ts';
import { commonTexts } from './window-common.ts';
import { connectTexts } from './window-connect.ts';
import { dashboardTexts } from './window-dashboard.ts';
import { driftTexts } from './window-drift.ts';
import { doctorScreenTexts } from './window-doctor.ts';
import { dossierTexts } from './window-dossier.ts';
import { dossiersTexts } from './window-dossiers.ts';
import { filingTexts } from './window-filing.ts';
import { frameTexts } from './window-frame.ts';
import { guideTexts } from './window-guide.ts';
import { integrationsTexts } from './window-integrations.ts';
import { linkTexts } from './window-link.ts';
import { networkTexts } from './window-network.ts';
import { profileTexts } from './window-profile.ts';
import { invitationsTexts } from './window-invitations.ts';
import { linkDeedsTexts } from './window-link-deeds.ts';
import { onboardingTexts } from './window-onboarding.ts';
import { registerTexts } from './window-register.ts';
import { scheduleTexts } from './window-schedule.ts';
import { settingsTexts } from './window-settings.ts';
import { stateTexts } from './window-states.ts';
import { dateTexts } from './window-date.ts';
import { tableTexts } from './window-table.ts';
import { toBillitTexts } from './window-to-billit.ts';
import { takeoverTexts } from './window-takeover.ts';
import { templatesTexts } from './window-templates.ts';
import { trialTexts } from './window-trial.ts';
import { vatTexts } from './window-vat.ts';

/**
 * Every text of the window: a group per screen, each text in every language. A name ending in `_one` and its
 * `_other` are one text that counts; asked for without the ending, with `count`.
 */
export const windowTexts = {
  common: commonTexts,
  state: stateTexts,
  date: dateTexts,
  table: tableTexts,
  frame: frameTexts,
  dashboard: dashboardTexts,
  dossier: dossierTexts,
  documents: documentsTexts,
  bank: bankTexts,
  check: checkTexts,
  quickEntry: quickEntryTexts,
  dossiers: dossiersTexts,
  overview: overviewTexts,
  account: accountTexts,
  profile: profileTexts,
  guide: guideTexts,
  network: networkTexts,
  settings: settingsTexts,
  doctor: doctorScreenTexts,
  signIn: signInTexts,
  connect: connectTexts,
  billitSignIn: billitSignInTexts,
  addDossiers: addDossiersTexts,
  integrations: integrationsTexts,
  afterExport: afterExportTexts,
  schedule: scheduleTexts,
  toBillit: toBillitTexts,
  link: linkTexts,
  onboarding: onboardingTexts,
  invitations: invitationsTexts,
  linkDeeds: linkDeedsTexts,
  templates: templatesTexts,
  takeover: takeoverTexts,
  register: registerTexts,
  vat: vatTexts,
  export: exportTexts,
  exportRun: exportRunTexts,
  exportDocument: exportDocumentTexts,
  invoice: invoiceTexts,
  biography: biographyTexts,
  diagnosis: diagnosisTexts,
  communication: communicationTexts,
  adopted: adoptedTexts,
  waiting: waitingTexts,
  filing: filingTexts,
  drift: driftTexts,
  trial: trialTexts,
};

/** A group of texts. */
export type TextGroup = keyof typeof windowTexts;
