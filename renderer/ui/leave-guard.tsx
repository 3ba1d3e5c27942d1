import { type ReactElement, useEffect, useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { Confirm } from './confirm.tsx';
import { guardLeaving } from './navigate.ts';

/** While something is changed and not kept, leaving the screen asks first (S40). */
export function LeaveGuard({ changed }: { readonly changed: boolean }): ReactElement {
  const say = useTexts('common');
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => (changed ? guardLeaving((go) => setLeave(() => go)) : undefined), [changed]);
  return (
    <Confirm
      opened={leave !== null}
      title={say('leaveTitle')}
      body={say('leaveBody')}
      verb={say('leave')}
      onConfirm={() => leave?.()}
      onClose={() => setLeave(null)}
    />
  );
}
