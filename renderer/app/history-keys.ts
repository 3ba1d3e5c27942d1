import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing.ts';

/** Alt with the arrows goes back and forward, as in a browser; while somebody types they move in the text. */
export function useHistoryKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      if (!isArrow || !event.altKey || event.ctrlKey || isTyping(event.target)) return;
      event.preventDefault();
      // A list would unfold a row.
      event.stopPropagation();
      globalThis.history.go(event.key === 'ArrowLeft' ? -1 : 1);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
