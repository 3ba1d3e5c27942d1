import { type ReactElement, useEffect, useState } from 'react';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatBytes, formatDuration } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';
import { type EntryFilter, PAGE } from './entries-loader.ts';
import { type Entry, type FullEntry, prettyBody } from './entry.ts';

type EntryDetailProps = {
  readonly entry: Entry;
  /** The entry above it in the log behind the filter; null for the newest. */
  readonly aboveId: string | null;
  readonly filter: EntryFilter;
};

/** An exchange unfolded: what was sent and what came back, secrets left out. */
export function EntryDetail(props: EntryDetailProps): ReactElement {
  const { entry } = props;
  const say = useTexts('communication');
  const common = useTexts('common');
  const bodies = useBodies(props);
  if (bodies.kind === 'bug') throw bodies.error;
  if (bodies.kind === 'loading') return <p role="status">{common('loading')}</p>;
  if (bodies.kind === 'fault') return <FaultCard fault={bodies.fault} />;
  if (bodies.kind === 'gone') return <p>{say('bodyGone')}</p>;
  const { requestBody, responseBody } = bodies.entry;
  const sent = `${entry.method} ${entry.path}`;
  const received = [String(entry.status ?? ''), entry.fault ?? '', formatDuration(entry.durationMs)]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div className="entry-detail">
      <Side title={say('request')} note={sent} bytes={entry.requestBytes} body={requestBody} />
      <Side
        title={say('response')}
        note={received}
        bytes={entry.responseBytes}
        body={responseBody}
        none={entry.status === null ? say('noResponse') : say('emptyBody')}
      />
      <p className="entry-foot">
        <span>
          {common('named', { name: say('operation') })} {entry.operation}
        </span>
        <span>
          {common('named', { name: say('correlation') })} {entry.correlationId}
        </span>
        {entry.dossierId === null ? null : (
          <a href={hrefOf({ screen: 'export', dossierId: entry.dossierId })}>
            {say('openDossier')}
          </a>
        )}
      </p>
    </div>
  );
}

type SideProps = {
  readonly title: string;
  readonly note: string;
  readonly bytes: number;
  readonly body: string;
  readonly none?: string;
};

function Side({ title, note, bytes, body, none }: SideProps): ReactElement {
  const say = useTexts('communication');
  const text = prettyBody(body);
  return (
    <section className="entry-side" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="entry-note" title={note}>
          {note}
        </span>
        <span className="entry-size tk-number">{formatBytes(bytes)}</span>
        <CopyButton text={() => (text === '' ? note : `${note}\n\n${text}`)} />
      </header>
      <pre tabIndex={0} aria-label={title}>
        {text === '' ? (none ?? say('emptyBody')) : text}
      </pre>
    </section>
  );
}

type Bodies =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly entry: FullEntry }
  | { readonly kind: 'gone' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'bug'; readonly error: unknown };

/** The list keeps no bodies; they are asked for by the place of the entry: right after the one above it. */
function useBodies({ entry, aboveId, filter }: EntryDetailProps): Bodies {
  const [bodies, setBodies] = useState<Bodies>({ kind: 'loading' });
  const { id } = entry;
  useEffect(() => {
    let gone = false;
    const show = (next: Bodies): void => {
      if (!gone) setBodies(next);
    };
    const place = aboveId === null ? { limit: PAGE } : { beforeId: aboveId, limit: 1 };
    call('communication.list', { ...filter, ...place }).then(
      (answer) => {
        if (!answer.ok) {
          show({ kind: 'fault', fault: answer.fault });
          return;
        }
        const found = answer.value.find((each) => each.id === id);
        show(found === undefined ? { kind: 'gone' } : { kind: 'there', entry: found });
      },
      (error: unknown) => show({ kind: 'bug', error }),
    );
    return () => {
      gone = true;
    };
  }, [id, aboveId, filter]);
  return bodies;
}
