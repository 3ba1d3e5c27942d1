import type { Fault } from '../../../shared/model/fault.ts';
import type { OnboardingCause } from '../../../shared/model/onboarding.ts';
import { causeOfFault } from '../sync/way-of-fault.ts';

/** Why a link cannot be made or does not work, as its words are found. */
export function linkCauseOf(fault: Fault): OnboardingCause {
  switch (fault.kind) {
    case 'billit-dossier-taken':
    case 'octopus-dossier-taken':
      return { kind: 'taken', data: { dossier: fault.dossier } };
    case 'not-in-octopus-dossier':
      return { kind: 'account-missing', data: { account: fault.value } };
    default:
      return causeOfFault(fault, {}) ?? { kind: 'not-answered', data: { detail: fault.kind } };
  }
}
