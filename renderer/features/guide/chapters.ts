import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { missingFields } from '../../../shared/model/firm-profile.ts';
import type { guideTexts } from '../../../shared/i18n/window-guide.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import type { Route } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';

/** What the guide looks at to tick a step off. */
export type Facts = {
  readonly profile: CallOutput<'firm.profile'>;
  readonly connections: CallOutput<'connections.list'>;
  readonly mail: CallOutput<'mail.get'>;
  readonly dossiers: readonly Dossier[];
  readonly status: CallOutput<'status.get'>;
};

type TextName = keyof typeof guideTexts;

/** One thing to do, the screen where it is done, and whether it is. */
export type Step = {
  readonly name:
    | 'profile'
    | 'billit'
    | 'octopus'
    | 'add'
    | 'link'
    | 'mail'
    | 'rules'
    | 'export'
    | 'held'
    | 'verified';
  readonly title: TextName;
  readonly body: TextName;
  readonly verb: TextName;
  readonly to: Route;
  readonly done: boolean;
};

/** Steps without which no document gets to Octopus; the others can wait. */
const NEEDED: ReadonlySet<Step['name']> = new Set(['billit', 'octopus', 'add', 'link', 'export']);

/** What comes next of these steps: one that stands in the way, else the first that is not done. */
export function nextOf(steps: readonly Step[]): Step | undefined {
  const open = steps.filter(({ done }) => !done);
  return open.find(({ name }) => NEEDED.has(name)) ?? open[0];
}

/** The chapters that have steps (S06), in order; the fourth has questions. */
export const STEP_CHAPTERS = ['account', 'setUp', 'use'] as const;
export type StepChapter = (typeof STEP_CHAPTERS)[number];

/** Every step, ticked off by what is so, never by having been looked at. */
export function stepsOf(facts: Facts): Readonly<Record<StepChapter, readonly Step[]>> {
  return { account: account(facts), setUp: setUp(facts), use: use(facts) };
}

function account({ profile, connections }: Facts): readonly Step[] {
  const has = (kind: 'billit' | 'octopus'): boolean => connections.some((one) => one.kind === kind);
  const settings = { screen: 'settings' } as const;
  return [
    {
      name: 'profile',
      title: 'profile',
      body: 'profileBody',
      verb: 'profileVerb',
      to: { screen: 'profile' },
      done: missingFields(profile).length === 0,
    },
    {
      name: 'billit',
      title: 'billit',
      body: 'billitBody',
      verb: 'connectVerb',
      to: settings,
      done: has('billit'),
    },
    {
      name: 'octopus',
      title: 'octopus',
      body: 'octopusBody',
      verb: 'connectVerb',
      to: settings,
      done: has('octopus'),
    },
  ];
}

function setUp({ dossiers, mail }: Facts): readonly Step[] {
  const first = dossiers.find(({ linked }) => !linked) ?? dossiers[0];
  const linked = dossiers.find((one) => one.linked);
  const list = { screen: 'dossiers' } as const;
  return [
    {
      name: 'add',
      title: 'add',
      body: 'addBody',
      verb: 'addVerb',
      to: { screen: 'add-dossiers' },
      done: dossiers.length > 0,
    },
    {
      name: 'link',
      title: 'link',
      body: 'linkBody',
      verb: 'linkVerb',
      to: first === undefined ? list : { screen: 'integrations', dossierId: first.id },
      done: linked !== undefined,
    },
    {
      name: 'mail',
      title: 'mail',
      body: 'mailBody',
      verb: 'mailVerb',
      to: { screen: 'settings' },
      done: mail.settings !== null && mail.hasPassword,
    },
    {
      name: 'rules',
      title: 'rules',
      body: 'rulesBody',
      verb: 'rulesVerb',
      to: linked === undefined ? list : { screen: 'integrations', dossierId: linked.id },
      done: dossiers.some((one) => one.linked && one.frequency !== 'never'),
    },
  ];
}

function use({ dossiers, status }: Facts): readonly Step[] {
  const counts = countsOf(status.states);
  const isOver = status.states.booked + status.states.delivered > 0;
  const ready = dossiers.find(({ states }) => countsOf(states).toExport > 0);
  return [
    {
      name: 'export',
      title: 'export',
      body: 'exportBody',
      verb: 'exportVerb',
      to: ready === undefined ? { screen: 'dossiers' } : { screen: 'export', dossierId: ready.id },
      done: isOver,
    },
    {
      name: 'held',
      title: 'held',
      body: 'heldBody',
      verb: 'heldVerb',
      to: { screen: 'waiting' },
      done: isOver && counts.forYou === 0,
    },
    {
      name: 'verified',
      title: 'verified',
      body: 'verifiedBody',
      verb: 'verifiedVerb',
      to: { screen: 'communication', dossierId: null },
      done: status.verified > 0,
    },
  ];
}

/** A question that accountants ask, its answer, and the screen that helps. */
export type Question = {
  readonly question: TextName;
  readonly answer: TextName;
  readonly verb: TextName | null;
  readonly to: Route | null;
};

/** The fourth chapter (S69-S80). */
export const QUESTIONS: readonly Question[] = [
  {
    question: 'askConnect',
    answer: 'sayConnect',
    verb: 'doctorVerb',
    to: { screen: 'doctor' },
  },
  { question: 'askAccess', answer: 'sayAccess', verb: 'doctorVerb', to: { screen: 'doctor' } },
  {
    question: 'askMissing',
    answer: 'sayMissing',
    verb: 'dossiersVerb',
    to: { screen: 'dossiers' },
  },
  { question: 'askAgain', answer: 'sayAgain', verb: null, to: null },
  { question: 'askAccount', answer: 'sayAccount', verb: null, to: null },
  { question: 'askViewer', answer: 'sayViewer', verb: null, to: null },
  { question: 'askWorkshop', answer: 'sayWorkshop', verb: null, to: null },
];
