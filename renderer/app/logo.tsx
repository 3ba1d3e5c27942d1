import type { ReactElement } from 'react';

/** The mark of the program: an arm that holds on. */
export function Logo(): ReactElement {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="logo">
      <rect width="22" height="22" rx="6" />
      <path d="M5.5 6.5h11M9 6.5v6.25a3.25 3.25 0 1 0 6.5 0 1.9 1.9 0 1 0-3.8 0" />
    </svg>
  );
}
