import { Button } from '@mantine/core';
import { IconArrowLeft, IconChecks } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { formatCount } from '../../ui/format.ts';
import { goTo } from '../../ui/navigate.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { TableFoot } from '../../ui/selection-bar.tsx';
import { NotConnected } from '../add-dossiers/add-logins.tsx';
import { onboardingColumns } from './onboarding-columns.tsx';
import { LinkRequest } from './link-request.tsx';
import { NewAccounts } from './new-accounts.tsx';
import {
  answersTo,
  ONBOARDING_FILTERS,
  type OnboardingRow,
  onboardingRows,
  pairsOf,
  passesFilter,
  unknownOf,
} from './onboarding-row.ts';
import { useOnboardingStore } from './onboarding-store.ts';
import { OnboardingStrip } from './onboarding-strip.tsx';
import { type How, Plan, useHow } from './plan.tsx';
import { Question } from './question.tsx';
import '../dossiers/dossiers.css';
import './onboarding.css';

/** Billit and Octopus: without a login at both nothing is found. */
const SERVICES = 2;

const onChange = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

/** Links all dossiers of Octopus with their companies at Billit: what is sure at once, the rest as questions (M10). */
export function OnboardingScreen(): ReactElement {
  const matched = useCall('onboarding.match', {});
  const progress = useCall('onboarding.progress', {}, { refetchOn: onChange });
  const templates = useCall('templates.list', {}, { refetchOn: onChange });
  const how = useHow(templates.value ?? []);
  const rows = useMemo(
    () => onboardingRows(matched.value?.matches ?? [], progress.value?.rows ?? []),
    [matched.value, progress.value],
  );
  const asked = useOnboardingStore((store) => store.asked);
  const question = rows.find(({ id }) => id === asked);
  const fault = matched.value === null ? matched.fault : null;
  if (fault !== null) {
    return (
      <div className="dossiers-screen">
        <Header rows={[]} onAgain={matched.refetch} />
        <FaultCard fault={fault} onRetry={matched.refetch} />
      </div>
    );
  }
  return (
    <div className="dossiers-screen">
      <Header rows={rows} onAgain={matched.refetch} />
      <Plan
        templates={templates.value ?? []}
        how={how}
        sure={rows.filter((row) => passesFilter(row, 'certain'))}
        days={matched.value?.days ?? 0}
        onStarted={progress.refetch}
      />
      {progress.value === null ? null : (
        <OnboardingStrip {...progress.value} onStop={progress.refetch} />
      )}
      <OnboardingTable rows={rows} loading={matched.state === 'loading'} />
      {matched.value === null ? null : <Foot rows={rows} linked={matched.value.linked} />}
      {question === undefined ? null : (
        <Asked row={question} how={how} onAnswered={progress.refetch} />
      )}
    </div>
  );
}

type AskedProps = {
  readonly row: OnboardingRow;
  readonly how: How;
  readonly onAnswered: () => void;
};

/** The question about one row: which two belong together, or asking for access. */
function Asked({ row, how, onAnswered }: AskedProps): ReactElement {
  const close = (): void => {
    useOnboardingStore.setState({ asked: null });
    onAnswered();
  };
  const unknown = unknownOf(row);
  return unknown === null ? (
    <Question row={row} how={how} onClose={close} />
  ) : (
    <LinkRequest {...unknown} onClose={close} />
  );
}

type FootProps = { readonly rows: readonly OnboardingRow[]; readonly linked: number };

function Foot({ rows, linked }: FootProps): ReactElement {
  const say = useTexts('onboarding');
  return (
    <TableFoot end={`${formatCount(linked)} ${say('alreadyLinked', { count: linked })}`}>
      <span className="tk-number">
        <strong>{formatCount(rows.length)}</strong> {say('toDo')}
      </span>
    </TableFoot>
  );
}

type HeaderProps = { readonly rows: readonly OnboardingRow[]; readonly onAgain: () => void };

function Header({ rows, onAgain }: HeaderProps): ReactElement {
  const say = useTexts('onboarding');
  const add = useTexts('addDossiers');
  const { typed, filter } = useOnboardingStore();
  const found = rows.filter((row) => answersTo(row, typed));
  return (
    <PageHeader
      title={say('title')}
      actions={
        <>
          <NewAccounts rows={rows} onClosed={onAgain} />
          <Button variant="default" onClick={onAgain}>
            {say('again')}
          </Button>
          <Button
            component="a"
            variant="default"
            href={hrefOf({ screen: 'dossiers' })}
            leftSection={<IconArrowLeft size={16} stroke={1.7} />}
          >
            {add('back')}
          </Button>
        </>
      }
    >
      <p className="onboarding-lead">{say('lead')}</p>
      <SearchField
        label={say('search')}
        value={typed}
        onChange={(next) => useOnboardingStore.setState({ typed: next })}
        onLeave={() => focusTable(document)}
      />
      <FilterChips
        label={say('filter')}
        chosen={filter}
        onChoose={(next) => useOnboardingStore.setState({ filter: next })}
        choices={ONBOARDING_FILTERS.map((value) => ({
          value,
          label: say(value),
          count: found.filter((row) => passesFilter(row, value)).length,
        }))}
      />
    </PageHeader>
  );
}

type TableProps = { readonly rows: readonly OnboardingRow[]; readonly loading: boolean };

function OnboardingTable({ rows, loading }: TableProps): ReactElement {
  const say = useTexts('onboarding');
  const language = useLanguage();
  const { typed, filter, view } = useOnboardingStore();
  const wanted = useDeferredValue(typed);
  const invitations = useCall('invitations.list', {}, { refetchOn: onChange }).value;
  const logins = useCall('connections.list', {}).value;
  const isConnected = logins === null || new Set(logins.map(({ kind }) => kind)).size === SERVICES;
  const columns = useMemo(() => {
    const requests = (invitations ?? []).filter(({ kind }) => kind === 'link-request');
    const requested = new Map(requests.map((each) => [each.enterpriseNumber, each.atMs]));
    return onboardingColumns({ say, language, requested });
  }, [say, language, invitations]);
  const shown = useMemo(
    () => rows.filter((row) => answersTo(row, wanted) && passesFilter(row, filter)),
    [rows, wanted, filter],
  );
  return (
    <DataTable
      label={say('title')}
      rows={shown}
      rowId={({ id }) => id}
      rowLabel={({ name }) => name}
      columns={columns}
      view={view}
      onView={(next) => useOnboardingStore.setState({ view: next })}
      onOpen={openRow}
      tone={({ progress }) => (progress?.state === 'linked' ? 'done' : undefined)}
      loading={loading}
      empty={
        isConnected ? (
          <EmptyState icon={<IconChecks size={26} stroke={1.7} />} title={say('emptyTitle')}>
            {say('emptyBody')}
          </EmptyState>
        ) : (
          <NotConnected />
        )
      }
    />
  );
}

/** A question is asked; a dossier that needs a person is linked by hand; one that is linked shows its link. */
function openRow(row: OnboardingRow): void {
  const { progress } = row;
  if (progress === null) {
    if (row.cause !== null && (pairsOf(row).length > 0 || unknownOf(row) !== null)) {
      useOnboardingStore.setState({ asked: row.id });
    }
    return;
  }
  const { dossierId, state } = progress;
  if (dossierId === null || state === 'waiting') return;
  goTo(hrefOf({ screen: state === 'linked' ? 'integrations' : 'link', dossierId }));
}
