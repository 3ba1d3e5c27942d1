import type { Calls } from '../../../shared/ipc/contract.ts';
import { adoptedCalls } from './adopted.ts';
import { bankCalls } from './bank.ts';
import { billitSignInCalls } from './billit-sign-in.ts';
import { billitCalls } from './billit.ts';
import { budgetCalls } from './budget.ts';
import { checkCalls } from './checks.ts';
import { communicationCalls } from './communication.ts';
import { companyCalls } from './companies.ts';
import { connectionCalls } from './connections.ts';
import type { CallContext } from './context.ts';
import { documentCalls } from './documents.ts';
import { documentPageCalls } from './document-pages.ts';
import { diagnoseCalls } from './diagnose.ts';
import { doctorCalls } from './doctor.ts';
import { dossierCalls } from './dossiers.ts';
import { driftCalls } from './drifts.ts';
import { exportCalls } from './export.ts';
import { filingCalls } from './filing.ts';
import { fastInputCalls } from './fast-input.ts';
import { firmCalls } from './firm.ts';
import { invitationCalls } from './invitations.ts';
import { inboxCalls } from './inbox.ts';
import { linkCalls } from './links.ts';
import { mailCalls } from './mail.ts';
import { pageCalls } from './pages.ts';
import { noticeCalls } from './notices.ts';
import { onboardingCalls } from './onboarding.ts';
import { scheduleCalls } from './schedule.ts';
import { statusCalls } from './status.ts';
import { takeoverCalls } from './takeover.ts';
import { templateCalls } from './templates.ts';
import { trialCalls } from './trials.ts';
import { writeBackCalls } from './write-back.ts';

/** Every call of the contract, answered by the engine. Inputs are checked at the edge that receives them. */
export function createCalls(context: CallContext): Calls {
  return {
    ...firmCalls(context),
    ...budgetCalls(context),
    ...connectionCalls(context),
    ...dossierCalls(context),
    ...pageCalls(context),
    ...bankCalls(context),
    ...inboxCalls(context),
    ...fastInputCalls(context),
    ...adoptedCalls(context),
    ...companyCalls(context),
    ...linkCalls(context),
    ...onboardingCalls(context),
    ...templateCalls(context),
    ...takeoverCalls(context),
    ...invitationCalls(context),
    ...trialCalls(context),
    ...mailCalls(context),
    ...exportCalls(context),
    ...scheduleCalls(context),
    ...filingCalls(context),
    ...documentCalls(context),
    ...documentPageCalls(context),
    ...checkCalls(context),
    ...driftCalls(context),
    ...diagnoseCalls(context),
    ...doctorCalls(context),
    ...communicationCalls(context),
    ...billitCalls(context),
    ...billitSignInCalls(context),
    ...writeBackCalls(context),
    ...noticeCalls(context),
    ...statusCalls(context),
  };
}
