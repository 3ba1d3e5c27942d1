import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { ask, malformed, type Call, type CallParts } from './call.ts';
import { pageOf } from './pages.ts';

const MAX_PAGES = 1_000;

/** One page of a list, as it came in. */
type PageSchema<Row> = z.ZodType<{
  readonly Items: readonly Row[];
  readonly NextPageLink?: string | null | undefined;
}>;

/**
 * Every record of a list, page by page. `read` makes of the rows of a page what they mean; its fault ends the list there.
 * A link that leads elsewhere, or a list without an end, is `malformed`.
 */
export async function readEvery<Row, Value>(
  parts: CallParts,
  list: Call,
  schema: PageSchema<Row>,
  read: (rows: readonly Row[]) => Result<readonly Value[]>,
): Promise<Result<readonly Value[]>> {
  const found: Value[] = [];
  let { url } = list;
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const call = { ...list, url };
    const page = await ask(parts, call, schema);
    if (!page.ok) return page;
    const values = read(page.value.Items);
    if (!values.ok) return values;
    found.push(...values.value);
    const link = page.value.NextPageLink ?? '';
    if (link === '') return ok(found);
    const next = pageOf(list.url, link);
    if (next === null || next === url) {
      return fail(malformed(call, 'NextPageLink: leads elsewhere'));
    }
    url = next;
  }
  return fail(malformed({ ...list, url }, 'NextPageLink: has no end'));
}
