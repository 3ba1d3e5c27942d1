import type { ReactElement } from 'react';
import { onboardingCauseWords } from '../../../shared/i18n/onboarding-causes.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatEnterpriseNumber, formatMoment, NOTHING } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { type OnboardingRow, pairsOf, unknownOf, waitsForPerson } from './onboarding-row.ts';

type Words = {
  readonly say: Say<'onboarding'>;
  readonly language: Language;
  /** When access was asked for (epoch ms), by enterprise number. */
  readonly requested: ReadonlyMap<string, number>;
};

/** The columns of the dossiers that are linked together. */
export function onboardingColumns(words: Words): readonly TableColumn<OnboardingRow>[] {
  const { say } = words;
  return [
    {
      id: 'name',
      title: say('columnOctopus'),
      width: 170,
      grows: true,
      fixed: true,
      sortBy: ({ name }) => name,
      full: ({ name }) => name,
      inFile: ({ name }) => name,
      cell: ({ name }) => <span className="dossier-name">{name}</span>,
    },
    {
      id: 'number',
      title: say('columnNumber'),
      width: 118,
      sortBy: ({ number }) => number,
      inFile: ({ number }) => number,
      cell: ({ number }) => (
        <span className="dossier-quiet tk-number">
          {formatEnterpriseNumber(number.replaceAll(/\D/g, '') || number) || NOTHING}
        </span>
      ),
    },
    {
      id: 'billit',
      title: say('columnBillit'),
      width: 150,
      grows: true,
      sortBy: ({ billit }) => billit,
      full: ({ billit }) => billit,
      inFile: ({ billit }) => billit,
      cell: ({ billit }) => <span className="dossier-quiet">{billit || NOTHING}</span>,
    },
    {
      id: 'certainty',
      title: say('columnCertainty'),
      width: 176,
      sortBy: ({ certainty }) => certainty,
      inFile: ({ certainty }) => say(certainty),
      cell: ({ certainty }) => (
        <StateMark state={certainty === 'sure' ? 'linked' : 'warning'} word={say(certainty)} />
      ),
    },
    {
      id: 'result',
      title: say('columnResult'),
      width: 360,
      sortBy: rank,
      full: (row) => noteOf(row, words),
      inFile: (row) => noteOf(row, words),
      cell: (row) => <Result row={row} words={words} />,
    },
  ];
}

/** What waits for a person comes first, what is linked last. */
function rank(row: OnboardingRow): number {
  if (waitsForPerson(row)) return 0;
  if (row.progress === null) return 1;
  return row.progress.state === 'waiting' ? 2 : 3;
}

function noteOf(row: OnboardingRow, { say, language }: Words): string {
  const { cause, progress } = row;
  if (cause !== null) {
    const { what, todo } = onboardingCauseWords(cause, language);
    return `${what}. ${todo}`;
  }
  return progress === null ? say('ready') : '';
}

type ResultProps = { readonly row: OnboardingRow; readonly words: Words };

function Result({ row, words }: ResultProps): ReactElement {
  const { say, language } = words;
  const { progress, cause } = row;
  const requestedAtMs = words.requested.get(unknownOf(row)?.enterpriseNumber ?? '');
  if (requestedAtMs !== undefined) {
    const date = formatMoment(requestedAtMs, Date.now(), language);
    return <StateMark state="parked" word={say('requested', { date })} />;
  }
  const what = cause === null ? '' : onboardingCauseWords(cause, language).what;
  if (waitsForPerson(row)) {
    return <StateMark state="needs-decision" word={<Way row={row} say={say} />} note={what} />;
  }
  if (progress === null) return <StateMark state="available" word={say('ready')} />;
  if (progress.state === 'linked') return <StateMark state="linked" />;
  const from = formatMoment(progress.dueAtMs, Date.now(), language);
  const note = cause === null ? {} : { note: `${what}, ${say('waitsFrom', { moment: from })}` };
  return <StateMark state="queued" word={say('waiting')} {...note} />;
}

/** What a person does about a row: choose in the question, or link it by hand. */
function Way({ row, say }: { readonly row: OnboardingRow; readonly say: Say<'onboarding'> }) {
  const dossierId = row.progress?.dossierId ?? null;
  if (dossierId !== null) {
    return (
      <a href={hrefOf({ screen: 'link', dossierId })} tabIndex={-1}>
        {say('byHand')}
      </a>
    );
  }
  const pairs = pairsOf(row).length;
  if (unknownOf(row) !== null) return <span className="onboarding-way">{say('request')}</span>;
  if (pairs === 0) return <>{say('questions')}</>;
  return <span className="onboarding-way">{say(pairs === 1 ? 'confirmPair' : 'choose')}</span>;
}
