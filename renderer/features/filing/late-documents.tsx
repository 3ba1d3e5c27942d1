import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatDate } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';
import { returnWords } from './filing-words.ts';

type Watch = NonNullable<CallOutput<'filing.dossier'>>;

/** The documents that come too late for their own return, with the period they will fall in; nothing without one. */
export function LateDocuments({ watch }: { readonly watch: Watch }): ReactElement | null {
  const say = useTexts('filing');
  const sayExport = useTexts('export');
  const language = useLanguage();
  const { dossierId, late, lateDocuments } = watch;
  if (late === 0) return null;
  const more = late - lateDocuments.length;
  return (
    <details className="filing-late">
      <summary>{say('lateTitle', { count: late })}</summary>
      <ul>
        {lateDocuments.map(({ document, fallsIn }) => (
          <li key={document.id}>
            <span className="tk-number">{formatDate(document.issueDate)}</span>
            <strong className="tk-cut">{document.number}</strong>
            <span className="tk-cut filing-quiet">{document.counterpartyName}</span>
            <span>
              {fallsIn === null
                ? say('forYou')
                : say('fallsIn', { period: returnWords(fallsIn, sayExport, language) })}
            </span>
          </li>
        ))}
        {more > 0 ? <li className="filing-quiet">{say('moreLate', { count: more })}</li> : null}
      </ul>
      <a href={hrefOf({ screen: 'export', dossierId })}>{say('toDossier')}</a>
    </details>
  );
}
