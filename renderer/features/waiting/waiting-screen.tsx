import { Button } from '@mantine/core';
import { IconCircleCheckFilled, IconFilterOff } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { TableSkeleton } from '../../ui/table-skeleton.tsx';
import { Drifts } from './drifts.tsx';
import { sharedCauseWords } from './cause-words.ts';
import { causesOf, type HeldGroup, heldGroups } from './held-group.ts';
import { MOST_HELD } from './held-loader.ts';
import { cardMatches, documentCount, type WaitingCard } from './waiting-filter.ts';
import { WaitingInbox } from './waiting-inbox.tsx';
import { useHeld, useWaitingStore } from './waiting-store.ts';
import './waiting.css';

const NO_DOSSIERS: readonly Dossier[] = [];
const SKELETON = [{ id: 'what', title: '', width: 200, grows: true, cell: () => null }];

/** 'Wacht op u': everything held; what a person must do, and what goes by itself. */
export function WaitingScreen(): ReactElement {
  const say = useTexts('waiting');
  const held = useHeld();
  const groups = useMemo(() => heldGroups(held.documents), [held.documents]);
  const nameOf = useNames();
  const cards = useCards(groups, nameOf);
  const typed = useDeferredValue(useWaitingStore((view) => view.typed));
  const found = useMemo(() => cards.filter((card) => cardMatches(card, typed)), [cards, typed]);
  const forYou = useMemo(() => cards.filter(({ group }) => !group.bySelf), [cards]);
  const bySelf = useMemo(() => cards.filter(({ group }) => group.bySelf), [cards]);
  const first = held.loading && held.documents.length === 0;
  return (
    <div className="waiting-screen">
      <PageHeader
        title={say('title')}
        note={
          first ? null : (
            <span className="waiting-notes tk-number">
              <span>{say('youNote', { count: documentCount(forYou) })}</span>
              <span>{say('selfNote', { count: documentCount(bySelf) })}</span>
              {held.cut ? <span>{say('tooMany', { count: MOST_HELD })}</span> : null}
            </span>
          )
        }
      />
      <Drifts nameOf={nameOf} />
      {held.fault === null ? null : <FaultCard fault={held.fault} onRetry={held.reload} />}
      {first ? <TableSkeleton columns={SKELETON} /> : null}
      {first || held.fault !== null ? null : <WaitingBody cards={cards} found={found} />}
    </div>
  );
}

type BodyProps = { readonly cards: readonly WaitingCard[]; readonly found: readonly WaitingCard[] };

function WaitingBody({ cards, found }: BodyProps): ReactElement {
  const say = useTexts('waiting');
  const common = useTexts('common');
  if (cards.length === 0) {
    return (
      <EmptyState
        icon={<IconCircleCheckFilled size={26} className="state-ok" />}
        title={say('emptyTitle')}
      >
        {say('emptyBody')}
      </EmptyState>
    );
  }
  return (
    <WaitingInbox
      cards={found}
      empty={
        <EmptyState
          icon={<IconFilterOff size={26} stroke={1.7} />}
          title={say('filteredTitle')}
          actions={
            <Button variant="default" onClick={() => useWaitingStore.setState({ typed: '' })}>
              {common('clearFilters')}
            </Button>
          }
        >
          {say('filteredBody')}
        </EmptyState>
      }
    />
  );
}

/** Names of dossiers by id. */
function useNames(): (dossierId: string) => string {
  const say = useTexts('waiting');
  const dossiers = useDossiers().value ?? NO_DOSSIERS;
  return useMemo(() => {
    const names = new Map(dossiers.map(({ id, name }) => [id, name]));
    return (dossierId) => names.get(dossierId) ?? say('unknownDossier');
  }, [dossiers, say]);
}

function useCards(
  groups: readonly HeldGroup[],
  nameOf: (dossierId: string) => string,
): readonly WaitingCard[] {
  const language = useLanguage();
  return useMemo(
    () =>
      groups.map((group) => ({
        group,
        what: sharedCauseWords(causesOf(group), language).what,
        dossierName: nameOf(group.dossierId),
      })),
    [groups, nameOf, language],
  );
}
