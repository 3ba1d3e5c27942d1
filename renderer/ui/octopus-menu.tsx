import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import './octopus-menu.css';

/** Where in Octopus something is put right, from the menu down; nothing when it is not there. */
export function OctopusMenu({ menu }: { readonly menu: string }): ReactElement | null {
  const say = useTexts('common');
  if (menu === '') return null;
  return (
    <p className="octopus-menu">
      <span>{say('inOctopus')}</span>
      <strong>{menu}</strong>
    </p>
  );
}
