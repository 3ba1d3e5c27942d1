import { Button, Switch } from '@mantine/core';
import { IconCalendar, IconChevronDown, IconChevronUp, IconInfoCircle } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { ChoiceMenu, type MenuChoice } from '../../ui/choice-menu.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { remembered } from '../../ui/remembered.ts';
import { SearchField } from '../../ui/search-field.tsx';
import {
  DIRECTION_FILTERS,
  type DirectionFilter,
  EVERY_PERIOD,
  KIND_FILTERS,
  NO_DATE,
  ofDirection,
  periodsOf,
} from './export-filter.ts';
import type { ExportRow } from './export-row.ts';
import { periodWords } from './period-words.ts';
import { type ExportView, setExportView } from './view-store.ts';

type ExportToolsProps = {
  readonly view: ExportView;
  readonly rows: readonly ExportRow[];
  /** Rows that pass every filter but the chips, which count them. */
  readonly found: readonly ExportRow[];
  readonly onLeaveSearch: () => void;
};

/** Search, period, chips, and the options that fold out below. */
export function ExportTools(props: ExportToolsProps): ReactElement {
  const { view, rows, found, onLeaveSearch } = props;
  const say = useTexts('export');
  const change = (part: Partial<ExportView>): void => setExportView(view.dossierId, part);
  const active = [view.includeExported, view.kind !== 'bothKinds'].filter(Boolean).length;
  const toggle = say(view.optionsOpen ? 'hideOptions' : 'showOptions');
  const counts = countsIn(found);
  const Chevron = view.optionsOpen ? IconChevronUp : IconChevronDown;
  return (
    <>
      <SearchField
        label={say('searchLabel')}
        value={view.typed}
        onChange={(typed) => change({ typed })}
        onLeave={onLeaveSearch}
      />
      <PeriodMenu view={view} rows={rows} />
      <FilterChips
        label={say('direction')}
        chosen={view.direction}
        onChoose={(direction) => change({ direction })}
        choices={DIRECTION_FILTERS.map((value) => ({
          value,
          label: say(value),
          count: counts[value],
        }))}
      />
      <div className="page-tools-end">
        <Button
          variant="subtle"
          color="gray"
          className="export-options-toggle"
          leftSection={<Chevron size={16} />}
          aria-expanded={view.optionsOpen}
          aria-controls="export-options"
          onClick={() => change({ optionsOpen: !view.optionsOpen })}
        >
          {toggle}
          {active > 0 && !view.optionsOpen ? (
            <span className="export-options-on">{say('optionsOn', { count: active })}</span>
          ) : null}
        </Button>
      </div>
      {view.optionsOpen ? <ExportOptions view={view} /> : null}
    </>
  );
}

/** How many rows are behind each chip. */
const countsIn = remembered((found: readonly ExportRow[]): Record<DirectionFilter, number> => {
  const counts = { all: 0, sales: 0, purchases: 0, toDecide: 0 };
  for (const row of found) {
    for (const value of DIRECTION_FILTERS) if (ofDirection(row, value)) counts[value] += 1;
  }
  return counts;
});

const periodsIn = remembered(periodsOf);

function PeriodMenu({ view, rows }: Pick<ExportToolsProps, 'view' | 'rows'>): ReactElement {
  const say = useTexts('export');
  const language = useLanguage();
  const periods = periodsIn(rows);
  const choices = useMemo(() => {
    const { groups, undated } = periods;
    const word = (period: string): string => periodWords(period, say, language);
    return [
      { value: EVERY_PERIOD, label: say('everyPeriod'), count: rows.length },
      ...groups.flatMap(({ quarter, count, months }): MenuChoice[] => [
        { value: quarter, label: word(quarter), count },
        ...months.map(({ month, count: inMonth }) => ({
          value: month,
          label: word(month),
          count: inMonth,
          inner: true,
        })),
      ]),
      ...(undated === 0 ? [] : [{ value: NO_DATE, label: say('noDate'), count: undated }]),
    ];
  }, [rows, periods, say, language]);
  const known = choices.some(({ value }) => value === view.period);
  const chosen = { value: view.period, label: periodWords(view.period, say, language), count: 0 };
  return (
    <ChoiceMenu
      label={say('period')}
      icon={<IconCalendar size={14} aria-hidden="true" />}
      neutral={EVERY_PERIOD}
      chosen={view.period}
      choices={known ? choices : [...choices, chosen]}
      onChoose={(period) => setExportView(view.dossierId, { period })}
    />
  );
}

function ExportOptions({ view }: { readonly view: ExportView }): ReactElement {
  const say = useTexts('export');
  return (
    <div className="export-options tk-card" id="export-options">
      <Switch
        label={say('includeExported')}
        checked={view.includeExported}
        onChange={(event) =>
          setExportView(view.dossierId, { includeExported: event.currentTarget.checked })
        }
      />
      <span className="export-options-note">
        <IconInfoCircle size={16} stroke={1.7} aria-hidden="true" />
        {say('includeNote')}
      </span>
      <FilterChips
        label={say('kind')}
        chosen={view.kind}
        onChoose={(kind) => setExportView(view.dossierId, { kind })}
        choices={KIND_FILTERS.map((value) => ({ value, label: say(value) }))}
      />
    </div>
  );
}
