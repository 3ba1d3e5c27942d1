import { Button, Modal } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import '../../ui/confirm.css';
import { nameResponsible } from './bulk-deeds.ts';
import { ResponsibleField } from './responsible-field.tsx';

type SheetProps = { readonly dossiers: readonly Dossier[]; readonly onClose: () => void };

/** Names the colleague in charge of many dossiers at once; an empty name takes it away. */
export function ResponsibleSheet({ dossiers, onClose }: SheetProps): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  const [name, setName] = useState('');
  const wanted = name.trim() === '' ? null : name.trim();
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('responsibleOf', { count: dossiers.length })}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void nameResponsible(dossiers, wanted);
        }}
      >
        <ResponsibleField value={name} onChange={setName} />
        <div className="confirm-actions">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit">{say(wanted === null ? 'nameNobody' : 'nameResponsible')}</Button>
        </div>
      </form>
    </Modal>
  );
}
