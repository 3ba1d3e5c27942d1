import { formatMoment } from '../../shared/i18n/belgian.ts';
import { overallText } from '../../shared/i18n/overall.ts';
import { fill } from '../../shared/i18n/text.ts';
import { pauseTexts, trayTexts } from '../../shared/i18n/tray.ts';
import { stateTexts } from '../../shared/i18n/window-states.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { Place } from '../../shared/ipc/events.ts';
import type { Language } from '../../shared/model/language.ts';
import { overallLines, type OverallState } from '../../shared/model/overall.ts';
import { PAUSES, type Pause } from '../../shared/model/pause.ts';

/** What a line of the menu does. */
export type TrayDeed =
  | { readonly kind: 'show'; readonly place: Place | null }
  | { readonly kind: 'sync' }
  | { readonly kind: 'pause'; readonly pause: Pause }
  | { readonly kind: 'resume' }
  | { readonly kind: 'quit' };

/** A line of the menu: what it says and does; without a deed it only says. */
export type TrayLine =
  | { readonly kind: 'line' }
  | { readonly kind: 'item'; readonly label: string; readonly deed: TrayDeed | null }
  | { readonly kind: 'menu'; readonly label: string; readonly lines: readonly TrayLine[] };

/** What the tray shows. */
export type TrayView = {
  readonly state: OverallState;
  readonly toolTip: string;
  readonly lines: readonly TrayLine[];
};

/** What it follows from. */
export type TrayFacts = {
  readonly status: CallOutput<'status.get'>;
  readonly runs: CallOutput<'export.progress'>;
  readonly lately: CallOutput<'documents.lately'>;
  readonly language: Language;
  readonly nowMs: number;
};

/** Windows cuts a tooltip after this many characters. */
const MAX_TIP = 127;
/** Longest name in a line of the menu. */
const MAX_NAME = 40;

/** Icon, tooltip and menu: all of it follows from where everything stands. */
export function trayView(facts: TrayFacts): TrayView {
  const { status, runs, language, nowMs } = facts;
  const all = overallLines(status, runs);
  const [worst] = all;
  const [first, ...others] = all.map((line) => overallText(line, language, nowMs));
  const { title = '', detail = null } = first ?? {};
  const more = others.map((text) => text.title);
  const tip = [`Tentakel: ${lowered(title)}`, ...(detail === null ? [] : [detail]), ...more];
  const cause = detail === null ? [] : [says(cut(detail, MAX_NAME * 2))];
  return {
    state: worst.state,
    toolTip: cut(tip.join('\n'), MAX_TIP),
    lines: [says(title), ...cause, { kind: 'line' }, ...todayLines(facts), ...commandLines(facts)],
  };
}

function todayLines({ status, lately, language, nowMs }: TrayFacts): readonly TrayLine[] {
  const { nextRunMs, states, linked } = status;
  const next =
    nextRunMs === null ? trayTexts.notPlanned[language] : formatMoment(nextRunMs, nowMs, language);
  const waiting = states['needs-decision'] + states.refused + states.rejected;
  return [
    does(fill(trayTexts.waiting, language, { count: String(waiting) }), show('waiting')),
    does(trayTexts.sync[language], linked === 0 ? null : { kind: 'sync' }),
    says(fill(trayTexts.nextRun, language, { next })),
    { kind: 'line' },
    says(trayTexts[lately.length === 0 ? 'nothingLately' : 'lately'][language]),
    ...lately.map((late) => lateLine(late, language)),
    { kind: 'line' },
  ];
}

function commandLines({ status, runs, language }: TrayFacts): readonly TrayLine[] {
  const pauses = PAUSES.map((pause) => does(pauseTexts[pause][language], { kind: 'pause', pause }));
  return [
    status.pausedUntilMs === null
      ? { kind: 'menu', label: trayTexts.pause[language], lines: pauses }
      : does(trayTexts.resume[language], { kind: 'resume' }),
    { kind: 'line' },
    does(trayTexts.open[language], { kind: 'show', place: null }),
    does(trayTexts.settings[language], show('settings')),
    does(trayTexts[runs.length === 0 ? 'quit' : 'quitBusy'][language], { kind: 'quit' }),
  ];
}

function lateLine(
  { document, booking }: TrayFacts['lately'][number],
  language: Language,
): TrayLine {
  const where =
    booking === null
      ? lowered(stateTexts[document.state][language])
      : `${booking.journalKey}/${booking.number}`;
  const label = [cut(document.number, MAX_NAME), cut(document.counterpartyName, MAX_NAME), where];
  const place = { screen: 'export', dossierId: document.dossierId } as const;
  return does(label.filter((part) => part !== '').join(' · '), { kind: 'show', place });
}

function show(screen: 'waiting' | 'settings'): TrayDeed {
  return { kind: 'show', place: { screen } };
}

function says(label: string): TrayLine {
  return does(label, null);
}

function does(label: string, deed: TrayDeed | null): TrayLine {
  return { kind: 'item', label, deed };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function lowered(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;
}
