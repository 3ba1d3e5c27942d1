import { Button, Select } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import { PAYER_CHOICES, PAYERS } from '../../../shared/model/payer.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { LAYERS } from '../../ui/layers.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { ResponsibleField } from '../dossiers/responsible-field.tsx';
import '../trial/trial.css';

const UNKNOWN = 'unknown';

/** What the office itself says of a dossier: the colleague in charge, and who pays Billit's subscription (N10). */
export function OfficeCard({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('dossiers');
  const titleId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const name = (typed ?? dossier.responsible ?? '').trim();
  const payer = chosen ?? dossier.payer ?? UNKNOWN;
  const save = useDeed(
    async () => {
      const dossierIds = [dossier.id];
      const responsible = name === '' ? null : name;
      const named = await call('dossiers.setResponsible', { dossierIds, responsible });
      if (!named.ok) return named;
      const known = PAYERS.find((each) => each === payer) ?? null;
      return call('dossiers.setPayer', { dossierIds, payer: known });
    },
    () => {
      setKept(true);
      setTyped(null);
      setChosen(null);
    },
  );
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('officeTitle')}</h2>
      </header>
      <form
        className="trial-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ResponsibleField
          value={typed ?? dossier.responsible ?? ''}
          onChange={(value) => {
            setKept(false);
            setTyped(value);
          }}
        />
        <PayerField
          value={payer}
          onChange={(value) => {
            setKept(false);
            setChosen(value);
          }}
        />
        <div className="trial-deeds">
          <Button type="submit" variant="default" loading={save.busy}>
            {say('officeSave')}
          </Button>
          <span role="status">{kept ? say('officeSaved') : ''}</span>
        </div>
        {save.fault === null ? null : <FaultCard fault={save.fault} />}
      </form>
    </section>
  );
}

type PayerFieldProps = {
  readonly value: string;
  readonly onChange: (value: string | null) => void;
};

function PayerField({ value, onChange }: PayerFieldProps): ReactElement {
  const say = useTexts('dossiers');
  return (
    <Select
      label={say('columnPayer')}
      description={say('payerNote')}
      value={value}
      allowDeselect={false}
      data={PAYER_CHOICES.map((each) => ({ value: each, label: say(`payer-${each}`) }))}
      comboboxProps={{ portalProps: { target: LAYERS } }}
      onChange={onChange}
    />
  );
}
