import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { changePreferences, usePreferences } from '../settings/preferences.ts';
import { DOSSIER_FILTERS } from './dossier-filter.ts';
import { useDossiersStore } from './dossiers-store.ts';

/** More would be a list to search in. */
const MOST = 20;

/** Searches that a person keeps under a name: what was typed, and the filter. */
export function SavedFilters(): ReactElement {
  const say = useTexts('dossiers');
  const saved = usePreferences((store) => store.preferences.dossierFilters);
  const { typed, filter } = useDossiersStore();
  const [name, setName] = useState('');
  const keep = (): void => {
    const others = saved.filter((each) => each.name !== name.trim());
    const all = [...others, { name: name.trim(), typed, filter }].slice(-MOST);
    void changePreferences({ dossierFilters: all });
    setName('');
  };
  return (
    <Popover position="bottom-end" shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} />}>
          {say('savedFilters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('savedFilters')}>
        <Kept saved={saved} />
        <form
          className="saved-filters-new"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') keep();
          }}
        >
          <TextInput
            label={say('filterName')}
            value={name}
            maxLength={60}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={name.trim() === ''}>
            {say('keepFilter')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

type Saved = CallOutput<'settings.get'>['dossierFilters'];

function Kept({ saved }: { readonly saved: Saved }): ReactElement {
  const say = useTexts('dossiers');
  const forget = (name: string): void => {
    const dossierFilters = saved.filter((one) => one.name !== name);
    void changePreferences({ dossierFilters });
  };
  return (
    <ul className="saved-filters">
      {saved.map(({ name, typed, filter }) => (
        <li key={name}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              useDossiersStore.setState({
                typed,
                filter: DOSSIER_FILTERS.find((one) => one === filter) ?? 'all',
              })
            }
          >
            {name}
          </Button>
          <ActionIcon
            aria-label={say('forgetFilter', { name })}
            title={say('forgetFilter', { name })}
            onClick={() => forget(name)}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
