/** Set from the change of screen until a title took the focus; a screen that is still on its way takes it later. */
let wanted = false;

/** The screen changed: the next title to appear takes the focus. */
export function wantFocus(): void {
  wanted = true;
}

/** Puts the focus on the title of the screen when that is wanted. */
export function takeFocus(title: HTMLElement | null): void {
  // The screen before stays in the page, hidden, until the next one is loaded.
  if (!wanted || title?.checkVisibility() !== true) return;
  wanted = false;
  title.focus();
}
