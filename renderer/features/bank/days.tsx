import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatDate } from '../../ui/format.ts';
import { type DayOf, lastDays } from './account-days.ts';

type DaysProps = { readonly statements: readonly DayOf[]; readonly today: string };

/** The last six weeks of an account, a bar a day. */
export function Days({ statements, today }: DaysProps): ReactElement {
  const say = useTexts('bank');
  return (
    <svg className="bank-days" viewBox="0 0 420 16" role="img" aria-label={say('days')}>
      {lastDays(statements, today).map(({ day, mark }, at) => (
        <rect key={day} x={at * 10} y={1} width={7} height={14} rx={2} className={`day-${mark}`}>
          <title>{formatDate(day)}</title>
        </rect>
      ))}
    </svg>
  );
}
