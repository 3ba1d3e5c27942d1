import type { ReactElement } from 'react';
import { faultMessage } from '../../../shared/i18n/faults.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatEnterpriseNumber, NOTHING } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import type { OfferedRow } from './offered-row.ts';

type Words = { readonly say: Say<'addDossiers'>; readonly language: Language };

/** The columns of the dossiers found. */
export function addColumns(words: Words): readonly TableColumn<OfferedRow>[] {
  const { say } = words;
  return [
    {
      id: 'name',
      title: say('columnName'),
      width: 200,
      grows: true,
      fixed: true,
      sortBy: ({ octopusName }) => octopusName,
      full: ({ octopusName }) => octopusName,
      cell: ({ octopusName }) => <span className="dossier-name">{octopusName}</span>,
    },
    {
      id: 'number',
      title: say('columnNumber'),
      width: 128,
      sortBy: ({ enterpriseNumber }) => enterpriseNumber ?? '',
      cell: ({ enterpriseNumber, vatNumber }) => (
        <span className="dossier-quiet tk-number">
          {formatEnterpriseNumber(enterpriseNumber ?? vatNumber) || NOTHING}
        </span>
      ),
    },
    {
      id: 'octopus',
      title: say('columnOctopus'),
      width: 100,
      sortBy: ({ octopusDossierId }) => octopusDossierId,
      cell: ({ octopusDossierId }) => (
        <span className="dossier-quiet tk-number">{octopusDossierId}</span>
      ),
    },
    {
      id: 'billit',
      title: say('columnBillit'),
      width: 280,
      sortBy: ({ billitName }) => billitName ?? '',
      full: ({ billitName }) => billitName ?? say('unknownNote'),
      cell: (row) => <BillitMatch row={row} say={say} />,
    },
    {
      id: 'result',
      title: say('columnResult'),
      width: 240,
      sortBy: (row) => (row.here === null ? 0 : 1),
      full: (row) => resultNote(row, words) ?? '',
      cell: (row) => <Result row={row} words={words} />,
    },
  ];
}

type MatchProps = { readonly row: OfferedRow; readonly say: Say<'addDossiers'> };

function BillitMatch({ row, say }: MatchProps): ReactElement {
  if (row.billitName === null) {
    return <StateMark state="available" word={say('unknownAtBillit')} />;
  }
  // A name is worth its place only where it differs.
  const note = row.billitName === row.octopusName ? {} : { note: row.billitName };
  return <StateMark state="linked" word={say('sameNumber')} {...note} />;
}

type ResultProps = { readonly row: OfferedRow; readonly words: Words };

function Result({ row, words }: ResultProps): ReactElement {
  const { here, outcome } = row;
  const { say } = words;
  if (here !== null) {
    if (here.linked) return <StateMark state="linked" />;
    const link = (
      <a href={hrefOf({ screen: 'link', dossierId: here.id })} tabIndex={-1}>
        {say('link')}
      </a>
    );
    return <StateMark state="booked" word={say('here')} note={link} />;
  }
  const note = resultNote(row, words);
  if (outcome?.fault) return <StateMark state="fault" word={say('failed')} note={note} />;
  return <span className="dossier-quiet">{note ?? NOTHING}</span>;
}

function resultNote({ outcome, enterpriseNumber }: OfferedRow, words: Words): string | null {
  if (outcome?.fault) return faultMessage(outcome.fault, words.language).what;
  return enterpriseNumber === null ? words.say('noNumber') : null;
}
