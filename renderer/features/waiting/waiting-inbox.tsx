import { type KeyboardEvent, type ReactElement, type ReactNode, useMemo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { isTyping } from '../../ui/is-typing.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { WaitingDetail } from './waiting-detail.tsx';
import type { WaitingCard } from './waiting-filter.ts';
import { WaitingList } from './waiting-list.tsx';
import { useWaitingStore } from './waiting-store.ts';

type WaitingInboxProps = { readonly cards: readonly WaitingCard[]; readonly empty: ReactNode };

/** Two lists of cards at the left, the card chosen at the right; J and K go through both. */
export function WaitingInbox({ cards, empty }: WaitingInboxProps): ReactElement {
  const say = useTexts('waiting');
  const { typed, openKey } = useWaitingStore();
  const side = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const forYou = useMemo(() => cards.filter(({ group }) => !group.bySelf), [cards]);
  const bySelf = useMemo(() => cards.filter(({ group }) => group.bySelf), [cards]);
  const ordered = useMemo(() => [...forYou, ...bySelf], [forYou, bySelf]);
  const at = Math.max(
    0,
    ordered.findIndex(({ group }) => group.key === openKey),
  );
  const open = ordered[at];
  const choose = ({ group }: WaitingCard): void => useWaitingStore.setState({ openKey: group.key });
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    const next = step === undefined ? undefined : ordered[at + step];
    if (next !== undefined) {
      event.preventDefault();
      choose(next);
    }
    // The list of the card that is open.
    if (event.key === 'Escape') focusList(side.current, open);
  };
  const lists = { openKey: open?.group.key ?? null };
  const onOpen = (card: WaitingCard): void => {
    choose(card);
    detail.current?.focus();
  };
  return (
    <div className="waiting-inbox" onKeyDown={onKey}>
      <div className="waiting-side" ref={side}>
        <div className="waiting-search">
          <SearchField
            label={say('searchLabel')}
            value={typed}
            onChange={(next) => useWaitingStore.setState({ typed: next })}
            onLeave={() => focusList(side.current, undefined)}
          />
        </div>
        <WaitingList {...lists} name="forYou" cards={forYou} onOpen={onOpen} />
        <WaitingList {...lists} name="bySelf" cards={bySelf} onOpen={onOpen} />
      </div>
      <div className="waiting-detail" ref={detail} tabIndex={-1}>
        {open === undefined ? (
          empty
        ) : (
          <WaitingDetail key={open.group.key} card={open} at={at + 1} total={ordered.length} />
        )}
      </div>
    </div>
  );
}

function focusList(side: HTMLElement | null, card: WaitingCard | undefined): void {
  const lists = [...(side?.querySelectorAll<HTMLElement>('[role="grid"]') ?? [])];
  (card?.group.bySelf === true ? lists.at(-1) : lists[0])?.focus();
}
