import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { keptFaultText } from '../../../shared/i18n/run-faults.ts';
import {
  UPLOAD_ANSWER_IN,
  UPLOAD_ANSWERS,
  type UploadAnswer,
  type UploadState,
} from '../../../shared/model/upload.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { BILLIT_PORTAL } from '../../ui/billit-portal.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { type ShownState, StateMark } from '../../ui/state-mark.tsx';
import { useUploading } from './give-files.ts';

type Upload = CallOutput<'fastInput.list'>[number];

type FastInputProps = {
  readonly dossier: Dossier;
  readonly uploads: readonly Upload[];
  readonly onAnswered: () => void;
};

/**
 * Fast Input at Billit (S70): hand files over, what became of each, and which a person saw processed. What others put there
 * cannot be asked for: that is said, with the way to the portal.
 */
export function FastInput({ dossier, uploads, onAnswered }: FastInputProps): ReactElement {
  const say = useTexts('quickEntry');
  return (
    <section className="tk-card" aria-label={say('portal')}>
      <header>
        <h2>{say('portal')}</h2>
        <span className="quick-note quick-end">{say('portalState')}</span>
      </header>
      <p className="quick-body">
        {say('portalBody')} <OutsideLink url={BILLIT_PORTAL}>{say('openPortal')}</OutsideLink>
      </p>
      <Hand dossier={dossier} />
      <Uploads
        label={say('sent')}
        uploads={uploads.filter(({ state }) => !isDone(state))}
        onAnswered={onAnswered}
      />
      <Uploads
        label={say('done')}
        uploads={uploads.filter(({ state }) => isDone(state))}
        onAnswered={onAnswered}
      />
    </section>
  );
}

function isDone(state: UploadState): boolean {
  return state === 'processed' || state === 'dropped';
}

function Hand({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('quickEntry');
  const common = useTexts('common');
  const { busy, fault, give, refusals } = useUploading(dossier.id);
  return (
    <>
      <div className="quick-deeds">
        <FileButton multiple accept=".xml,.pdf,.jpg,.jpeg,.png" onChange={give}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} stroke={1.7} />}
              disabled={busy || !dossier.linked}
            >
              {say('handOver')}
            </Button>
          )}
        </FileButton>
        <span className="quick-note">
          {say(dossier.linked ? 'handOverNote' : 'handOverUnlinked')}
        </span>
      </div>
      <div className="quick-refusals" role="status">
        {refusals.map(({ fileName, refusal }, at) => (
          <p key={`${fileName}-${at}`}>
            {common('named', { name: fileName })} {say(refusal)}
          </p>
        ))}
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
    </>
  );
}

const MARKS: Readonly<Record<UploadState, ShownState>> = {
  waiting: 'queued',
  sending: 'sending',
  unclear: 'unclear',
  there: 'delivered',
  refused: 'refused',
  dropped: 'withdrawn',
  processed: 'booked',
};

type UploadsProps = {
  readonly label: string;
  readonly uploads: readonly Upload[];
  readonly onAnswered: () => void;
};

function Uploads({ label, uploads, onAnswered }: UploadsProps): ReactElement | null {
  if (uploads.length === 0) return null;
  return (
    <>
      <h3 className="quick-group">{label}</h3>
      <ul aria-label={label}>
        {uploads.map((upload) => (
          <UploadLine key={upload.id} upload={upload} onAnswered={onAnswered} />
        ))}
      </ul>
    </>
  );
}

type LineProps = { readonly upload: Upload; readonly onAnswered: () => void };

function UploadLine({ upload, onAnswered }: LineProps): ReactElement {
  const say = useTexts('quickEntry');
  const language = useLanguage();
  const { fileName, state, answer, addedAtMs } = upload;
  const why = answer === '' || state === 'unclear' ? null : whyOf(upload, language);
  return (
    <li className="quick-line quick-upload">
      <span className="quick-name tk-cut" title={fileName}>
        {fileName}
      </span>
      <StateMark
        state={MARKS[state]}
        word={say(`upload-${state}`)}
        {...(why === null ? {} : { note: why })}
      />
      <time className="quick-note tk-number">{formatMoment(addedAtMs, Date.now(), language)}</time>
      {state === 'unclear' ? <p className="quick-question">{say('unclearBody')}</p> : null}
      <span className="quick-answers">
        {UPLOAD_ANSWERS.filter((each) => UPLOAD_ANSWER_IN[each].includes(state)).map((each) => (
          <AnswerButton key={each} upload={upload} answer={each} onAnswered={onAnswered} />
        ))}
      </span>
    </li>
  );
}

/** Billit's own words where it said no; else what keeps it from leaving. */
function whyOf({ state, answer }: Upload, language: Parameters<typeof keptFaultText>[1]): string {
  return state === 'refused'
    ? answer
    : keptFaultText({ kind: answer, service: 'billit' }, language).what;
}

type AnswerProps = LineProps & { readonly answer: UploadAnswer };

function AnswerButton({ upload, answer, onAnswered }: AnswerProps): ReactElement {
  const say = useTexts('quickEntry');
  const { id: uploadId, fileName, state } = upload;
  const deed = useDeed(() => call('fastInput.answer', { uploadId, answer }), onAnswered);
  const word =
    answer === 'there' && state === 'processed' ? 'notProcessed' : (`say-${answer}` as const);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={deed.busy}
        aria-label={`${say(word)}: ${fileName}`}
        onClick={deed.run}
      >
        {say(word)}
      </Button>
      {deed.fault === null ? null : <FaultCard fault={deed.fault} />}
    </>
  );
}

type SendProps = { readonly dossier: Dossier; readonly sha256: string; readonly fileName: string };

/** Hands a PDF that was taken from the inbox folder to Fast Input. */
export function SendToFastInput({ dossier, sha256, fileName }: SendProps): ReactElement {
  const say = useTexts('quickEntry');
  const deed = useDeed(() => call('fastInput.sendInbox', { dossierId: dossier.id, sha256 }));
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={deed.busy || !dossier.linked}
        aria-label={`${say('toFastInput')}: ${fileName}`}
        onClick={deed.run}
      >
        {say('toFastInput')}
      </Button>
      {deed.fault === null ? null : <FaultCard fault={deed.fault} />}
    </>
  );
}
