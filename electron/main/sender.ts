import { isRendererAddress } from './renderer-files.ts';

/** What is looked at of the frame that a call comes from. */
type Frame = { readonly url: string; readonly parent: unknown };

/** Whether a call comes from the main frame of a window that shows the program's own page. */
export function isOwnPage(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && isRendererAddress(frame.url);
}
