import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate } from '../../ui/format.ts';
import { saveAsFile } from '../../ui/save-as-file.ts';

type Other = CallOutput<'documents.others'>[number];

/** What Billit holds of a dossier beside its invoices: contracts, letters. Kept here, never booked; saved on a click. */
export function OtherDocuments({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('account');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('documents.others', { dossierId });
  return (
    <section className="tk-card" aria-label={say('others')}>
      <header>
        <h2>{say('others')}</h2>
        <span className="overview-head-note">{say('othersNote')}</span>
      </header>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value?.length ? (
        <ul className="others">
          {value.map((other) => (
            <OtherLine key={other.externalId} dossierId={dossierId} other={other} />
          ))}
        </ul>
      ) : (
        <p className="account-foot">
          {value === null ? (fault === null ? common('loading') : '') : say('noOthers')}
        </p>
      )}
    </section>
  );
}

type LineProps = { readonly dossierId: string; readonly other: Other };

function OtherLine({ dossierId, other }: LineProps): ReactElement {
  const say = useTexts('account');
  const { externalId, name, description, date, tags } = other;
  const save = useDeed(
    () => call('documents.otherFile', { dossierId, externalId }),
    (file) => {
      if (file === null) return;
      const bytes = Uint8Array.from(atob(file.contentBase64), (one) => one.charCodeAt(0));
      saveAsFile(file.fileName, 'application/octet-stream', bytes);
    },
  );
  const notes = [formatDate(date), description, tags.join(', ')].filter((note) => note !== '');
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p>{notes.join(' · ')}</p>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        loading={save.busy}
        aria-label={`${say('saveOther')}: ${name}`}
        onClick={save.run}
      >
        {say('saveOther')}
      </Button>
      {save.fault === null ? null : <FaultCard fault={save.fault} />}
    </li>
  );
}
