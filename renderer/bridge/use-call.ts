import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CallInput, CallOutput } from '../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../shared/ipc/events.ts';
import type { CallName } from '../../shared/ipc/names.ts';
import { call } from './calls.ts';
import { onEngineEvent, useEngineEvent } from './events.ts';
import { liveCall, type CallState, type LiveCall } from './live-call.ts';

/** What a screen gets of a call: its state and a way to ask again. */
export type UsedCall<Value> = Exclude<CallState<Value>, { state: 'broken' }> & {
  readonly refetch: () => void;
};

/** When the answer may have changed; the event says so, the answer is asked anew. */
export type UseCallOptions = { readonly refetchOn?: (event: EngineEvent) => boolean };

type Remembered = { [Name in CallName]?: Map<string, LiveCall<CallOutput<Name>>> };

/** Answers outlive the screen that asked: coming back shows the last one while the next is on its way. */
const remembered: Remembered = {};
/** Inputs remembered per call; the oldest goes first. */
const REMEMBERED_INPUTS = 20;

/**
 * The answer of a call, kept up to date by events; no polling. Another input shows its own answer, and an answer
 * to an earlier input or question never overwrites a later one.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  { refetchOn }: UseCallOptions = {},
): UsedCall<CallOutput<Name>> {
  const live = useLive(name, input);
  const state = useSyncExternalStore(live.subscribe, live.read);
  useEffect(() => live.look(), [live]);
  useEngineEvent((event) => {
    if (refetchOn?.(event) === true) live.refetch();
  });
  if (state.state === 'broken') throw state.error;
  return { ...state, refetch: live.refetch };
}

function useLive<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): LiveCall<CallOutput<Name>> {
  const key = JSON.stringify(input);
  const [held, hold] = useState(() => ({ name, key, live: recall(name, key, input) }));
  if (held.name === name && held.key === key) return held.live;
  const live = recall(name, key, input);
  hold({ name, key, live });
  return live;
}

let followsProfile = false;

function followProfile(): void {
  if (followsProfile) return;
  followsProfile = true;
  onEngineEvent((event) => {
    if (event.kind !== 'profile-changed') return;
    for (const inputs of Object.values(remembered))
      for (const live of inputs.values()) live.reset();
  });
}

function recall<Name extends CallName>(
  name: Name,
  key: string,
  input: CallInput<Name>,
): LiveCall<CallOutput<Name>> {
  followProfile();
  const known = remembered[name]?.get(key);
  // One that broke is not asked again: whoever comes back gets a new one.
  if (known !== undefined && known.read().state !== 'broken') return known;
  const made = liveCall(
    () => call(name, input),
    (delayMs, run) => setTimeout(run, delayMs),
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- empty here; what goes in is typed by the line before
  const inputs: Map<string, LiveCall<CallOutput<Name>>> = (remembered[name] ??= new Map());
  inputs.set(key, made);
  const [oldest] = inputs.keys();
  if (inputs.size > REMEMBERED_INPUTS && oldest !== undefined) inputs.delete(oldest);
  return made;
}
