import { plain } from '../../ui/plain.ts';
import type { HeldGroup } from './held-group.ts';

/** A card with the words that it is found by. */
export type WaitingCard = {
  readonly group: HeldGroup;
  readonly what: string;
  readonly dossierName: string;
};

/** Whether a card answers to what was typed: every word in its cause, its dossier or one of its documents. */
export function cardMatches({ group, what, dossierName }: WaitingCard, typed: string): boolean {
  const words = plain(typed).split(/\s+/);
  const own = plain(`${what} ${dossierName}`);
  if (words.every((word) => own.includes(word))) return true;
  return group.documents.some(({ number, counterpartyName }) => {
    const searched = `${own} ${plain(`${number} ${counterpartyName}`)}`;
    return words.every((word) => searched.includes(word));
  });
}

/** How many documents cards hold. */
export function documentCount(cards: readonly WaitingCard[]): number {
  return cards.reduce((sum, { group }) => sum + group.documents.length, 0);
}
