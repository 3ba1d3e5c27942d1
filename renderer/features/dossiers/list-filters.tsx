import { Button, Popover, Select } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { PAYER_CHOICES } from '../../../shared/model/payer.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { changeList, hrefOfList, useDossiersStore } from './dossiers-store.ts';
import { responsiblesOf } from './responsible-field.tsx';
import { SavedFilters } from './saved-filters.tsx';

/** The values of the choice: a name may be anything, so it stands behind a mark. */
const NOBODY = 'nobody';
const NAMED = 'named:';

/** Which colleague is in charge, who pays, and what is kept under a name or as an address. */
export function ListFilters({ dossiers }: { readonly dossiers: readonly Dossier[] }): ReactElement {
  const say = useTexts('dossiers');
  const { responsible, payer } = useDossiersStore((store) => store.list);
  const count = [responsible, payer].filter((value) => value !== null).length;
  return (
    <Popover position="bottom-end" shadow="sm" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant={count === 0 ? 'default' : 'light'}
          leftSection={<IconFilter size={16} />}
          aria-label={count === 0 ? undefined : say('filtersOn', { count })}
        >
          {count === 0 ? say('filters') : `${say('filters')} · ${String(count)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('filters')}>
        <div className="list-filters">
          <ResponsibleFilter dossiers={dossiers} />
          <PayerFilter />
          <SavedFilters />
          <CopyButton
            label={say('copyAddress')}
            text={() => hrefOfList(useDossiersStore.getState().list)}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function ResponsibleFilter({ dossiers }: { readonly dossiers: readonly Dossier[] }): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  const chosen = useDossiersStore((store) => store.list.responsible);
  const there = responsiblesOf(dossiers);
  const names = chosen === null || chosen === '' ? there : [...new Set([...there, chosen])];
  return (
    <Select
      label={say('columnResponsible')}
      placeholder={say('all')}
      value={chosen === null ? null : chosen === '' ? NOBODY : `${NAMED}${chosen}`}
      data={[
        { value: NOBODY, label: say('nobody') },
        ...names.map((name) => ({ value: `${NAMED}${name}`, label: name })),
      ]}
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': `${common('clearFilters')}: ${say('columnResponsible')}` }}
      nothingFoundMessage={say('noSuchName')}
      comboboxProps={{ withinPortal: false }}
      onChange={(value) => {
        const name = value === NOBODY ? '' : (value?.slice(NAMED.length) ?? null);
        changeList({ responsible: name });
      }}
    />
  );
}

function PayerFilter(): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  const chosen = useDossiersStore((store) => store.list.payer);
  return (
    <Select
      label={say('columnPayer')}
      placeholder={say('all')}
      value={chosen}
      data={PAYER_CHOICES.map((value) => ({ value, label: say(`payer-${value}`) }))}
      clearable
      clearButtonProps={{ 'aria-label': `${common('clearFilters')}: ${say('columnPayer')}` }}
      comboboxProps={{ withinPortal: false }}
      onChange={(value) =>
        changeList({ payer: PAYER_CHOICES.find((each) => each === value) ?? null })
      }
    />
  );
}
