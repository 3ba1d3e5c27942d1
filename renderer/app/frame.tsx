import type { ReactElement } from 'react';

/** The window: for now one page that says where the export runs. */
export function Frame(): ReactElement {
  return (
    <main>
      <h1>Tentakel</h1>
      <p>
        De export loopt voorlopig in de terminal: <code>npm run demo</code>.
      </p>
    </main>
  );
}
