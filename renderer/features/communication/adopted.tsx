import { Button } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronRight,
  IconDownload,
  IconListNumbers,
  IconTruckDelivery,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactElement, useId, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ADOPTED_GROUPS } from '../../../shared/ipc/subjects/pages.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { csvText, type CsvValue } from '../../ui/csv.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatCount, NOTHING } from '../../ui/format.ts';
import { CSV, saveAsFile } from '../../ui/save-as-file.ts';
import { AdoptedList } from './adopted-list.tsx';
import './adopted.css';

type Group = (typeof ADOPTED_GROUPS)[number];
type Row = CallOutput<'dossiers.adoptedRows'>[number];

const ICONS: Readonly<Record<Group, TablerIcon>> = {
  accounts: IconListNumbers,
  customers: IconUsers,
  suppliers: IconTruckDelivery,
};

const onChange = (event: EngineEvent): boolean =>
  event.kind === 'documents-changed' || event.kind === 'dossiers-changed';

/** The ledger accounts, customers and suppliers that were adopted from Octopus (S29): counted, to be unfolded, to be saved. */
export function Adopted({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('adopted');
  const { value, fault, refetch } = useCall(
    'dossiers.adopted',
    { dossierId },
    { refetchOn: onChange },
  );
  const titleId = useId();
  return (
    <section className="tk-card adopted" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('title')}</h2>
        <SaveAdopted dossierId={dossierId} />
      </header>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <div className="adopted-groups">
        {ADOPTED_GROUPS.map((group) => (
          <AdoptedGroup
            key={group}
            dossierId={dossierId}
            group={group}
            count={value?.[group] ?? null}
          />
        ))}
      </div>
    </section>
  );
}

type GroupProps = {
  readonly dossierId: string;
  readonly group: Group;
  /** Null while it is not known. */
  readonly count: number | null;
};

function AdoptedGroup({ dossierId, group, count }: GroupProps): ReactElement {
  const say = useTexts('adopted');
  const [open, setOpen] = useState(false);
  const listId = useId();
  const Icon = ICONS[group];
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div className="adopted-group">
      <button
        type="button"
        className="adopted-toggle"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron size={16} aria-hidden="true" />
        <Icon size={18} stroke={1.7} aria-hidden="true" />
        <span>{say(group)}</span>
        <strong className="tk-number">{count === null ? NOTHING : formatCount(count)}</strong>
      </button>
      {open ? <OpenGroup dossierId={dossierId} group={group} listId={listId} /> : null}
    </div>
  );
}

type OpenGroupProps = {
  readonly dossierId: string;
  readonly group: Group;
  readonly listId: string;
};

function OpenGroup({ dossierId, group, listId }: OpenGroupProps): ReactElement {
  const say = useTexts('adopted');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall(
    'dossiers.adoptedRows',
    { dossierId, group },
    { refetchOn: onChange },
  );
  return (
    <div id={listId}>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value === null && fault === null ? (
        <p className="adopted-none">{common('loading')}</p>
      ) : null}
      {value?.length === 0 ? <p className="adopted-none">{say('none')}</p> : null}
      {value === null || value.length === 0 ? null : (
        <AdoptedList label={say(group)} rows={value} />
      )}
    </div>
  );
}

/** All three groups in one file. */
function SaveAdopted({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('adopted');
  const deed = useDeed(
    () => everything(dossierId),
    (groups) => {
      const head = [say('group'), say('number'), say('name'), say('vatNumber')];
      const rows = groups.flatMap(({ group, rows: own }) =>
        own.map(({ key, name, note }): readonly CsvValue[] => [say(group), key, name, note]),
      );
      saveAsFile(`${say('csvName')}.csv`, CSV, csvText(head, rows));
    },
  );
  return (
    <>
      <Button
        className="adopted-save"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconDownload size={14} stroke={1.7} aria-hidden="true" />}
        disabled={deed.busy}
        onClick={deed.run}
      >
        {say('csv')}
      </Button>
      {deed.fault === null ? null : <FaultCard fault={deed.fault} onRetry={deed.run} />}
    </>
  );
}

type AdoptedRows = { readonly group: Group; readonly rows: readonly Row[] };

async function everything(dossierId: string): Promise<Result<readonly AdoptedRows[]>> {
  const groups: AdoptedRows[] = [];
  for (const group of ADOPTED_GROUPS) {
    const rows = await call('dossiers.adoptedRows', { dossierId, group });
    if (!rows.ok) return rows;
    groups.push({ group, rows: rows.value });
  }
  return ok(groups);
}
