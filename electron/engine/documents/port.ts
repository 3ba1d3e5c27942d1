import type { Reason } from '../../../shared/model/reason.ts';
import type { Document } from '../domain/document.ts';

/** What reading one file gave. A rejected file has reasons and no document. */
export type Reading =
  | {
      readonly verdict: 'ok' | 'warn';
      readonly kind: 'ubl-invoice' | 'ubl-creditnote';
      readonly reasons: readonly Reason[];
      readonly document: Document;
    }
  | {
      readonly verdict: 'warn';
      readonly kind: 'coda';
      readonly reasons: readonly Reason[];
      readonly document: null;
    }
  | {
      readonly verdict: 'rejected';
      readonly kind: 'ubl-invoice' | 'ubl-creditnote' | 'coda' | 'unknown';
      readonly reasons: readonly Reason[];
      readonly document: null;
    };
