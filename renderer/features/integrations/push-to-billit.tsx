import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import '../settings/settings.css';

type Relations = CallOutput<'billit.pushRelations'>;
type Held = Relations['held'][number];
type PushProps = { readonly dossierId: string };

/** Sends relations, accounts and journals of Octopus to Billit on a click, and says what a person must look at. */
export function PushToBillit({ dossierId }: PushProps): ReactElement {
  const say = useTexts('toBillit');
  const [relations, setRelations] = useState<Relations | null>(null);
  const [ledger, setLedger] = useState<CallOutput<'billit.pushLedger'> | null>(null);
  const sendRelations = useDeed(() => call('billit.pushRelations', { dossierId }), setRelations);
  const sendLedger = useDeed(() => call('billit.pushLedger', { dossierId }), setLedger);
  const fault = sendRelations.fault ?? sendLedger.fault;
  return (
    <div className="to-billit-part" role="group" aria-label={say('push')}>
      <h3>{say('push')}</h3>
      <p className="defaults-note">{say('pushNote')}</p>
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconSend size={16} stroke={1.7} aria-hidden="true" />}
          loading={sendRelations.busy}
          onClick={sendRelations.run}
        >
          {say('pushRelations')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconSend size={16} stroke={1.7} aria-hidden="true" />}
          loading={sendLedger.busy}
          onClick={sendLedger.run}
        >
          {say('pushLedger')}
        </Button>
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
      <p role="status">
        {relations === null ? null : say('relationsDone', doneOf(relations))}{' '}
        {ledger === null ? null : say('ledgerDone', ledger)}
      </p>
      {relations === null || relations.held.length === 0 ? null : (
        <HeldParties {...{ dossierId, held: relations.held, onDecided: sendRelations.run }} />
      )}
    </div>
  );
}

function doneOf({ created, updated, unchanged, held }: Relations) {
  return { created, updated, unchanged, held: held.length };
}

type HeldProps = PushProps & { readonly held: readonly Held[]; readonly onDecided: () => void };

function HeldParties({ held, ...props }: HeldProps): ReactElement {
  const say = useTexts('toBillit');
  return (
    <section aria-label={say('heldTitle')}>
      <h3>{say('heldTitle')}</h3>
      <ul className="to-billit-held">
        {held.map((party) => (
          <HeldParty key={`${party.role}-${String(party.relationId)}`} {...props} party={party} />
        ))}
      </ul>
    </section>
  );
}

type HeldPartyProps = Omit<HeldProps, 'held'> & { readonly party: Held };

/** Only a person may say that a party of the same name is this relation. */
function HeldParty({ dossierId, party, onDecided }: HeldPartyProps): ReactElement {
  const say = useTexts('toBillit');
  const { role, relationId, name, why, candidate } = party;
  const partyId = candidate?.partyId ?? '';
  const decided = useDeed(
    () => call('billit.decideParty', { dossierId, role, relationId, partyId }),
    onDecided,
  );
  return (
    <li>
      <strong>{name}</strong>
      <span className="defaults-note">
        {say(role)}. {say(why, { other: candidate?.name ?? '' })}
      </span>
      {why === 'same-name' && candidate !== null ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={decided.busy}
          aria-label={`${say('isSame')}: ${name}, ${candidate.name}`}
          onClick={decided.run}
        >
          {say('isSame')}
        </Button>
      ) : null}
      {decided.fault === null ? null : <FaultCard fault={decided.fault} />}
    </li>
  );
}
