/** At most so long is waited, ms: a window that is hidden draws nothing. */
const MOST_MS = 100;

/** Until the window has drawn what was shown, and has nothing else to do. */
export function drawn(): Promise<void> {
  return new Promise((settle) => requestIdleCallback(() => settle(), { timeout: MOST_MS }));
}
