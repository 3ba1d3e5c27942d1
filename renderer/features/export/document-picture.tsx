import { IconFileOff, IconFileTypePdf } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatBytes } from '../../ui/format.ts';
import type { DocumentSummary } from '../waiting/held-group.ts';

/** What is known of the picture of a document; its content is not kept here. */
type Picture =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly fileName: string; readonly bytes: number }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'bug'; readonly error: unknown };

/** The PDF of a document, in the browser's own viewer, on an address of the shell that can load nothing else. */
export function DocumentPicture({
  document,
}: {
  readonly document: DocumentSummary;
}): ReactElement {
  const say = useTexts('exportDocument');
  const picture = usePicture(document.id);
  switch (picture.kind) {
    case 'bug':
      throw picture.error;
    case 'loading':
      return (
        <div className="document-picture" role="status">
          <p className="picture-head">{say('pdfLoading')}</p>
        </div>
      );
    case 'none':
      return (
        <div className="document-picture">
          <EmptyState icon={<IconFileOff size={26} stroke={1.7} />} title={say('pdfNone')}>
            {say('pdfNoneBody')}
          </EmptyState>
        </div>
      );
    case 'fault':
      return (
        <div className="document-picture">
          <FaultCard fault={picture.fault} />
        </div>
      );
    case 'there':
      return (
        <div className="document-picture">
          <p className="picture-head">
            <IconFileTypePdf size={16} stroke={1.7} aria-hidden="true" />
            <span className="tk-cut" title={picture.fileName}>
              {picture.fileName}
            </span>
            <span className="tk-number">{formatBytes(picture.bytes)}</span>
          </p>
          {/* Not `sandbox`: Chromium shows no PDF in such a frame. The policy of this address allows nothing (electron/main). */}
          <iframe
            title={say('pdfTitle', { number: document.number })}
            src={`document/${encodeURIComponent(document.id)}.pdf#toolbar=0&navpanes=0&view=FitH`}
          />
        </div>
      );
  }
}

/** Four characters of base64 are three bytes, less what pads the end. */
function bytesOf(base64: string): number {
  return (base64.length * 3) / 4 - (/=*$/.exec(base64)?.[0].length ?? 0);
}

function usePicture(documentId: string): Picture {
  const [picture, setPicture] = useState<Picture>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    const show = (next: Picture): void => {
      if (!gone) setPicture(next);
    };
    call('documents.pdf', { documentId }).then(
      (answer) => {
        if (!answer.ok) show({ kind: 'fault', fault: answer.fault });
        else if (answer.value === null) show({ kind: 'none' });
        else {
          const { fileName, contentBase64 } = answer.value;
          show({ kind: 'there', fileName, bytes: bytesOf(contentBase64) });
        }
      },
      (error: unknown) => show({ kind: 'bug', error }),
    );
    return () => {
      gone = true;
    };
  }, [documentId]);
  return picture;
}
