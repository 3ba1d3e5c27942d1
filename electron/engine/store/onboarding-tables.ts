import type { IsoDate } from '../../../shared/model/amount.ts';
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

/** The tables of templates and of linking many dossiers. */
export type OnboardingTables = {
  template: TemplateTable;
  dossier_template: DossierTemplateTable;
  onboarding: OnboardingTable;
};
