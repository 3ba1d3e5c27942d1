import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleDot,
  IconCircleMinus,
  IconClock,
  IconCloudOff,
  IconEyeExclamation,
  IconHandStop,
  IconHelpHexagon,
  IconHexagonLetterXFilled,
  IconHourglass,
  IconKeyOff,
  IconLock,
  IconMailCheck,
  IconPlayerPause,
  IconRefresh,
  IconShieldX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { stateTexts } from '../../shared/i18n/window-states.ts';
import { useTexts } from '../i18n/use-texts.ts';
import './state-mark.css';

/** A state that a person sees: of a document, of a dossier, of the whole. */
export type ShownState = keyof typeof stateTexts;

/** Colour family of a state: done, working, waits for you, refused, still, or something to press. */
export type StateFamily = 'ok' | 'wk' | 'wt' | 'no' | 'of' | 'ac';

const VOCABULARY: Readonly<Record<ShownState, readonly [TablerIcon, StateFamily]>> = {
  waiting: [IconCircleDot, 'ac'],
  queued: [IconClock, 'wk'],
  sending: [IconRefresh, 'wk'],
  booked: [IconCircleCheck, 'ok'],
  verified: [IconCircleCheckFilled, 'ok'],
  delivered: [IconMailCheck, 'ok'],
  'needs-decision': [IconHandStop, 'wt'],
  'to-check': [IconEyeExclamation, 'wt'],
  parked: [IconHourglass, 'of'],
  unclear: [IconHelpHexagon, 'wt'],
  refused: [IconHexagonLetterXFilled, 'no'],
  rejected: [IconShieldX, 'no'],
  withdrawn: [IconCircleMinus, 'of'],
  locked: [IconLock, 'of'],
  linked: [IconCircleCheckFilled, 'ok'],
  available: [IconCircleDashed, 'of'],
  fault: [IconHexagonLetterXFilled, 'no'],
  'sign-in-needed': [IconKeyOff, 'wt'],
  offline: [IconCloudOff, 'of'],
  paused: [IconPlayerPause, 'of'],
  warning: [IconAlertTriangle, 'wt'],
};

/** The colour family of a state. */
export function stateFamily(state: ShownState): StateFamily {
  return VOCABULARY[state][1];
}

type IconProps = { readonly state: ShownState; readonly size?: number };

/** The icon of a state alone, for beside a text that says it; 16 in rows, 18 in cards, 26 on empty screens. */
export function StateIcon({ state, size = 16 }: IconProps): ReactElement {
  const [Icon, family] = VOCABULARY[state];
  return (
    <Icon size={size} stroke={1.7} className={`state-icon state-${family}`} aria-hidden="true" />
  );
}

type MarkProps = {
  readonly state: ShownState;
  /** Instead of the usual word: the question itself, 'Kies rekening'. */
  readonly word?: ReactNode;
  /** The cause, beside the word. */
  readonly note?: ReactNode;
  /** A filled pill, only in a header. */
  readonly pill?: boolean;
};

/** A state as it is shown everywhere: icon and word, never colour alone. */
export function StateMark({ state, word, note, pill = false }: MarkProps): ReactElement {
  const say = useTexts('state');
  return (
    <span className={pill ? `state-mark state-pill state-${stateFamily(state)}` : 'state-mark'}>
      <StateIcon state={state} />
      <span className="state-word">{word ?? say(state)}</span>
      {note === undefined ? null : (
        <span className="state-note tk-cut" title={typeof note === 'string' ? note : undefined}>
          · {note}
        </span>
      )}
    </span>
  );
}
