import { Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { isTyping } from './is-typing.ts';

type SearchFieldProps = {
  /** What can be searched for: 'Naam of nummer'. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called by the arrow down: the eye goes to the list. */
  readonly onLeave?: () => void;
};

/** The search of a screen; `/` goes to it from anywhere, Escape empties it. */
export function SearchField({ label, value, onChange, onLeave }: SearchFieldProps): ReactElement {
  const say = useTexts('common');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);
  return (
    <TextInput
      ref={field}
      type="search"
      role="searchbox"
      className="search-field"
      w={228}
      aria-label={`${say('search')}: ${label}`}
      aria-keyshortcuts="/"
      placeholder={label}
      value={value}
      leftSection={<IconSearch size={16} />}
      rightSection={<Kbd aria-hidden="true">/</Kbd>}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
        if (event.key === 'ArrowDown') onLeave?.();
      }}
    />
  );
}
