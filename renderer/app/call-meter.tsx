import type { ReactElement } from 'react';
import { operationText } from '../../shared/i18n/operations.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { useCall } from '../bridge/use-call.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { formatMoment } from '../ui/format.ts';

type Meter = CallOutput<'budget.meter'>;
type Row = Meter['rows'][number];

/** Lists that may be read only a few times a day are copied: work goes on without them, so they do not fill the bar. */
const COPIED_BELOW = 10;
const SHOWN_ROWS = 6;

/** How much of Octopus' daily maxima is used: of the operation that has least left; all others on hovering. */
export function CallMeter(): ReactElement | null {
  const say = useTexts('frame');
  const language = useLanguage();
  const { value } = useCall(
    'budget.meter',
    {},
    {
      refetchOn: ({ kind }) =>
        kind === 'documents-changed' || kind === 'dossiers-changed' || kind === 'settings-changed',
    },
  );
  if (value === null) return null;
  const percent = percentOf(value.rows);
  const lines = value.rows
    .slice(0, SHOWN_ROWS)
    .map(({ operation, used, max }) =>
      say('callsOf', { operation: operationText(operation)?.[language] ?? operation, used, max }),
    );
  const again = say('callsAgain', { moment: formatMoment(value.opensAtMs, Date.now(), language) });
  return (
    <div className="foot-meter" title={[...lines, again].join('\n')}>
      <p>
        <span>{say('calls')}</span>
        <span>{percent} %</span>
      </p>
      <div
        role="meter"
        aria-label={say('calls')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={[`${percent} %`, ...lines, again].join(', ')}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}

function percentOf(rows: readonly Row[]): number {
  const shares = rows
    .filter(({ max }) => max >= COPIED_BELOW)
    .map(({ used, max }) => Math.ceil((used / max) * 100));
  return Math.max(0, ...shares);
}
