import { create } from 'zustand';
import { onEngineEvent } from '../../bridge/events.ts';
import type { Draft, DraftSettings } from './draft.ts';

type LinkStore = { readonly drafts: Readonly<Record<string, Draft>> };

/** What is chosen so far, by dossier: the wizard can be left and gone on with. */
export const useLinkStore = create<LinkStore>()(() => ({ drafts: {} }));

/** Begins a wizard, or begins it again. */
export function beginDraft(dossierId: string, draft: Draft): void {
  followProfile();
  useLinkStore.setState(({ drafts }) => ({ drafts: { ...drafts, [dossierId]: draft } }));
}

/** Changes what is chosen. */
export function changeDraft(dossierId: string, part: Partial<Draft>): void {
  useLinkStore.setState(({ drafts }) => {
    const draft = drafts[dossierId];
    return draft === undefined ? {} : { drafts: { ...drafts, [dossierId]: { ...draft, ...part } } };
  });
}

/** Changes settings of the link. */
export function changeSettings(dossierId: string, part: Partial<DraftSettings>): void {
  const draft = useLinkStore.getState().drafts[dossierId];
  if (draft !== undefined) changeDraft(dossierId, { settings: { ...draft.settings, ...part } });
}

let follows = false;

/** Another profile has other dossiers: nothing of the one before is gone on with. */
function followProfile(): void {
  if (follows) return;
  follows = true;
  onEngineEvent(({ kind }) => {
    if (kind === 'profile-changed') useLinkStore.setState({ drafts: {} });
  });
}
