import { Checkbox, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { formatEnterpriseNumber } from '../../ui/format.ts';
import { LAYERS } from '../../ui/layers.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Candidates, Draft } from './draft.ts';
import { changeDraft } from './link-store.ts';
import { pairOf } from './missing.ts';

type ChoiceProps = {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly candidates: Candidates;
};
type Candidate = Candidates['octopus'][number] | Candidates['billit'][number];

/** Dossiers offered at once; with more a person types. */
const OFFERED = 50;

/** The books: another number is warned about, books of another dossier are shared only when both names are confirmed (S20). */
export function OctopusChoice({ dossier, draft, candidates }: ChoiceProps): ReactElement {
  const say = useTexts('link');
  const { octopus: chosen } = pairOf(draft, candidates);
  const none = !candidates.octopus.some(({ sameNumber }) => sameNumber);
  return (
    <div className="link-choice">
      <CandidateSelect
        label={say('octopusDossier')}
        rows={candidates.octopus.map((row) => [String(row.octopusDossierId), row])}
        value={draft.octopusDossierId === null ? null : String(draft.octopusDossierId)}
        onChange={(id) =>
          changeDraft(dossier.id, {
            octopusDossierId: id === null ? null : Number(id),
            octopusConfirmed: false,
            sharedConfirmed: false,
          })
        }
      />
      {chosen === null && none ? (
        <StateMark state="warning" word={say('noSameOctopus', { number: numberOf(dossier) })} />
      ) : null}
      {chosen === null ? null : (
        <Match
          dossier={dossier}
          chosen={chosen}
          confirmed={draft.octopusConfirmed}
          onConfirm={(octopusConfirmed) => changeDraft(dossier.id, { octopusConfirmed })}
        />
      )}
      {chosen?.linkedTo === null || chosen === null ? null : (
        <>
          <StateMark state="warning" word={say('taken', { other: chosen.linkedTo })} />
          <Checkbox
            label={say('confirmShared', { other: chosen.linkedTo, own: dossier.name })}
            checked={draft.sharedConfirmed}
            onChange={(event) =>
              changeDraft(dossier.id, { sharedConfirmed: event.currentTarget.checked })
            }
          />
        </>
      )}
    </div>
  );
}

/** The company at Billit; one that is linked to another dossier cannot be chosen. */
export function BillitChoice({ dossier, draft, candidates }: ChoiceProps): ReactElement {
  const say = useTexts('link');
  const { billit: chosen } = pairOf(draft, candidates);
  const none = !candidates.billit.some(({ sameNumber }) => sameNumber);
  return (
    <div className="link-choice">
      <CandidateSelect
        label={say('billitDossier')}
        rows={candidates.billit
          .filter(({ linkedTo }) => linkedTo === null)
          .map((row) => [row.billitPartyId, row])}
        value={draft.billitPartyId}
        onChange={(billitPartyId) =>
          changeDraft(dossier.id, { billitPartyId, billitConfirmed: false })
        }
      />
      {chosen === null && none ? (
        <StateMark state="warning" word={say('noSameBillit', { number: numberOf(dossier) })} />
      ) : null}
      {chosen === null ? null : (
        <Match
          dossier={dossier}
          chosen={chosen}
          confirmed={draft.billitConfirmed}
          onConfirm={(billitConfirmed) => changeDraft(dossier.id, { billitConfirmed })}
        />
      )}
    </div>
  );
}

type SelectProps = {
  readonly label: string;
  readonly rows: readonly (readonly [id: string, row: Candidate])[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

function CandidateSelect({ label, rows, value, onChange }: SelectProps): ReactElement {
  const say = useTexts('link');
  return (
    <Select
      label={label}
      placeholder={say('choose')}
      data={rows.map(([id, row]) => ({ value: id, label: nameOf(row, say) }))}
      value={value}
      searchable
      limit={OFFERED}
      nothingFoundMessage={say('nothingFound')}
      comboboxProps={{ shadow: 'sm', portalProps: { target: LAYERS } }}
      onChange={onChange}
    />
  );
}

type MatchProps = {
  readonly dossier: Dossier;
  readonly chosen: Candidate;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
};

function Match({ dossier, chosen, confirmed, onConfirm }: MatchProps): ReactElement {
  const say = useTexts('link');
  if (chosen.sameNumber) return <StateMark state="linked" word={say('sameNumber')} />;
  const other = chosen.enterpriseNumber;
  return (
    <>
      <StateMark
        state="warning"
        word={say('mismatch', {
          other: other === null ? say('noNumber') : formatEnterpriseNumber(other),
          own: numberOf(dossier),
        })}
      />
      <Checkbox
        label={say('confirmMismatch', { other: chosen.name, own: dossier.name })}
        checked={confirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </>
  );
}

function numberOf({ enterpriseNumber }: Dossier): string {
  return formatEnterpriseNumber(enterpriseNumber);
}

function nameOf({ name, enterpriseNumber }: Candidate, say: Say<'link'>): string {
  const number =
    enterpriseNumber === null ? say('noNumber') : formatEnterpriseNumber(enterpriseNumber);
  return say('candidate', { name, number });
}
