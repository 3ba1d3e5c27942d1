import { Button, Kbd } from '@mantine/core';
import { IconFolderOpen, IconRefresh, IconShieldCheck, IconUser } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { OriginalText } from '../../ui/fault-card.tsx';
import { formatAmount, formatCount, formatDate } from '../../ui/format.ts';
import { announce } from '../../ui/live-region.tsx';
import { OctopusMenu } from '../../ui/octopus-menu.tsx';
import { hrefOf } from '../../ui/route.ts';
import { markOf } from '../../ui/document-mark.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { CheckButton } from '../export/check-documents.tsx';
import { originalText, sharedCauseWords } from './cause-words.ts';
import { causesOf, type HeldGroup } from './held-group.ts';
import { MailQuestion } from './mail-question.tsx';
import type { WaitingCard } from './waiting-filter.ts';
import { tryAgain, useWaitingStore } from './waiting-store.ts';

/** Documents shown on a card; the rest is in the dossier. */
const SHOWN = 20;
/** Documents whose own data stand in the original text. */
const ORIGINALS = 20;

type WaitingDetailProps = {
  readonly card: WaitingCard;
  readonly at: number;
  readonly total: number;
};

/** A card: why, what to do, whose turn, is everything safe; the documents; what the service said. */
export function WaitingDetail({ card, at, total }: WaitingDetailProps): ReactElement {
  const say = useTexts('waiting');
  const { group, what, dossierName } = card;
  const count = group.documents.length;
  const href = hrefOf({ screen: 'export', dossierId: group.dossierId });
  return (
    <article className="waiting-article">
      <p className="waiting-top">
        <StateMark state={markOf(group)} pill />
        <a href={href}>{dossierName}</a>
      </p>
      <h2>{what}</h2>
      <p className="waiting-count-line">
        {say(group.state === 'unclear' ? 'unclear' : 'wait', { count })}
      </p>
      <WhatToDo group={group} href={href} />
      <WaitingDocuments group={group} href={href} />
      <Originals group={group} />
      <p className="waiting-keys">
        <span aria-hidden="true">
          <Kbd>J</Kbd> <Kbd>K</Kbd> {say('browse')}
        </span>
        <span className="tk-number">{say('place', { at, total })}</span>
      </p>
    </article>
  );
}

/** What a person can do, whose turn it is, whether everything is safe, and the buttons. */
function WhatToDo({ group, href }: WaitingDocumentsProps): ReactElement {
  const say = useTexts('waiting');
  const language = useLanguage();
  const { todo, who, menu } = useMemo(
    () => sharedCauseWords(causesOf(group), language),
    [group, language],
  );
  return (
    <section className="tk-card waiting-body">
      <div>
        <h3>{say('todo')}</h3>
        <p>{todo}</p>
        <OctopusMenu menu={menu} />
      </div>
      <dl className="waiting-facts">
        <div>
          <dt>{say('who')}</dt>
          <dd>
            <IconUser size={16} stroke={1.7} aria-hidden="true" />
            {who}
          </dd>
        </div>
        <div>
          <dt>{say('safe')}</dt>
          <dd>
            <IconShieldCheck size={16} stroke={1.7} className="state-ok" aria-hidden="true" />
            {say('safeYes')}
          </dd>
        </div>
      </dl>
      <div className="waiting-actions">
        {group.cause.kind === 'to-check' ? (
          <CheckButton documentIds={group.documents.map(({ id }) => id)} counted />
        ) : (
          <TryButton group={group} />
        )}
        <Button
          component="a"
          href={href}
          variant="default"
          leftSection={<IconFolderOpen size={16} stroke={1.7} aria-hidden="true" />}
        >
          {say('openDossier')}
        </Button>
      </div>
    </section>
  );
}

/** An unreadable document goes on only after something changed at its source: there is nothing to try. */
function TryButton({ group }: { readonly group: HeldGroup }): ReactElement | null {
  const say = useTexts('waiting');
  const trying = useWaitingStore((view) => view.trying).includes(group.dossierId);
  if (group.state === 'rejected') return null;
  return (
    <Button
      leftSection={<IconRefresh size={16} stroke={1.7} aria-hidden="true" />}
      loading={trying}
      onClick={() =>
        void tryAgain(
          group.dossierId,
          group.documents.map(({ id }) => id),
        ).then(() => announce(say('tried')))
      }
    >
      {say('tryNow')}
    </Button>
  );
}

type WaitingDocumentsProps = { readonly group: HeldGroup; readonly href: string };

function WaitingDocuments({ group, href }: WaitingDocumentsProps): ReactElement {
  const say = useTexts('waiting');
  const shown = group.documents.slice(0, SHOWN);
  const rest = group.documents.length - shown.length;
  return (
    <section className="tk-card waiting-documents">
      <header>
        <h2>{say('documentsTitle')}</h2>
        <span className="waiting-quiet tk-number">{formatCount(group.documents.length)}</span>
      </header>
      <ul>
        {shown.map((document) => (
          <li key={document.id}>
            <span className="waiting-number tk-cut" title={document.number}>
              {document.number}
            </span>
            <span className="tk-number waiting-quiet">{formatDate(document.issueDate)}</span>
            <span className="tk-cut waiting-party" title={document.counterpartyName}>
              {document.counterpartyName}
            </span>
            <span className="tk-number waiting-amount">
              {document.kind === 'credit-note'
                ? formatAmount(`-${document.total}`)
                : formatAmount(document.total)}
            </span>
            {document.cause.kind === 'mail-unanswered' ? (
              <MailQuestion documentId={document.id} number={document.number} />
            ) : null}
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <p className="waiting-more">
          <a href={href}>{say('more', { count: rest })}</a>
        </p>
      )}
    </section>
  );
}

/** What the service or the file said: of one document as it came, of several each under its number. */
function Originals({ group }: { readonly group: HeldGroup }): ReactElement | null {
  const say = useTexts('waiting');
  const own = group.documents
    .slice(0, ORIGINALS)
    .map(({ number, cause }) => ({ number, text: originalText(cause) }))
    .filter(({ text }) => text !== '');
  const [first] = own;
  if (first === undefined) return null;
  const alike = own.every(({ text }) => text === first.text);
  const text = alike ? first.text : own.map((each) => `${each.number}\n${each.text}`).join('\n\n');
  return (
    <section className="waiting-original">
      {alike ? null : <p className="waiting-quiet">{say('original', { count: own.length })}</p>}
      <OriginalText text={text} />
    </section>
  );
}
