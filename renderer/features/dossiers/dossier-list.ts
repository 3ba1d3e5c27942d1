import { z } from 'zod';
import { PAYER_CHOICES } from '../../../shared/model/payer.ts';
import type { TableView } from '../../ui/table-columns.ts';
import { DOSSIER_FILTERS, type DossierFilter } from './dossier-filter.ts';

/** The columns of the list, from left to right. */
export const DOSSIER_COLUMNS = [
  'name',
  'number',
  'responsible',
  'fresh',
  'toCheck',
  'toExport',
  'forYou',
  'booked',
  'activity',
  'last',
  'next',
  'payer',
  'trial',
  'state',
] as const;

/** One column of the list. */
export type DossierColumn = (typeof DOSSIER_COLUMNS)[number];

/** The column that is always there. */
const FIXED: DossierColumn = 'name';
/** Columns that a person chooses to see; 'te controleren' stands there where documents must be checked. */
const EXTRA: readonly DossierColumn[] = ['responsible', 'fresh', 'activity', 'payer', 'trial'];

/** The longest text that is searched for. */
export const MOST_TYPED = 200;

/** How a person looks at the list: everything that its address says. */
export type DossierList = {
  readonly typed: string;
  readonly filter: DossierFilter;
  /** Only those of this colleague; empty: those of nobody; null: of everybody. */
  readonly responsible: string | null;
  readonly payer: (typeof PAYER_CHOICES)[number] | null;
  readonly sort: { readonly column: DossierColumn; readonly descending: boolean };
  /** The columns beside the fixed one; null: those that are there before anybody chooses. */
  readonly columns: readonly DossierColumn[] | null;
};

/** The list before anybody chooses: all dossiers, with most to export first (N10). */
export const PLAIN_LIST: DossierList = {
  typed: '',
  filter: 'all',
  responsible: null,
  payer: null,
  sort: { column: 'toExport', descending: true },
  columns: null,
};

// The window runs no code that is made while it runs, and reports every attempt.
z.config({ jitless: true });

const column = z.enum(DOSSIER_COLUMNS);

const sort = z
  .string()
  .transform((text) => ({ column: text.replace(/^-/, ''), descending: text.startsWith('-') }))
  .pipe(z.object({ column, descending: z.boolean() }));

const columns = z
  .string()
  .transform((text) => (text === '' ? [] : text.split(',')))
  .pipe(z.array(column.exclude([FIXED])))
  .refine((all) => new Set(all).size === all.length);

const address = z.strictObject({
  show: z.enum(DOSSIER_FILTERS),
  search: z.string().max(MOST_TYPED).default(PLAIN_LIST.typed),
  manager: z.string().max(80).nullable().default(null),
  payer: z.enum(PAYER_CHOICES).nullable().default(null),
  sort: sort.default(PLAIN_LIST.sort),
  columns: columns.nullable().default(null),
});

/** A list as its address says it, to stand behind the `?`. The words are the same in every language. */
export function addressOf(list: DossierList): string {
  const { typed, filter, responsible, payer, sort: by } = list;
  const plain = PLAIN_LIST.sort;
  const isPlain = by.column === plain.column && by.descending === plain.descending;
  return new URLSearchParams({
    show: filter,
    ...(typed === '' ? {} : { search: typed }),
    ...(responsible === null ? {} : { manager: responsible }),
    ...(payer === null ? {} : { payer }),
    ...(isPlain ? {} : { sort: `${by.descending ? '-' : ''}${by.column}` }),
    ...(list.columns === null ? {} : { columns: list.columns.join(',') }),
  }).toString();
}

/** The list of an address; one of which a part is not known is the plain list, never half of what was meant. */
export function listOf(query: string): DossierList {
  const pairs = [...new URLSearchParams(query)];
  const given = Object.fromEntries(pairs);
  const read = address.safeParse(given);
  if (!read.success || Object.keys(given).length < pairs.length) return PLAIN_LIST;
  const { show, search, manager, ...rest } = read.data;
  return { ...rest, typed: search, filter: show, responsible: manager };
}

/** What the table shows of it; `checking`: there are dossiers whose documents must be checked first. */
export function viewOf({ sort: by, columns: shown }: DossierList, checking: boolean): TableView {
  const isHidden = (id: DossierColumn): boolean =>
    shown === null ? EXTRA.includes(id) || (id === 'toCheck' && !checking) : !shown.includes(id);
  return { sort: by, hidden: DOSSIER_COLUMNS.filter((id) => id !== FIXED && isHidden(id)) };
}

/** What a person changed by the table: the order, or the columns. */
export function changesOf(before: TableView, after: TableView): Partial<DossierList> {
  const by = DOSSIER_COLUMNS.find((id) => id === after.sort?.column);
  const chosen = DOSSIER_COLUMNS.filter((id) => id !== FIXED && !after.hidden.includes(id));
  const same =
    before.hidden.length === after.hidden.length &&
    before.hidden.every((id) => after.hidden.includes(id));
  return {
    ...(by === undefined
      ? {}
      : { sort: { column: by, descending: after.sort?.descending === true } }),
    ...(same ? {} : { columns: chosen }),
  };
}
