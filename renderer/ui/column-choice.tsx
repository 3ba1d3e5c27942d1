import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { type TableColumn, type TableView, withColumn } from './table-columns.ts';

type ColumnChoiceProps<Row> = {
  readonly columns: readonly TableColumn<Row>[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
};

/** Which columns a list shows. */
export function ColumnChoice<Row>({ columns, view, onView }: ColumnChoiceProps<Row>): ReactElement {
  const say = useTexts('common');
  return (
    <Popover position="bottom-end" shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />}>
          {say('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('columns')}>
        <fieldset className="column-choice">
          <legend className="tk-hidden">{say('columns')}</legend>
          {columns
            .filter(({ fixed }) => fixed !== true)
            .map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title}
                checked={!view.hidden.includes(id)}
                onChange={(event) => onView(withColumn(view, id, event.currentTarget.checked))}
              />
            ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
