import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { formatCount } from '../../ui/format.ts';
import { useDossiers } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { hrefOf } from '../../ui/route.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectionBar, TableFoot } from '../../ui/selection-bar.tsx';
import { stillThere, toggled } from '../../ui/selection.ts';
import { addColumns } from './add-columns.tsx';
import { AddHeader } from './add-header.tsx';
import { type Login, LoginChoice } from './add-logins.tsx';
import { AddStrip } from './add-strip.tsx';
import { addDossiers, useAddStore } from './add-store.ts';
import { NothingFound } from './nothing-found.tsx';
import {
  answersTo,
  mayAdd,
  OFFER_FILTERS,
  type OfferedRow,
  offeredRows,
  passesFilter,
  rowIdOf,
} from './offered-row.ts';

type OfferedProps = {
  readonly logins: readonly Login[];
  readonly octopus: Login;
  readonly billit: Login;
};

/** The list of dossiers found, with what can be done with it. */
export function OfferedDossiers(props: OfferedProps): ReactElement {
  const say = useTexts('addDossiers');
  const language = useLanguage();
  const ids = { octopusConnectionId: props.octopus.id, billitConnectionId: props.billit.id };
  const { state, value, fault, refetch } = useCall('dossiers.offer', ids);
  const dossiers = useDossiers().value;
  const { typed, filter, view, chosen, outcomes } = useAddStore();
  const wanted = useDeferredValue(typed);
  const columns = useMemo(() => addColumns({ say, language }), [say, language]);
  const all = useMemo(
    () => offeredRows(value ?? [], dossiers ?? [], outcomes),
    [value, dossiers, outcomes],
  );
  const found = useMemo(() => all.filter((row) => answersTo(row, wanted)), [all, wanted]);
  const rows = useMemo(() => found.filter((row) => passesFilter(row, filter)), [found, filter]);
  const there = stillThere(chosen, all.filter(mayAdd).map(rowIdOf));
  if (fault !== null && value === null) {
    return (
      <div className="dossiers-screen">
        <AddHeader />
        <FaultCard fault={fault} onRetry={refetch} />
      </div>
    );
  }
  return (
    <div className="dossiers-screen">
      <AddHeader>
        <OfferTools {...props} found={value === null ? null : found} />
      </AddHeader>
      <AddStrip rows={all} />
      <DataTable
        label={say('open')}
        rows={rows}
        rowId={rowIdOf}
        rowLabel={({ octopusName }) => octopusName}
        columns={columns}
        view={view}
        onView={(next) => useAddStore.setState({ view: next })}
        choice={{
          chosen: there,
          onChange: (next) => useAddStore.setState({ chosen: next }),
          may: mayAdd,
        }}
        onOpen={openRow}
        tone={({ here }) => (here === null ? undefined : 'done')}
        loading={state === 'loading' || dossiers === null}
        empty={<NothingFound rows={all} onRefresh={refetch} />}
      />
      <AddSelection chosen={all.filter((row) => there.has(rowIdOf(row)))} />
      {value === null ? null : <OfferFoot rows={all} />}
    </div>
  );
}

/** A dossier that is here opens; one that is not is chosen. */
function openRow(row: OfferedRow): void {
  const { here } = row;
  if (here !== null) {
    goTo(hrefOf({ screen: here.linked ? 'integrations' : 'link', dossierId: here.id }));
  } else if (mayAdd(row)) {
    useAddStore.setState(({ chosen }) => ({ chosen: toggled(chosen, rowIdOf(row)) }));
  }
}

type ToolsProps = OfferedProps & { readonly found: readonly OfferedRow[] | null };

function OfferTools({ logins, octopus, billit, found }: ToolsProps): ReactElement {
  const say = useTexts('addDossiers');
  const { typed, filter } = useAddStore();
  return (
    <>
      <SearchField
        label={say('search')}
        value={typed}
        onChange={(next) => useAddStore.setState({ typed: next })}
        onLeave={() => focusTable(document)}
      />
      <FilterChips
        label={say('filter')}
        chosen={filter}
        onChoose={(next) => useAddStore.setState({ filter: next })}
        choices={OFFER_FILTERS.map((value) => ({
          value,
          label: say(value),
          ...(found === null
            ? {}
            : { count: found.filter((row) => passesFilter(row, value)).length }),
        }))}
      />
      <LoginChoice
        label={say('octopusLogin')}
        kind="octopus"
        logins={logins}
        chosen={octopus}
        onChoose={(id) => useAddStore.setState({ octopus: id })}
      />
      <LoginChoice
        label={say('billitLogin')}
        kind="billit"
        logins={logins}
        chosen={billit}
        onChoose={(id) => useAddStore.setState({ billit: id })}
      />
    </>
  );
}

function AddSelection({ chosen }: { readonly chosen: readonly OfferedRow[] }): ReactElement | null {
  const say = useTexts('addDossiers');
  const dossiers = useTexts('dossiers');
  const busy = useAddStore(({ progress }) => progress !== null);
  if (chosen.length === 0) return null;
  const known = chosen.filter(({ billitPartyId }) => billitPartyId !== null).length;
  return (
    <SelectionBar
      title={dossiers('chosen', { count: chosen.length })}
      note={say('chosenNote', { count: known })}
      onClear={() => useAddStore.setState({ chosen: new Set() })}
    >
      <Button
        leftSection={<IconDownload size={16} />}
        loading={busy}
        onClick={() => {
          focusTable(document);
          void addDossiers(chosen);
        }}
      >
        {say('import')}
      </Button>
    </SelectionBar>
  );
}

function OfferFoot({ rows }: { readonly rows: readonly OfferedRow[] }): ReactElement {
  const say = useTexts('addDossiers');
  const known = rows.filter(({ billitPartyId }) => billitPartyId !== null).length;
  return (
    <TableFoot end={known === rows.length ? null : say('unknownNote')}>
      <span className="tk-number">
        <strong>{formatCount(rows.length)}</strong> {say('found', { count: rows.length })}
      </span>
      <span className="tk-number">
        <strong>{formatCount(known)}</strong> {say('atBillit')}
      </span>
    </TableFoot>
  );
}
