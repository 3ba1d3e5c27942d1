import type { Draft, Proposal } from './draft.ts';

/** What a group of choices gets. */
export type SectionProps = {
  readonly dossierId: string;
  readonly draft: Draft;
  readonly proposal: Proposal;
};
