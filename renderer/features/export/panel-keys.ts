import type { KeyboardEvent } from 'react';
import { isTyping } from '../../ui/is-typing.ts';

type PanelKeys = { readonly close: () => void; readonly step: (by: 1 | -1) => void };

/** Keys of the open document: Escape closes, J and K browse. */
export function onPanelKey(event: KeyboardEvent, { close, step }: PanelKeys): void {
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const inMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
  if (inMenu || !['escape', 'j', 'k'].includes(key)) return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'escape') close();
  else step(key === 'j' ? 1 : -1);
}
