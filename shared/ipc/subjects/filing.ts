import { z } from 'zod';
import { RETURN_STATES, VAT_REGIMES } from '../../model/filing.ts';
import { documentSummary, id, isoDate } from '../schemas.ts';
import { nothing } from './common.ts';

const period = z.object({ startDate: isoDate, endDate: isoDate });

/** The return of one dossier that starts on a day. */
const vatReturnOf = z.strictObject({ dossierId: id, startDate: isoDate });

/** Returns in one call: 2,000 dossiers with two years of months. */
const MAX_RETURNS = 50_000;

const vatReturn = period.extend({
  /** Last day to file. */
  dueDate: isoDate,
  state: z.enum(RETURN_STATES),
  /** Days from today (Europe/Brussels) to the last day to file; negative once that is past. */
  daysLeft: z.int(),
  /** Octopus secured the whole period; apart from being filed. */
  secured: z.boolean(),
  /** Documents of the period that are not in the books. */
  blocking: z.object({ waiting: z.int(), held: z.int(), unclear: z.int() }),
});

const watch = z.object({
  dossierId: id,
  regime: z.enum(VAT_REGIMES),
  /** Documents of a period that is filed or no longer watched. */
  late: z.int(),
});

/** 'Aangiften': the VAT returns of the dossiers, and what holds them up (M27). */
export const filingContract = {
  /** Every linked dossier with its oldest return that is not filed; null when there is none. */
  'filing.overview': {
    input: nothing,
    output: z.array(
      watch.extend({
        name: z.string(),
        next: vatReturn.nullable(),
        /** Returns past their last day. */
        overdue: z.int(),
        /** Last day of the last return that was filed; null when none was. */
        filedThrough: isoDate.nullable(),
        /** The ended returns of a dossier that never had a mark, back to 'Exporteren vanaf', oldest first; else empty. */
        unmarked: z.array(period),
      }),
    ),
  },
  /** The returns of one dossier, oldest first; null when it is not linked. */
  'filing.dossier': {
    input: z.strictObject({ dossierId: id }),
    output: watch
      .extend({
        returns: z.array(
          vatReturn.extend({
            /** Who marked it as filed, and when (epoch ms); null while it is not. */
            filed: z.object({ by: z.string(), atMs: z.number() }).nullable(),
          }),
        ),
        /** At most 50 of the late documents, with the booking period they will fall in; null: a person must decide. */
        lateDocuments: z.array(z.object({ document: documentSummary, fallsIn: period.nullable() })),
      })
      .nullable(),
  },
  /**
   * A person says that ended returns are filed, or takes that back: of all of them or, where one is not there to file
   * (`not-found`), of none. Answers those that changed; what was marked, or was not, stays as it is.
   */
  'filing.mark': {
    input: z.strictObject({
      returns: z.array(vatReturnOf).min(1).max(MAX_RETURNS),
      filed: z.boolean(),
    }),
    output: z.object({ changed: z.array(vatReturnOf) }),
  },
} as const;
