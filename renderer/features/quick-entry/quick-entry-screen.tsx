import { Button, FileButton } from '@mantine/core';
import { IconFolderOpen, IconUpload } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { type ShownState, StateMark } from '../../ui/state-mark.tsx';
import { causeWords } from '../waiting/cause-words.ts';
import { FastInput, SendToFastInput } from './fast-input.tsx';
import { useGiving } from './give-files.ts';
import './quick-entry.css';

type Entry = CallOutput<'inbox.list'>[number];

const NO_UPLOADS: CallOutput<'fastInput.list'> = [];

const onChange = (event: EngineEvent): boolean => event.kind === 'documents-changed';

/**
 * 'Snelle invoer' of a dossier (S70): the inbox folder, what was taken from it, what was handed to Fast Input at Billit, and
 * the way to the portal for the rest.
 */
export function QuickEntryScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { value, fault, refetch } = useCall(
    'fastInput.list',
    { dossierId: dossier.id },
    { refetchOn: onChange },
  );
  const uploads = value ?? NO_UPLOADS;
  return (
    <div className="screen-page quick-entry">
      <InboxFolder dossier={dossier} />
      <Taken dossier={dossier} moved={new Set(uploads.map(({ sha256 }) => sha256))} />
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <FastInput dossier={dossier} uploads={uploads} onAnswered={refetch} />
    </div>
  );
}

function InboxFolder({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('quickEntry');
  const [over, setOver] = useState(false);
  const giving = useGiving(dossier.id);
  const open = useDeed(() => call('app.openInboxFolder', { dossierId: dossier.id }));
  const fault = giving.fault ?? open.fault;
  return (
    <section
      className="tk-card quick-drop"
      aria-label={say('folder')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        giving.give([...event.dataTransfer.files]);
      }}
    >
      <header>
        <h2>{say('folder')}</h2>
      </header>
      <p>{say('folderBody')}</p>
      <div className="quick-deeds">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} stroke={1.7} />}
          disabled={open.busy}
          onClick={open.run}
        >
          {say('open')}
        </Button>
        <FileButton multiple onChange={giving.give}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} stroke={1.7} />}
              disabled={giving.busy}
            >
              {say('choose')}
            </Button>
          )}
        </FileButton>
        <span className="quick-note">{say('drop')}</span>
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
    </section>
  );
}

const MARKS: Readonly<Record<Entry['outcome'], ShownState>> = {
  document: 'booked',
  statement: 'booked',
  other: 'booked',
  duplicate: 'withdrawn',
  held: 'rejected',
};

type TakenProps = {
  readonly dossier: Dossier;
  /** Hashes of what went on to Fast Input: it stands there now. */
  readonly moved: ReadonlySet<string>;
};

function Taken({ dossier, moved }: TakenProps): ReactElement {
  const say = useTexts('quickEntry');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall(
    'inbox.list',
    { dossierId: dossier.id },
    { refetchOn: onChange },
  );
  const entries = value?.filter(({ sha256 }) => !moved.has(sha256)) ?? null;
  return (
    <section className="tk-card" aria-label={say('taken')}>
      <header>
        <h2>{say('taken')}</h2>
        <a className="quick-end" href={hrefOf({ screen: 'documents', dossierId: dossier.id })}>
          {say('toDocuments')}
        </a>
      </header>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value === null && fault === null ? <p className="quick-body">{common('loading')}</p> : null}
      {entries?.length === 0 ? <p className="quick-body">{say('none')}</p> : null}
      <ul>
        {(entries ?? []).map((entry, at) => (
          <TakenLine key={`${entry.sha256}-${entry.atMs}-${at}`} entry={entry} dossier={dossier} />
        ))}
      </ul>
    </section>
  );
}

type TakenLineProps = { readonly entry: Entry; readonly dossier: Dossier };

function TakenLine({ entry, dossier }: TakenLineProps): ReactElement {
  const say = useTexts('quickEntry');
  const language = useLanguage();
  const { fileName, sha256, outcome, reason, atMs } = entry;
  return (
    <li className="quick-line">
      <span className="quick-name tk-cut" title={fileName}>
        {fileName}
      </span>
      <StateMark
        state={MARKS[outcome]}
        word={say(outcome)}
        {...(reason === '' ? {} : { note: <Reason reason={reason} /> })}
      />
      <time className="quick-note tk-number">{formatMoment(atMs, Date.now(), language)}</time>
      {outcome === 'other' ? (
        <span className="quick-answers">
          <SendToFastInput dossier={dossier} sha256={sha256} fileName={fileName} />
        </span>
      ) : null}
    </li>
  );
}

/** Why a file is held: of its own words, or those of a file that cannot be read. */
function Reason({ reason }: { readonly reason: string }): string {
  const say = useTexts('quickEntry');
  const language = useLanguage();
  if (reason === 'empty' || reason === 'not-this-dossier') return say(reason);
  if (reason.startsWith('coda-')) return say('coda');
  if (reason === 'not-xml') return say('unreadable');
  return causeWords({ kind: 'unreadable', data: { code: reason } }, language).what;
}
