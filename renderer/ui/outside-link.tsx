import { Anchor } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { call } from '../bridge/calls.ts';

type OutsideLinkProps = {
  /** One of the addresses on the list of the shell. */
  readonly url: string;
  readonly children: ReactNode;
};

/** A link to something outside the program: the browser or the mail program opens it, never this window. */
export function OutsideLink({ url, children }: OutsideLinkProps): ReactElement {
  return (
    <Anchor
      component="button"
      type="button"
      className="tk-link"
      onClick={() => void call('app.openExternal', { url })}
    >
      {children}
    </Anchor>
  );
}
