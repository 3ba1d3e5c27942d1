import type { KeyboardEvent } from 'react';
import { isTyping } from '../../ui/is-typing.ts';

type PanelKeys = {
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Without it there is nothing to check. */
  readonly check?: (() => void) | undefined;
};

/** Keys of the open document: Escape closes, J and K browse, C says that it is checked. */
export function onPanelKey(event: KeyboardEvent, { close, step, check }: PanelKeys): void {
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const inMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
  if (inMenu || !['escape', 'j', 'k', 'c'].includes(key) || (key === 'c' && check === undefined))
    return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'escape') close();
  else if (key === 'c') check?.();
  else step(key === 'j' ? 1 : -1);
}
