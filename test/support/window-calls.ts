import type { Page } from '@playwright/test';
import type { Calls, ShellCalls } from '../../shared/ipc/contract.ts';
import type { CallName } from '../../shared/ipc/names.ts';

/** The calls as the page of a window makes them, through the real bridge. */
export function callsOf(page: Page): Calls & ShellCalls {
  const call =
    (name: CallName) =>
    (input: unknown): Promise<unknown> =>
      page.evaluate(([asked, given]) => tentakel.call(asked, given as never), [
        name,
        input,
      ] as const);
  return new Proxy({} as Calls & ShellCalls, { get: (_, name) => call(name as CallName) });
}

/** What a call that the shell refuses says: the text of the rejection. */
export function refusalOf(page: Page, name: string, input: unknown): Promise<string> {
  return page.evaluate(
    ([asked, given]) =>
      tentakel.call(asked as never, given as never).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    [name, input] as const,
  );
}
