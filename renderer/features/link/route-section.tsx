import { Checkbox, TextInput } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { FieldRow, SectionHead } from './field-row.tsx';
import { changeSettings } from './link-store.ts';
import { isMailbox, mails } from './mailbox.ts';
import type { SectionProps } from './section-props.ts';

const KINDS = ['purchasesRoute', 'salesRoute'] as const;

/** Which documents go to the Document Import Viewer instead of being booked (S65-S68), and at which address. */
export function RouteSection({ dossierId, draft }: SectionProps): ReactElement {
  const say = useTexts('link');
  const { settings } = draft;
  return (
    <>
      <SectionHead title={say('sectionRoute')} note={say('routeNote')} />
      {KINDS.map((kind) => (
        <div key={kind} className="link-route">
          <Checkbox
            label={say(kind)}
            description={say(settings[kind] === 'mailbox' ? 'routeMailbox' : 'routeBooking')}
            checked={settings[kind] === 'mailbox'}
            onChange={({ currentTarget }) =>
              changeSettings(dossierId, { [kind]: currentTarget.checked ? 'mailbox' : 'booking' })
            }
          />
        </div>
      ))}
      {mails(settings) ? <Mailbox dossierId={dossierId} value={settings.mailbox} /> : null}
    </>
  );
}

type MailboxProps = { readonly dossierId: string; readonly value: string | null };

function Mailbox({ dossierId, value }: MailboxProps): ReactElement {
  const say = useTexts('link');
  const id = useId();
  const server = useCall('mail.get', {}).value;
  return (
    <>
      <FieldRow
        label={say('mailbox')}
        fieldId={id}
        note={mailboxNote(value, say)}
        mark={isMailbox(value) ? 'settled' : 'open'}
      >
        <TextInput
          id={id}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-note`}
          error={value !== null && !isMailbox(value)}
          value={value ?? ''}
          onChange={({ currentTarget }) => {
            const typed = currentTarget.value.trim();
            changeSettings(dossierId, { mailbox: typed === '' ? null : typed });
          }}
        />
      </FieldRow>
      {value === null ? (
        <p className="link-route-note" role="note">
          <StateIcon state="needs-decision" />
          <span>
            {say('noMailbox')}{' '}
            <OutsideLink url="mailto:info@octopus.be">info@octopus.be</OutsideLink>
          </span>
        </p>
      ) : null}
      {server?.settings === null ? (
        <p className="link-route-note" role="note">
          <StateIcon state="needs-decision" />
          <span>
            {say('noMailServer')} <a href="#/settings">{say('toSettings')}</a>
          </span>
        </p>
      ) : null}
    </>
  );
}

function mailboxNote(value: string | null, say: Say<'link'>): string {
  if (value === null) return say('mailboxWhere');
  return say(isMailbox(value) ? 'chosen' : 'mailboxWrong');
}
