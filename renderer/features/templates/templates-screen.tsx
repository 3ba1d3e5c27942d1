import { Button } from '@mantine/core';
import { IconTemplate, IconPlus } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Deviations } from './deviations.tsx';
import { type Draft, draftOf, NEW_DRAFT, type Template } from './template-draft.ts';
import { TemplateForm } from './template-form.tsx';
import './templates.css';

const onChange = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

/** Templates of settings, and which dossiers differ from theirs (M11). */
export function TemplatesScreen(): ReactElement {
  const say = useTexts('templates');
  const { value, fault, refetch } = useCall('templates.list', {}, { refetchOn: onChange });
  const [draft, setDraft] = useState<Draft | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setDraft(NEW_DRAFT)}>
      {say('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={say('title')} actions={add}>
        <p className="templates-lead">{say('lead')}</p>
      </PageHeader>
      <div className="screen-page templates">
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {value?.map((template) => (
          <TemplateCard key={template.id} template={template} onEdit={setDraft} />
        ))}
        {value?.length === 0 ? (
          <EmptyState icon={<IconTemplate size={26} stroke={1.7} />} title={say('emptyTitle')}>
            {say('emptyBody')}
          </EmptyState>
        ) : null}
      </div>
      {draft === null ? null : <TemplateForm begin={draft} onClose={() => setDraft(null)} />}
    </>
  );
}

type CardProps = { readonly template: Template; readonly onEdit: (draft: Draft) => void };

function TemplateCard({ template, onEdit }: CardProps): ReactElement {
  const say = useTexts('templates');
  const { id, name, isDefault, dossiers, differing } = template;
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  const remove = useDeed(() => call('templates.remove', { templateId: id }));
  return (
    <section className="tk-card template-card" aria-label={name}>
      <header>
        <div>
          <h2>{name}</h2>
          <p className="template-note">
            {[say('dossiers', { count: dossiers }), ...(isDefault ? [say('own')] : [])].join(' · ')}
          </p>
        </div>
        {dossiers === 0 ? null : (
          <StateMark
            state={differing === 0 ? 'booked' : 'warning'}
            word={differing === 0 ? say('noneDiffer') : say('differs', { count: differing, name })}
          />
        )}
        <div className="template-actions">
          {differing === 0 ? null : (
            <Button size="xs" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
              {say(open ? 'hide' : 'show')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => onEdit(draftOf(template))}>
            {say('edit')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsks(true)}>
            {say('remove')}
          </Button>
        </div>
      </header>
      {remove.fault === null ? null : <FaultCard fault={remove.fault} />}
      {open ? <Deviations templateId={id} /> : null}
      <Confirm
        opened={asks}
        title={say('removeTitle', { name })}
        body={say('removeBody')}
        verb={say('remove')}
        onConfirm={remove.run}
        onClose={() => setAsks(false)}
      />
    </section>
  );
}
