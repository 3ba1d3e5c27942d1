import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate, formatMoment } from '../../ui/format.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { LateDocuments } from './late-documents.tsx';
import { blockingWords, RETURN_MARK, returnWords, stateWords } from './filing-words.ts';
import './filing.css';

type Watch = NonNullable<CallOutput<'filing.dossier'>>;
type Return = Watch['returns'][number];

const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** The VAT returns of one dossier as a card, for a page of that dossier. */
export function FilingBlock({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('filing');
  return (
    <section className="tk-card filing-block" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
      </header>
      <FilingReturns dossierId={dossierId} />
    </section>
  );
}

/** The returns of one dossier, the newest first: how long each still has, what holds it up, and whether it is filed. */
export function FilingReturns({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('filing');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall(
    'filing.dossier',
    { dossierId },
    { refetchOn: onChange },
  );
  if (value === null) {
    return fault === null ? (
      <p className="filing-note">{common('loading')}</p>
    ) : (
      <FaultCard fault={fault} onRetry={refetch} />
    );
  }
  if (value.returns.length === 0) {
    return (
      <p className="filing-note">{say(value.regime === 'unknown' ? 'unknownBody' : 'noneBody')}</p>
    );
  }
  return (
    <>
      <ul className="filing-returns">
        {value.returns.toReversed().map((one) => (
          <ReturnLine key={one.startDate} dossierId={dossierId} one={one} onDone={refetch} />
        ))}
      </ul>
      <LateDocuments watch={value} />
    </>
  );
}

type LineProps = {
  readonly dossierId: string;
  readonly one: Return;
  readonly onDone: () => void;
};

function ReturnLine({ dossierId, one, onDone }: LineProps): ReactElement {
  const say = useTexts('filing');
  const sayExport = useTexts('export');
  const language = useLanguage();
  const period = returnWords(one, sayExport, language);
  const blocking = blockingWords(one, say);
  return (
    <li className="filing-return">
      <StateIcon state={RETURN_MARK[one.state]} size={18} />
      <span className="filing-what">
        <span>
          <strong>{period}</strong>
          <span className="filing-quiet">
            {say('due')} {formatDate(one.dueDate)}
          </span>
        </span>
        <span className="filing-quiet">
          {one.filed === null
            ? stateWords(one, say)
            : say('filedBy', {
                person: one.filed.by,
                moment: formatMoment(one.filed.atMs, Date.now(), language),
              })}
          {' · '}
          <span title={say('securedNote')}>{say(one.secured ? 'secured' : 'notSecured')}</span>
        </span>
      </span>
      <span className="filing-blocking">{blocking}</span>
      {one.state === 'running' ? null : <Mark {...{ dossierId, one, period, blocking, onDone }} />}
    </li>
  );
}

type MarkProps = LineProps & { readonly period: string; readonly blocking: string | null };

/** Says that a return is filed, or takes that back; asks first when something of the period is not booked. */
function Mark({ dossierId, one, period, blocking, onDone }: MarkProps): ReactElement {
  const say = useTexts('filing');
  const [asks, setAsks] = useState(false);
  const isFiled = one.state === 'filed';
  const { startDate } = one;
  const marked = useDeed(
    () => call('filing.mark', { returns: [{ dossierId, startDate }], filed: !isFiled }),
    onDone,
  );
  const verb = isFiled ? 'unmark' : 'mark';
  return (
    <>
      <Button
        size="compact-sm"
        variant={isFiled ? 'subtle' : 'default'}
        loading={marked.busy}
        aria-label={say(`${verb}For`, { period })}
        onClick={() => (isFiled || blocking === null ? marked.run() : setAsks(true))}
      >
        {say(verb)}
      </Button>
      {marked.fault === null ? null : <FaultCard fault={marked.fault} />}
      <Confirm
        opened={asks}
        title={say('sureTitle', { period })}
        body={say('sureBody', { what: blocking ?? '' })}
        verb={say('mark')}
        onConfirm={marked.run}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
