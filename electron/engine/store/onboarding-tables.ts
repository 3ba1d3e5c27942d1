import type { IsoDate } from '../../../shared/model/amount.ts';
import type { InvitationKind } from '../../../shared/model/invitation.ts';
import type { OnboardingState } from '../../../shared/model/onboarding.ts';
import type { ConnectionId, DossierId } from '../domain/ids.ts';
import type { Flag } from './tables.ts';

/** Named sets of settings. */
export type TemplateTable = { id: string; name: string; is_default: Flag; settings: string };

/** Which template a dossier has. */
type DossierTemplateTable = { dossier_id: DossierId; template_id: string; accepted: string };

/** Dossiers that are linked together. */
export type OnboardingTable = {
  octopus_dossier_id: number;
  octopus_connection_id: ConnectionId;
  billit_connection_id: ConnectionId;
  billit_party_id: string;
  name: string;
  enterprise_number: string;
  template_id: string;
  export_from: IsoDate;
  dossier_id: DossierId | null;
  state: OnboardingState;
  cause: string | null;
  due_at_ms: number;
};

/** The pair of a dossier whose link was taken away. */
type FormerLinkTable = {
  dossier_id: DossierId;
  billit_party_id: string;
  octopus_dossier_id: number;
  at_ms: number;
};

/** What was asked of an entrepreneur. */
export type InvitationTable = {
  enterprise_number: string;
  kind: InvitationKind;
  name: string;
  recipient: string | null;
  first_at_ms: number;
  at_ms: number;
};

/** Dossiers that a person marked as active at Billit. */
type ActivationTable = { dossier_id: DossierId; at_ms: number };

/** How long the firm takes the free weeks to be: one row. */
type TrialRulesTable = { id: number; days: number };

/** What the accountant entered about the free weeks of an entrepreneur. */
type TrialTable = { dossier_id: DossierId; end_date: IsoDate | null; has_plan: Flag };

/** The tables of templates and of linking many dossiers. */
export type OnboardingTables = {
  template: TemplateTable;
  dossier_template: DossierTemplateTable;
  onboarding: OnboardingTable;
  former_link: FormerLinkTable;
  invitation: InvitationTable;
  activation: ActivationTable;
  trial_rules: TrialRulesTable;
  trial: TrialTable;
};
