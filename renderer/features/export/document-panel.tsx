import { ActionIcon, Kbd, Tabs } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { BookingTab } from './booking-tab.tsx';
import { DocumentPicture } from './document-picture.tsx';
import { kindWord } from './export-columns.tsx';
import { type ExportRow, shownState } from './export-row.ts';
import { OctopusTab } from './octopus-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';
import { UblTab } from './ubl-tab.tsx';
import { DOCUMENT_TABS, type DocumentTab } from './view-store.ts';
import './document-panel.css';

type DocumentPanelProps = {
  readonly row: ExportRow;
  readonly tab: DocumentTab;
  readonly onTab: (tab: DocumentTab) => void;
  /** Its place in the list, from 1, and how many there are. */
  readonly at: number;
  readonly total: number;
  /** Room for the picture beside the booking; else it is a tab. */
  readonly wide: boolean;
  /** To the next document (1) or the previous (-1). */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** C says that this document is checked. */
  readonly checkKey?: boolean;
};

/** A document beside the list: its picture and the booking that it becomes. */
export function DocumentPanel(props: DocumentPanelProps): ReactElement {
  const { row, wide } = props;
  const say = useTexts('exportDocument');
  const { document } = row;
  return (
    <section
      className="document-panel"
      aria-label={say('panel', { number: document.number })}
      data-wide={wide}
    >
      <PanelHead {...props} />
      <div className="document-body">
        {wide ? <DocumentPicture key={document.id} document={document} /> : null}
        <PanelTabs {...props} />
      </div>
    </section>
  );
}

function PanelHead(props: DocumentPanelProps): ReactElement {
  const { row, at, total, onStep, onClose, checkKey = false } = props;
  const say = useTexts('exportDocument');
  const list = useTexts('export');
  const words = useTexts('check');
  const common = useTexts('common');
  const title = useRef<HTMLHeadingElement>(null);
  // Where the eye goes when the panel opens; browsing further leaves the focus on the button pressed.
  useEffect(() => title.current?.focus(), []);
  return (
    <header className="document-head">
      <ActionIcon
        aria-label={say('previous')}
        title={say('previous')}
        aria-keyshortcuts="K"
        disabled={at <= 1}
        onClick={() => onStep(-1)}
      >
        <IconChevronUp size={18} />
      </ActionIcon>
      <ActionIcon
        aria-label={say('next')}
        title={say('next')}
        aria-keyshortcuts="J"
        disabled={at >= total}
        onClick={() => onStep(1)}
      >
        <IconChevronDown size={18} />
      </ActionIcon>
      <span className="document-place tk-number">{say('place', { at, total })}</span>
      <h2 ref={title} tabIndex={-1} className="tk-cut" title={row.document.number}>
        {kindWord(row.document, list)} {row.document.number}
      </h2>
      <StateMark state={shownState(row)} pill />
      <span className="document-keys" aria-hidden="true">
        <Kbd>J</Kbd> <Kbd>K</Kbd> {say('browse')}
        {checkKey ? (
          <>
            {' '}
            <Kbd>C</Kbd> {words('key')}
          </>
        ) : null}
      </span>
      <ActionIcon
        aria-label={common('close')}
        title={common('close')}
        aria-keyshortcuts="Escape"
        onClick={onClose}
      >
        <IconX size={16} />
      </ActionIcon>
    </header>
  );
}

function PanelTabs({ row, tab: wanted, onTab, wide }: DocumentPanelProps): ReactElement {
  const say = useTexts('exportDocument');
  const tabs = DOCUMENT_TABS.filter((tab) => !wide || tab !== 'picture');
  const tab: DocumentTab = tabs.includes(wanted) ? wanted : 'booking';
  const { document } = row;
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        const chosen = tabs.find((each) => each === next);
        if (chosen !== undefined) onTab(chosen);
      }}
      className="document-tabs"
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {say(each)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="booking">
        <BookingTab row={row} />
      </Tabs.Panel>
      {wide ? null : (
        <Tabs.Panel value="picture" className="document-picture-tab">
          <DocumentPicture key={document.id} document={document} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="ubl" tabIndex={0}>
        <UblTab key={document.id} documentId={document.id} />
      </Tabs.Panel>
      <Tabs.Panel value="timeline" tabIndex={0}>
        <TimelineTab key={document.id} documentId={document.id} />
      </Tabs.Panel>
      <Tabs.Panel value="inOctopus">
        <OctopusTab key={document.id} document={document} />
      </Tabs.Panel>
    </Tabs>
  );
}
