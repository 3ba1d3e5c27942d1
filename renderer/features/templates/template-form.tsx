import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Draft, savedOf } from './template-draft.ts';

const STATUSES = ['normal', 'exempt', 'mixed', 'small-business', 'vat-unit'] as const;
const ROUTES = ['booking', 'mailbox'] as const;
const FREQUENCIES = [
  'never',
  'last-month',
  'after-10-minutes',
  'after-1-day',
  'after-1-week',
] as const;
const TEXTS = [
  'salesAccount',
  'purchaseAccount',
  'roundingAccount',
  'salesJournal',
  'purchaseJournal',
] as const;
const FLAGS = ['releasedOnly', 'approvedOnly', 'checkedOnly', 'isDefault'] as const;

type FormProps = { readonly begin: Draft; readonly onClose: () => void };

/** One template: what it fixes for every dossier that has it. */
export function TemplateForm({ begin, onClose }: FormProps): ReactElement {
  const say = useTexts('templates');
  const common = useTexts('common');
  const [draft, setDraft] = useState(begin);
  const saved = savedOf(draft);
  const save = useDeed(async () => {
    return saved === null ? { ok: true, value: { templateId: '' } } : call('templates.save', saved);
  }, onClose);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={begin.id === null ? say('new') : begin.name}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <form
        className="template-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (saved !== null) save.run();
        }}
      >
        <TextInput
          data-autofocus
          label={say('nameField')}
          value={draft.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Choices draft={draft} onChange={change} />
        <Accounts draft={draft} onChange={change} />
        {FLAGS.map((field) => (
          <Checkbox
            key={field}
            className="template-wide"
            label={say(field)}
            checked={draft[field]}
            onChange={({ currentTarget }) => change({ [field]: currentTarget.checked })}
          />
        ))}
        {save.fault === null ? null : <FaultCard fault={save.fault} />}
        <div className="confirm-actions template-wide">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" disabled={saved === null} loading={save.busy}>
            {say('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function noteOf(
  field: (typeof TEXTS)[number],
  say: ReturnType<typeof useTexts<'templates'>>,
): string | undefined {
  if (field === 'roundingAccount') return say('roundingNote');
  return field.endsWith('Journal') ? say('journalNote') : undefined;
}

function Accounts({ draft, onChange }: ChoicesProps): ReactElement {
  const say = useTexts('templates');
  return (
    <>
      {TEXTS.map((field) => (
        <TextInput
          key={field}
          label={say(field)}
          description={noteOf(field, say)}
          value={draft[field]}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      ))}
    </>
  );
}

type ChoicesProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

function Choices({ draft, onChange }: ChoicesProps): ReactElement {
  const say = useTexts('templates');
  const vat = useTexts('vat');
  const integrations = useTexts('integrations');
  const routes = ROUTES.map((route) => ({ value: route, label: say(route) }));
  return (
    <>
      <NativeSelect
        label={say('vatStatus')}
        value={draft.vatStatus}
        data={STATUSES.map((status) => ({ value: status, label: vat(status) }))}
        onChange={({ currentTarget }) => {
          const vatStatus = STATUSES.find((status) => status === currentTarget.value);
          if (vatStatus !== undefined) onChange({ vatStatus });
        }}
      />
      {(['salesRoute', 'purchasesRoute'] as const).map((field) => (
        <NativeSelect
          key={field}
          label={say(field)}
          value={draft[field]}
          data={routes}
          onChange={({ currentTarget }) => {
            const route = ROUTES.find((each) => each === currentTarget.value);
            if (route !== undefined) onChange({ [field]: route });
          }}
        />
      ))}
      <NativeSelect
        label={say('frequency')}
        value={draft.frequency}
        data={FREQUENCIES.map((value) => ({ value, label: integrations(value) }))}
        onChange={({ currentTarget }) => {
          const frequency = FREQUENCIES.find((each) => each === currentTarget.value);
          if (frequency !== undefined) onChange({ frequency });
        }}
      />
    </>
  );
}
