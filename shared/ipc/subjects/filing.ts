import { z } from 'zod';
import { RETURN_STATES, VAT_REGIMES } from '../../model/filing.ts';
import { documentSummary, id, isoDate } from '../schemas.ts';
import { nothing } from './common.ts';

const period = z.object({ startDate: isoDate, endDate: isoDate });

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
  /** A person says that the return of a watched period is filed, or takes that back. */
  'filing.mark': {
    input: z.strictObject({ dossierId: id, startDate: isoDate, filed: z.boolean() }),
    output: z.null(),
  },
} as const;
