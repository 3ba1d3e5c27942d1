import type { z } from 'zod';
import type { Result } from '../result.ts';
import type { CallName, EngineCallName, ShellCallName } from './names.ts';
import { firmContract } from './subjects/firm.ts';
import { connectionsContract } from './subjects/connections.ts';
import { dossiersContract } from './subjects/dossiers.ts';
import { companiesContract } from './subjects/companies.ts';
import { linksContract } from './subjects/links.ts';
import { onboardingContract } from './subjects/onboarding.ts';
import { invitationsContract } from './subjects/invitations.ts';
import { takeoverContract } from './subjects/takeover.ts';
import { trialsContract } from './subjects/trials.ts';
import { templatesContract } from './subjects/templates.ts';
import { mailContract } from './subjects/mail.ts';
import { exportContract } from './subjects/export.ts';
import { filingContract } from './subjects/filing.ts';
import { scheduleContract } from './subjects/schedule.ts';
import { documentsContract } from './subjects/documents.ts';
import { documentPagesContract } from './subjects/document-pages.ts';
import { bankContract } from './subjects/bank.ts';
import { fastInputContract } from './subjects/fast-input.ts';
import { inboxContract } from './subjects/inbox.ts';
import { billitContract } from './subjects/billit.ts';
import { writeBackContract } from './subjects/write-back.ts';
import { doctorContract } from './subjects/doctor.ts';
import { communicationContract } from './subjects/communication.ts';
import { pagesContract } from './subjects/pages.ts';
import { noticesContract } from './subjects/notices.ts';
import { shellContract } from './subjects/shell.ts';

/** A schema as far as it matters here; comparing each of them with all of `z.ZodType` takes the compiler long. */
type Schema = { readonly safeParse: (value: unknown) => unknown };

/** Every call: what goes in is checked before the engine sees it, what comes out is typed. */
export const contract = {
  ...firmContract,
  ...connectionsContract,
  ...dossiersContract,
  ...pagesContract,
  ...bankContract,
  ...inboxContract,
  ...fastInputContract,
  ...companiesContract,
  ...linksContract,
  ...onboardingContract,
  ...templatesContract,
  ...takeoverContract,
  ...invitationsContract,
  ...trialsContract,
  ...mailContract,
  ...exportContract,
  ...scheduleContract,
  ...filingContract,
  ...documentsContract,
  ...documentPagesContract,
  ...billitContract,
  ...writeBackContract,
  ...doctorContract,
  ...communicationContract,
  ...noticesContract,
  ...shellContract,
} as const satisfies Record<CallName, { readonly input: Schema; readonly output: Schema }>;

/** What a call takes. */
export type CallInput<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
/** What a call gives. */
export type CallOutput<Name extends CallName> = z.infer<(typeof contract)[Name]['output']>;

/** What a group of calls is made of: a function per name, from checked input to a Result. */
export type CallsOf<Names extends CallName> = {
  readonly [Name in Names]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

/** The engine, as the window and the command line see it. */
export type Calls = CallsOf<EngineCallName>;
/** What the shell answers itself. */
export type ShellCalls = CallsOf<ShellCallName>;
