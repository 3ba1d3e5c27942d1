import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { announce } from '../../ui/live-region.tsx';
import { BillitWays } from './billit-ways.tsx';

type AddBillitProps = {
  /** There is no login at Billit yet: the button is the one to press. */
  readonly wanted: boolean;
  readonly onAdded: () => void;
};

/** Adds a login at Billit: its form in place of the button. */
export function AddBillit({ wanted, onAdded }: AddBillitProps): ReactElement {
  const say = useTexts('connect');
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    else if (wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div ref={place} className={open ? undefined : 'settings-actions'}>
      {open ? (
        <BillitWays
          onCancel={() => setOpen(false)}
          onAdded={() => {
            announce(say('added', { name: 'Billit' }));
            setOpen(false);
            onAdded();
          }}
        />
      ) : (
        <Button
          variant={wanted ? 'filled' : 'default'}
          leftSection={<IconPlus size={16} />}
          onClick={() => setOpen(true)}
        >
          {say('addBillit')}
        </Button>
      )}
    </div>
  );
}
