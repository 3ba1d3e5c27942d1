import { type ReactElement, useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { formatCount } from '../../ui/format.ts';
import { markOf } from '../../ui/document-mark.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import type { TableColumn, TableView } from '../../ui/table-columns.ts';
import { documentCount, type WaitingCard } from './waiting-filter.ts';

/** Two lines per card (px), below a head. */
const ROW_PX = 50;
const HEAD_PX = 33;
/** Rows that stay in view when the other list is long. */
const LEAST_ROWS = 2;
const AS_IT_COMES: TableView = { sort: null, hidden: [] };

type WaitingListProps = {
  readonly name: 'forYou' | 'bySelf';
  readonly cards: readonly WaitingCard[];
  readonly openKey: string | null;
  readonly onOpen: (card: WaitingCard) => void;
};

/** One of the two lists; its head says what it is and how many documents it holds. */
export function WaitingList({ name, cards, openKey, onOpen }: WaitingListProps): ReactElement {
  const say = useTexts('waiting');
  const title = `${say(name)} · ${formatCount(documentCount(cards))}`;
  const columns = useMemo(
    (): readonly TableColumn<WaitingCard>[] => [
      {
        id: 'card',
        title,
        width: 200,
        grows: true,
        fixed: true,
        full: ({ what, dossierName }) => `${what}, ${dossierName}`,
        cell: (card) => <CardLines card={card} open={card.group.key === openKey} />,
      },
    ],
    [title, openKey],
  );
  if (cards.length === 0) {
    return (
      <p className="waiting-none">
        <strong>{title}</strong>
        {say(name === 'forYou' ? 'nothingForYou' : 'nothingBySelf')}
      </p>
    );
  }
  const height = cards.length * ROW_PX + HEAD_PX;
  const least = Math.min(cards.length, LEAST_ROWS) * ROW_PX + HEAD_PX;
  return (
    <div className="waiting-list" style={{ flexBasis: height, minHeight: least }}>
      <DataTable
        label={title}
        rows={cards}
        rowId={({ group }) => group.key}
        rowLabel={({ what }) => what}
        columns={columns}
        view={AS_IT_COMES}
        onView={() => undefined}
        onOpen={onOpen}
        rowHeight={ROW_PX}
      />
    </div>
  );
}

type CardLinesProps = { readonly card: WaitingCard; readonly open: boolean };

function CardLines({ card, open }: CardLinesProps): ReactElement {
  const say = useTexts('waiting');
  const { group, what, dossierName } = card;
  const [first, ...others] = group.documents;
  const documents =
    others.length === 0 ? first.number : say('documents', { count: group.documents.length });
  return (
    <span className={open ? 'waiting-card waiting-open' : 'waiting-card'}>
      <StateIcon state={markOf(group)} size={18} />
      <span className="waiting-lines">
        <span className="waiting-what tk-cut">{what}</span>
        <span className="waiting-where">
          <span className="tk-cut">{dossierName}</span>
          <span className="waiting-count">· {documents}</span>
        </span>
      </span>
    </span>
  );
}
