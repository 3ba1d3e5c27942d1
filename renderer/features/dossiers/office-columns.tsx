import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatMoment, NOTHING, shortMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import type { TableColumn } from '../../ui/table-columns.ts';

/** Sorts behind every name. */
const LAST = '\uFFFF';

/** Who is in charge; nobody comes last. */
export function responsibleColumn(say: Say<'dossiers'>): TableColumn<Dossier> {
  return {
    id: 'responsible',
    title: say('columnResponsible'),
    width: 182,
    sortBy: ({ responsible }) => responsible ?? LAST,
    full: ({ responsible }) => responsible ?? '',
    inFile: ({ responsible }) => responsible,
    cell: ({ responsible }) => (
      <span className={responsible === null ? 'dossier-zero' : undefined}>
        {responsible ?? NOTHING}
      </span>
    ),
  };
}

/** Who pays Billit's subscription (N10); who does not know comes last. */
export function payerColumn(say: Say<'dossiers'>): TableColumn<Dossier> {
  const word = ({ payer }: Dossier): string => say(`payer-${payer ?? 'unknown'}`);
  return {
    id: 'payer',
    title: say('columnPayer'),
    width: 112,
    sortBy: (row) => (row.payer === null ? LAST : word(row)),
    inFile: word,
    cell: (row) => (
      <span className={row.payer === null ? 'dossier-zero' : undefined}>{word(row)}</span>
    ),
  };
}

/** When the newest document was made at Billit, or came into the inbox folder: what the entrepreneur did last (N10). */
export function activityColumn(
  say: Say<'dossiers'>,
  nowMs: number,
  language: Language,
): TableColumn<Dossier> {
  const full = ({ lastDocumentMs: ms }: Dossier): string =>
    ms === null ? '' : formatMoment(ms, nowMs, language);
  return {
    id: 'activity',
    title: say('columnActivity'),
    width: 136,
    highFirst: true,
    sortBy: ({ lastDocumentMs }) => lastDocumentMs ?? 0,
    full,
    inFile: full,
    cell: ({ lastDocumentMs: ms }) => (
      <span className={ms === null ? 'dossier-zero' : 'dossier-quiet tk-number'}>
        {shortMoment(ms, nowMs)}
      </span>
    ),
  };
}
