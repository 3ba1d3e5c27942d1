import type { ReactElement } from 'react';

/** Where menus are drawn: over the screen, and inside its landmark. */
export const LAYERS = '#layers';

/** The place of the menus; stands last in the main landmark. */
export function Layers(): ReactElement {
  return <div id={LAYERS.slice(1)} />;
}
