import type { IsoDate } from '../../../shared/model/amount.ts';
import type { InvitationKind } from '../../../shared/model/invitation.ts';
import type { OnboardingCause, OnboardingState } from '../../../shared/model/onboarding.ts';
import type { SettingsTemplate } from '../../../shared/model/settings-template.ts';
import type { ConnectionId, DossierId } from '../domain/ids.ts';
import type { TrialFacts } from '../domain/trial.ts';

/** Which template a dossier has, and what a person accepted there: the value found, by its setting. */
export type TemplateOfDossier = {
  readonly dossierId: DossierId;
  readonly templateId: string;
  readonly accepted: Readonly<Record<string, string>>;
};

export type TemplateStore = {
  /** By name. */
  readonly list: () => Promise<readonly SettingsTemplate[]>;
  readonly get: (id: string) => Promise<SettingsTemplate | null>;
  /** Makes or changes a template; one that becomes the firm's own takes that from the other. False: the name is taken. */
  readonly save: (template: SettingsTemplate, atMs: number) => Promise<boolean>;
  /** Its dossiers keep their settings. */
  readonly remove: (id: string, atMs: number) => Promise<void>;
  readonly assignments: () => Promise<readonly TemplateOfDossier[]>;
  readonly assign: (assignment: TemplateOfDossier, atMs: number) => Promise<void>;
};

/** A dossier that is linked together with others. */
export type OnboardingRow = {
  readonly octopusConnectionId: ConnectionId;
  readonly octopusDossierId: number;
  readonly billitConnectionId: ConnectionId;
  readonly billitPartyId: string;
  readonly name: string;
  /** Ten digits, valid. */
  readonly enterpriseNumber: string;
  readonly templateId: string;
  readonly exportFrom: IsoDate;
  /** The dossier here; null before it was made. */
  readonly dossierId: DossierId | null;
  readonly state: OnboardingState;
  /** Why a person must look, or what a row that waits waits for. */
  readonly cause: OnboardingCause | null;
  /** Not before this moment (epoch ms). */
  readonly dueAtMs: number;
};

export type OnboardingStore = {
  readonly list: () => Promise<readonly OnboardingRow[]>;
  /** Puts rows in, over what stood there about the same Octopus dossier. */
  readonly put: (rows: readonly OnboardingRow[], atMs: number) => Promise<void>;
  /** The first row that waits and may go now; null when none may. */
  readonly next: (nowMs: number) => Promise<OnboardingRow | null>;
  readonly settle: (
    octopusDossierId: number,
    outcome: Pick<OnboardingRow, 'state' | 'cause' | 'dossierId'>,
  ) => Promise<void>;
  /** Rows that wait go no earlier than this: all of them, those of some logins, or one. */
  readonly postpone: (
    which: {
      readonly octopusConnectionIds?: readonly ConnectionId[];
      readonly octopusDossierId?: number;
    },
    dueAtMs: number,
    cause: OnboardingCause | null,
  ) => Promise<void>;
  /** Takes away every row that waits: what is linked stays. */
  readonly stop: (atMs: number) => Promise<void>;
};

/** What was asked of an entrepreneur, and when last. */
export type Invitation = {
  readonly enterpriseNumber: string;
  readonly kind: InvitationKind;
  readonly name: string;
  /** Null when a person sent it in another way. */
  readonly recipient: string | null;
  readonly atMs: number;
};

export type InvitationStore = {
  /** Each with the moment of the first of its kind. */
  readonly list: () => Promise<readonly (Invitation & { readonly firstAtMs: number })[]>;
  /** Keeps it, over an earlier one of this kind. */
  readonly keep: (invitation: Invitation) => Promise<void>;
  /** The companies of these numbers are reached now: they are no longer asked for access. */
  readonly accept: (enterpriseNumbers: readonly string[], atMs: number) => Promise<void>;
  /** Dossiers that a person marked as active at Billit, and when (epoch ms). */
  readonly marked: () => Promise<ReadonlyMap<DossierId, number>>;
  readonly mark: (dossierId: DossierId, active: boolean, atMs: number) => Promise<void>;
};

/** What the accountant entered about the free weeks of an entrepreneur. */
export type EnteredTrial = Pick<TrialFacts, 'endDate' | 'hasPlan'>;

export type TrialStore = {
  /** How long the firm takes the free weeks to be, in days. */
  readonly days: () => Promise<number>;
  readonly setDays: (days: number, atMs: number) => Promise<void>;
  readonly entered: () => Promise<ReadonlyMap<DossierId, EnteredTrial>>;
  readonly set: (dossierId: DossierId, entered: EnteredTrial, atMs: number) => Promise<void>;
};

/** What the store keeps of templates, of linking many dossiers and of what entrepreneurs are asked. */
export type OnboardingStores = {
  readonly templates: TemplateStore;
  readonly onboarding: OnboardingStore;
  readonly invitations: InvitationStore;
  readonly trials: TrialStore;
};
