import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { AccountsSheet } from './accounts-sheet.tsx';
import { type OnboardingRow, unknownOf } from './onboarding-row.ts';

type NewProps = { readonly rows: readonly OnboardingRow[]; readonly onClosed: () => void };

/** Opens the sheet of new accounts for all that no login at Billit reaches. */
export function NewAccounts({ rows, onClosed }: NewProps): ReactElement | null {
  const say = useTexts('invitations');
  const [open, setOpen] = useState(false);
  const logins = useCall('connections.list', {}).value ?? [];
  const billit = logins.filter(({ kind }) => kind === 'billit');
  const companies = rows.flatMap((row) => unknownOf(row) ?? []);
  if (billit.length === 0 || companies.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('accounts')}
      </Button>
      {open ? (
        <AccountsSheet
          companies={companies}
          logins={billit}
          onClose={() => {
            setOpen(false);
            onClosed();
          }}
        />
      ) : null}
    </>
  );
}
