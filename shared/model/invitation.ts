/** What an entrepreneur is asked: to give the firm access at Billit (S14), or to sign in for the first time (S16). */
export const INVITATION_KINDS = ['link-request', 'login'] as const;

/** One of them. */
export type InvitationKind = (typeof INVITATION_KINDS)[number];
