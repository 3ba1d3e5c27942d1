import { drawn } from '../bridge/drawn.ts';

/** The screens that people open most. */
const SCREENS = [
  () => import('../features/export/export-screen.tsx'),
  () => import('../features/dossier/overview.tsx'),
  () => import('../features/documents/documents-screen.tsx'),
  () => import('../features/communication/communication-screen.tsx'),
] as const;

/** Fetches them while the window has nothing else to do, so that the first click on one does not wait for its code. */
export async function fetchAhead(): Promise<void> {
  for (const fetchScreen of SCREENS) {
    await drawn();
    await fetchScreen();
  }
}
