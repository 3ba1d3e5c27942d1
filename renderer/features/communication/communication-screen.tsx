import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo, useRef } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { CSV, saveAsFile } from '../../ui/save-as-file.ts';
import { Adopted } from './adopted.tsx';
import { communicationColumns } from './communication-columns.tsx';
import { communicationCsv } from './communication-csv.ts';
import { CommunicationEmpty } from './communication-empty.tsx';
import { CommunicationFoot } from './communication-foot.tsx';
import { useCommunicationStore } from './communication-store.ts';
import { CommunicationTools } from './communication-tools.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { type Entry, entryMatches, operationWords } from './entry.ts';
import { type UsedEntries, useEntries } from './use-entries.ts';
import './communication.css';

const NO_DOSSIERS: readonly Dossier[] = [];

type CommunicationScreenProps = {
  readonly dossierId?: string;
  /** It stands in the frame of that dossier, which says whose it is. */
  readonly framed?: boolean;
};

/** 'Communicatie': every exchange with Billit and Octopus, of one dossier or of all. */
export function CommunicationScreen(props: CommunicationScreenProps): ReactElement {
  const { dossierId, framed = false } = props;
  const view = useCommunicationStore();
  const area = useRef<HTMLDivElement>(null);
  const list = (): HTMLElement | null => area.current?.querySelector('.data-table') ?? null;
  const used = useEntries(
    view,
    dossierId,
    () => view.openId !== null || (list()?.scrollTop ?? 0) > 0,
  );
  const dossiers = useDossiers().value ?? NO_DOSSIERS;
  const shown = useShownEntries(used.entries, dossiers);
  const toList = (): void => focusTable(area.current);
  return (
    <div
      className="communication-screen"
      ref={area}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || view.openId === null || inField(event.target)) return;
        event.stopPropagation();
        useCommunicationStore.setState({ openId: null });
        toList();
      }}
    >
      {framed && dossierId !== undefined ? <Adopted dossierId={dossierId} /> : null}
      <CommunicationHead {...{ dossierId, framed, dossiers, shown }} onLeave={toList} />
      {used.fault === null ? null : <FaultCard fault={used.fault} onRetry={used.begin} />}
      <CommunicationList used={used} shown={shown} ofOne={dossierId !== undefined} />
      <CommunicationFoot
        used={used}
        shown={shown.entries}
        onNews={() => {
          list()?.scrollTo({ top: 0 });
          used.showNews();
        }}
      />
    </div>
  );
}

/** The entries behind the search, and the names of dossiers. */
type ShownEntries = {
  readonly entries: readonly Entry[];
  readonly dossierName: (dossierId: string | null) => string;
};

function useShownEntries(entries: readonly Entry[], dossiers: readonly Dossier[]): ShownEntries {
  const say = useTexts('communication');
  const language = useLanguage();
  const typed = useDeferredValue(useCommunicationStore((view) => view.typed));
  const dossierName = useMemo(() => {
    const names = new Map(dossiers.map(({ id, name }) => [id, name]));
    return (dossierId: string | null): string =>
      dossierId === null ? say('noDossier') : (names.get(dossierId) ?? dossierId);
  }, [dossiers, say]);
  const found = useMemo(() => {
    if (typed.trim() === '') return entries;
    return entries.filter((entry) =>
      entryMatches(entry, typed, [
        operationWords(entry.operation, language),
        dossierName(entry.dossierId),
      ]),
    );
  }, [entries, typed, language, dossierName]);
  return { entries: found, dossierName };
}

type HeadProps = {
  readonly dossierId: string | undefined;
  readonly framed: boolean;
  readonly dossiers: readonly Dossier[];
  readonly shown: ShownEntries;
  readonly onLeave: () => void;
};

function CommunicationHead({
  dossierId,
  framed,
  dossiers,
  shown,
  onLeave,
}: HeadProps): ReactElement {
  const say = useTexts('communication');
  const view = useCommunicationStore();
  const name = dossiers.find(({ id }) => id === dossierId)?.name;
  const tools = (
    <CommunicationTools
      {...{ view, dossierId }}
      dossiers={framed ? null : dossiers}
      onLeaveSearch={onLeave}
    />
  );
  if (framed) {
    return (
      <div className="page-tools dossier-tools">
        {tools}
        <span className="page-tools-end">
          <SaveButton shown={shown} />
        </span>
      </div>
    );
  }
  return (
    <PageHeader
      title={name === undefined ? say('title') : say('titleOf', { name })}
      actions={<SaveButton shown={shown} />}
    >
      {tools}
    </PageHeader>
  );
}

function SaveButton({ shown }: { readonly shown: ShownEntries }): ReactElement {
  const say = useTexts('communication');
  const language = useLanguage();
  const { dossierName, entries } = shown;
  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    saveAsFile(
      `${say('csvName')}-${day}.csv`,
      CSV,
      communicationCsv(entries, { say, language, dossierName }),
    );
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
      disabled={entries.length === 0}
      title={say('csvNote', { count: entries.length })}
      onClick={save}
    >
      {say('csv')}
    </Button>
  );
}

type ListProps = {
  readonly used: UsedEntries;
  readonly shown: ShownEntries;
  readonly ofOne: boolean;
};

function CommunicationList({ used, shown, ofOne }: ListProps): ReactElement {
  const say = useTexts('communication');
  const language = useLanguage();
  const { openId, hidden } = useCommunicationStore();
  const { dossierName } = shown;
  const columns = useMemo(
    () => communicationColumns({ say, language, dossierName, openId }, ofOne),
    [say, language, dossierName, openId, ofOne],
  );
  return (
    <DataTable
      label={say('list')}
      rows={shown.entries}
      rowId={({ id }) => id}
      rowLabel={({ operation }) => operationWords(operation, language)}
      columns={columns}
      view={{ sort: null, hidden }}
      onView={(next) => useCommunicationStore.setState({ hidden: next.hidden })}
      onOpen={({ id }) => useCommunicationStore.setState({ openId: id === openId ? null : id })}
      detail={{
        openId,
        render: (entry) => (
          <EntryDetail
            key={entry.id}
            entry={entry}
            filter={used.filter}
            aboveId={above(used.entries, entry)}
          />
        ),
      }}
      loading={used.loading}
      empty={used.fault === null ? <CommunicationEmpty used={used} /> : null}
      onNearEnd={used.more ? used.older : undefined}
    />
  );
}

function above(entries: readonly Entry[], { id }: Entry): string | null {
  const at = entries.findIndex((each) => each.id === id);
  return entries[at - 1]?.id ?? null;
}

function inField(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, [role="menu"], [role="listbox"]') !== null
  );
}
