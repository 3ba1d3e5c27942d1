import { Button, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';

/** The overview of the day by mail: to one address, or (empty) to nobody. */
export function MailDigest(): ReactElement {
  const say = useTexts('settings');
  const language = useLanguage();
  const { value, fault, refetch } = useCall('mail.digest', {});
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const address = (typed ?? value?.recipient ?? '').trim();
  const isRight = address === '' || MAIL_ADDRESS.test(address);
  const keep = useDeed(
    () => call('mail.setDigest', { recipient: address === '' ? null : address }),
    () => {
      setKept(true);
      setTyped(null);
      refetch();
    },
  );
  const lastAtMs = value?.leftAtMs ?? null;
  return (
    <form
      className="settings-digest"
      onSubmit={(event) => {
        event.preventDefault();
        keep.run();
      }}
    >
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <TextInput
        label={say('digestTo')}
        description={say('digestBody')}
        type="email"
        value={typed ?? value?.recipient ?? ''}
        disabled={value === null}
        error={isRight ? undefined : say('digestWrong')}
        onChange={(event) => {
          setKept(false);
          setTyped(event.currentTarget.value);
        }}
      />
      <div className="settings-actions">
        <Button
          type="submit"
          variant="default"
          loading={keep.busy}
          disabled={!isRight || typed === null}
        >
          {say('digestSave')}
        </Button>
        <span role="status">
          {kept
            ? say('mailKept')
            : lastAtMs === null
              ? ''
              : say('digestLast', { moment: formatMoment(lastAtMs, Date.now(), language) })}
        </span>
      </div>
      {keep.fault === null ? null : <FaultCard fault={keep.fault} />}
    </form>
  );
}
