import { Button } from '@mantine/core';
import { type ReactElement, useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { OriginalText } from '../../ui/fault-card.tsx';
import { formatCount } from '../../ui/format.ts';
import { markOf } from '../../ui/document-mark.ts';
import { OctopusMenu } from '../../ui/octopus-menu.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { originalText, sharedCauseWords } from '../waiting/cause-words.ts';
import { causesOf, type HeldGroup } from '../waiting/held-group.ts';
import { CheckButton } from './check-documents.tsx';
import { documentWords, listText } from './document-words.ts';
import { type RunResult, stoppedGroups } from './run-results.ts';
import type { ExportRun } from './run-store.ts';
import { setExportView } from './view-store.ts';
import '../../ui/strip.css';

/** Numbers of documents named on a card; the rest is counted. */
const NAMED = 4;

type RunStoppedProps = { readonly run: ExportRun; readonly results: readonly RunResult[] };

/** What was not booked: a card per cause, with what to do and whose turn it is. */
export function RunStopped({ run, results }: RunStoppedProps): ReactElement | null {
  const say = useTexts('exportRun');
  const list = useTexts('export');
  const language = useLanguage();
  const groups = useMemo(() => stoppedGroups(results), [results]);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  return (
    <section className="tk-card run-section">
      <header>
        <h2>{say('notBooked')}</h2>
        <span className="run-quiet tk-number">{formatCount(count)}</span>
        <span className="strip-end">
          <CopyButton
            label={say('copyList')}
            text={() => listText(groups, (document) => documentWords(document, list), language)}
          />
        </span>
      </header>
      <ul>
        {groups.map((group) => (
          <StoppedCard key={group.key} group={group} dossierId={run.dossierId} />
        ))}
      </ul>
    </section>
  );
}

type StoppedCardProps = { readonly group: HeldGroup; readonly dossierId: string };

function StoppedCard({ group, dossierId }: StoppedCardProps): ReactElement {
  const say = useTexts('exportRun');
  const { what, todo, who, menu } = sharedCauseWords(causesOf(group), useLanguage());
  const original = originalText(group.cause);
  const [first] = group.documents;
  return (
    <li className="run-stopped">
      <StateIcon state={markOf(group)} size={18} />
      <div className="run-stopped-words">
        <h3>
          <StoppedTitle group={group} />
        </h3>
        <p>{what}</p>
        <p className="run-quiet">{todo}</p>
        <OctopusMenu menu={menu} />
        {original === '' ? null : <OriginalText text={original} />}
      </div>
      <p className="run-who">
        <span className="run-quiet">{say('who')}</span>
        {who}
      </p>
      {group.cause.kind === 'to-check' ? (
        <CheckButton documentIds={group.documents.map(({ id }) => id)} variant="default" />
      ) : null}
      <Button
        variant="default"
        onClick={() =>
          setExportView(dossierId, { showRun: false, openId: first.id, tab: 'booking' })
        }
      >
        {say('show')}
      </Button>
    </li>
  );
}

function StoppedTitle({ group }: { readonly group: HeldGroup }): ReactElement {
  const say = useTexts('exportRun');
  const list = useTexts('export');
  const { documents } = group;
  const [first, ...others] = documents;
  if (others.length === 0) return <>{documentWords(first, list)}</>;
  const named = documents.slice(0, NAMED).map(({ number }) => number);
  const rest = documents.length - named.length;
  return (
    <>
      {say('documents', { count: documents.length })} · {named.join(', ')}
      {rest === 0 ? null : ` ${say('more', { count: rest })}`}
    </>
  );
}
