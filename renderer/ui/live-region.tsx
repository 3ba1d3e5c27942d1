import type { ReactElement } from 'react';
import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string }>()(() => ({ text: '' }));

/** Says something to screen readers, without moving the focus: a screen is shown, an export is ready. */
export function announce(text: string): void {
  useAnnouncement.setState({ text });
}

/** Where announcements are spoken from; once in the page. */
export function LiveRegion(): ReactElement {
  const text = useAnnouncement((state) => state.text);
  return (
    <div role="status" aria-live="polite" className="tk-hidden">
      {text}
    </div>
  );
}
