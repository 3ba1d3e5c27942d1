import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactElement, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { changePreferences, usePreferences } from '../settings/preferences.ts';
import { addressOf, listOf } from './dossier-list.ts';
import { changeList, useDossiersStore } from './dossiers-store.ts';

/** More would be a list to search in. */
const MOST = 20;

/** How the list is looked at, kept under a name: search, filters, order and columns. */
export function SavedFilters(): ReactElement {
  const say = useTexts('dossiers');
  const saved = usePreferences((store) => store.preferences.dossierFilters);
  const list = useDossiersStore((store) => store.list);
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const keep = (): void => {
    const others = saved.filter((each) => each.name !== name.trim());
    const all = [...others, { name: name.trim(), address: addressOf(list) }].slice(-MOST);
    void changePreferences({ dossierFilters: all });
    setName('');
    // The button goes grey and would lose the focus, and with it Escape.
    field.current?.focus();
  };
  return (
    <>
      {saved.length === 0 ? null : <Kept />}
      <form
        className="saved-filters-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') keep();
        }}
      >
        <TextInput
          ref={field}
          label={say('filterName')}
          value={name}
          maxLength={60}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={name.trim() === ''}>
          {say('keepFilter')}
        </Button>
      </form>
    </>
  );
}

function Kept(): ReactElement {
  const say = useTexts('dossiers');
  const saved = usePreferences((store) => store.preferences.dossierFilters);
  const forget = (name: string): void => {
    const dossierFilters = saved.filter((one) => one.name !== name);
    void changePreferences({ dossierFilters });
  };
  return (
    <ul className="saved-filters" aria-label={say('savedFilters')}>
      {saved.map(({ name, address }) => (
        <li key={name}>
          <Button variant="subtle" size="compact-sm" onClick={() => changeList(listOf(address))}>
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
