import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { call } from '../bridge/calls.ts';
import { useDeed } from '../bridge/use-deed.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { csvText } from './csv.ts';
import { LAYERS } from './layers.tsx';
import { CSV, saveAsFile, XLSX } from './save-as-file.ts';
import type { FileTable } from './table-file.ts';

type SaveTableProps = {
  /** The name of the file, without day and kind. */
  readonly name: string;
  /** What is saved; asked at the click. */
  readonly table: () => FileTable;
  readonly disabled: boolean;
};

/** Saves what a list shows, as CSV or as an Excel workbook. */
export function SaveTable({ name, table, disabled }: SaveTableProps): ReactElement {
  const say = useTexts('common');
  const file = `${name}-${new Date().toISOString().slice(0, 10)}`;
  const workbook = useDeed(
    () => call('app.workbook', { sheet: name, ...table() }),
    (base64) => saveAsFile(`${file}.xlsx`, XLSX, bytesOf(base64)),
  );
  const saveCsv = (): void => {
    const { head, rows } = table();
    saveAsFile(`${file}.csv`, CSV, csvText(head, rows));
  };
  return (
    <Menu position="bottom-end" shadow="sm" radius={10} portalProps={{ target: LAYERS }}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
          disabled={disabled}
          loading={workbook.busy}
        >
          {say('save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('save')}>
        <Menu.Item onClick={workbook.run}>{say('saveXlsx')}</Menu.Item>
        <Menu.Item onClick={saveCsv}>{say('saveCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
