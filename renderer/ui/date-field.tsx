import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/fr';
import 'dayjs/locale/nl';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { formatDate, readDate } from './format.ts';

type DateFieldProps = {
  /** YYYY-MM-DD; empty: none. */
  readonly value: string;
  /** Empty while what stands there is no date. */
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly description?: string;
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  /** YYYY-MM-DD; the calendar offers nothing before it. */
  readonly min?: string;
  /** YYYY-MM-DD; the calendar offers nothing after it. */
  readonly max?: string;
};

const LOCALES = { nl: 'nl', fr: 'fr', en: 'en-gb' } as const;

/** A date in Belgian form, whatever the computer is set to: typed, or chosen on a calendar. */
export function DateField({ value, onChange, min, max, ...input }: DateFieldProps): ReactElement {
  const say = useTexts('date');
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  // What was typed stays as long as it means the value; a value from elsewhere is written out.
  const text = (readDate(typed) ?? '') === value ? typed : written(value);
  const isWrong = left && !isDate(text);
  return (
    <TextInput
      {...input}
      // What is no date keeps a form from being sent as if there were none.
      ref={(field) => field?.setCustomValidity(isDate(text) ? '' : say('wrong'))}
      value={text}
      placeholder={say('shape')}
      inputMode="numeric"
      error={isWrong ? say('wrong') : undefined}
      onChange={({ currentTarget }) => {
        setLeft(false);
        setTyped(currentTarget.value);
        onChange(readDate(currentTarget.value) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        if (value !== '') setTyped(written(value));
      }}
      rightSection={<Calendar {...{ value, onChange, min, max }} />}
    />
  );
}

function isDate(text: string): boolean {
  return text === '' || readDate(text) !== null;
}

function written(value: string): string {
  return value === '' ? '' : formatDate(value);
}

type CalendarProps = Pick<DateFieldProps, 'value' | 'onChange'> & {
  readonly min: string | undefined;
  readonly max: string | undefined;
};

function Calendar({ value, onChange, min, max }: CalendarProps): ReactElement {
  const say = useTexts('date');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('calendar')}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={16} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value === '' ? null : value}
          {...(value === '' ? {} : { defaultDate: value })}
          {...(min === undefined || min === '' ? {} : { minDate: min })}
          {...(max === undefined || max === '' ? {} : { maxDate: max })}
          locale={LOCALES[language]}
          firstDayOfWeek={1}
          // Mantine's red of a weekend and grey of another month are too faint to read.
          weekendDays={[]}
          hideOutsideDates
          ariaLabels={{
            nextMonth: say('nextMonth'),
            previousMonth: say('previousMonth'),
          }}
          onChange={(chosen) => {
            setOpen(false);
            onChange(chosen ?? '');
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
