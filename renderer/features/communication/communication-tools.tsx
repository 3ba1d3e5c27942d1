import { Select } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { LAYERS } from '../../ui/layers.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { hrefOf } from '../../ui/route.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SERVICE_NAMES } from './communication-columns.tsx';
import {
  type CommunicationView,
  OUTCOMES,
  SERVICES,
  useCommunicationStore,
} from './communication-store.ts';
import { TIME_CHOICES } from './time-range.ts';

/** Dossiers offered at once; with more a person types. */
const OFFERED = 50;

type ToolsProps = {
  readonly view: CommunicationView;
  readonly dossierId: string | undefined;
  /** To choose one from; null where it is chosen. */
  readonly dossiers: readonly Dossier[] | null;
  readonly onLeaveSearch: () => void;
};

const change = (part: Partial<CommunicationView>): void =>
  useCommunicationStore.setState({ ...part, openId: null });

/** Search, time, service, outcome, dossier. */
export function CommunicationTools(props: ToolsProps): ReactElement {
  const { view, dossierId, dossiers, onLeaveSearch } = props;
  const say = useTexts('communication');
  return (
    <>
      <SearchField
        label={say('searchLabel')}
        value={view.typed}
        onChange={(typed) => change({ typed })}
        onLeave={onLeaveSearch}
      />
      {dossiers === null ? null : <DossierChoice dossierId={dossierId} dossiers={dossiers} />}
      <ChoiceMenu
        label={say('time')}
        icon={<IconCalendar size={14} aria-hidden="true" />}
        neutral="always"
        chosen={view.time}
        choices={TIME_CHOICES.map((value) => ({ value, label: say(value) }))}
        onChoose={(value) => {
          const time = TIME_CHOICES.find((each) => each === value);
          if (time !== undefined) change({ time });
        }}
      />
      {view.time === 'days' ? <DayFields view={view} /> : null}
      <ChoiceMenu
        label={say('service')}
        neutral="all"
        chosen={view.service}
        choices={SERVICES.map((value) => ({
          value,
          label: value === 'all' ? say('everyService') : SERVICE_NAMES[value],
        }))}
        onChoose={(value) => {
          const service = SERVICES.find((each) => each === value);
          if (service !== undefined) change({ service });
        }}
      />
      <FilterChips
        label={say('outcome')}
        chosen={view.outcome}
        onChoose={(outcome) => change({ outcome })}
        choices={OUTCOMES.map((value) => ({ value, label: say(value) }))}
      />
    </>
  );
}

function DayFields({ view }: { readonly view: CommunicationView }): ReactElement {
  const say = useTexts('communication');
  const { days } = view;
  return (
    <span className="day-fields">
      <DateField
        label={say('from')}
        value={days.from}
        max={days.until}
        onChange={(from) => change({ days: { ...days, from } })}
      />
      <DateField
        label={say('until')}
        value={days.until}
        min={days.from}
        onChange={(until) => change({ days: { ...days, until } })}
      />
    </span>
  );
}

function DossierChoice({
  dossierId,
  dossiers,
}: {
  readonly dossierId: string | undefined;
  readonly dossiers: readonly Dossier[];
}): ReactElement {
  const say = useTexts('communication');
  const choices = useMemo(
    () => dossiers.map(({ id, name }) => ({ value: id, label: name })),
    [dossiers],
  );
  return (
    <Select
      className="dossier-choice"
      aria-label={say('dossier')}
      placeholder={say('everyDossier')}
      data={choices}
      value={dossierId ?? null}
      searchable
      clearable
      limit={OFFERED}
      nothingFoundMessage={say('noSuchDossier')}
      comboboxProps={{ shadow: 'sm', portalProps: { target: LAYERS } }}
      onChange={(chosen) => goTo(hrefOf({ screen: 'communication', dossierId: chosen }))}
    />
  );
}
