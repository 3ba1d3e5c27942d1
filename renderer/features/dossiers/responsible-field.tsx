import { Autocomplete } from '@mantine/core';
import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';

/** The longest name of a colleague. */
const MOST_NAME = 80;

/** The colleagues who are in charge of any of these dossiers, by name. */
export function responsiblesOf(dossiers: readonly Dossier[]): readonly string[] {
  const names = new Set(dossiers.flatMap(({ responsible }) => responsible ?? []));
  return [...names].toSorted((one, other) => one.localeCompare(other, 'nl-BE'));
}

type FieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/** The name of a colleague: those who have dossiers, and the one of 'Profiel', are offered; any other may be typed. */
export function ResponsibleField({ value, onChange }: FieldProps): ReactElement {
  const say = useTexts('dossiers');
  const dossiers = useDossiers().value ?? [];
  const own = useCall('firm.profile', {}).value?.managerName ?? '';
  const names = new Set([...responsiblesOf(dossiers), ...(own === '' ? [] : [own])]);
  return (
    <Autocomplete
      label={say('columnResponsible')}
      description={say('responsibleNote')}
      value={value}
      data={[...names]}
      maxLength={MOST_NAME}
      limit={20}
      comboboxProps={{ withinPortal: false }}
      onChange={onChange}
    />
  );
}
