import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { PAYERS } from '../../../shared/model/payer.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LAYERS } from '../../ui/layers.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { hrefOf } from '../../ui/route.ts';
import { LoginSheet } from '../onboarding/login-sheet.tsx';
import { giveTemplate, markActive, pauseDossiers, sayPayer } from './bulk-deeds.ts';
import { ResponsibleSheet } from './responsible-sheet.tsx';

/** What else can be done with the dossiers chosen: a template, sign-in details, who is in charge and who pays, pausing. */
export function MoreDeeds({ chosen }: { readonly chosen: readonly Dossier[] }): ReactElement {
  const say = useTexts('dossiers');
  const [sheet, setSheet] = useState<'logins' | 'responsible' | null>(null);
  const templates = useCall('templates.list', {}).value ?? [];
  return (
    <>
      <Menu position="top-end" shadow="sm" radius={10} portalProps={{ target: LAYERS }}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={16} />}>
            {say('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={say('more')}>
          {templates.map((template) => (
            <Menu.Item key={template.id} onClick={() => void giveTemplate(chosen, template)}>
              {say('applyTemplate', { name: template.name })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => goTo(hrefOf({ screen: 'templates' }))}>
            {say('manageTemplates')}
          </Menu.Item>
          <Menu.Item onClick={() => goTo(hrefOf({ screen: 'onboarding' }))}>
            {say('linkMany')}
          </Menu.Item>
          <Menu.Item onClick={() => setSheet('logins')}>{say('sendLogins')}</Menu.Item>
          <Menu.Item onClick={() => void markActive(chosen)}>{say('markActive')}</Menu.Item>
          <Menu.Item onClick={() => setSheet('responsible')}>{say('setResponsible')}</Menu.Item>
          {([...PAYERS, null] as const).map((payer) => (
            <Menu.Item key={payer} onClick={() => void sayPayer(chosen, payer)}>
              {say('setPayer', { payer: say(`payer-${payer ?? 'unknown'}`) })}
            </Menu.Item>
          ))}
          {chosen.every(({ paused }) => paused) ? null : (
            <Menu.Item onClick={() => void pauseDossiers(chosen, true)}>{say('pause')}</Menu.Item>
          )}
          {chosen.some(({ paused }) => paused) ? (
            <Menu.Item onClick={() => void pauseDossiers(chosen, false)}>{say('resume')}</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {sheet === 'logins' ? <LoginSheet dossiers={chosen} onClose={() => setSheet(null)} /> : null}
      {sheet === 'responsible' ? (
        <ResponsibleSheet dossiers={chosen} onClose={() => setSheet(null)} />
      ) : null}
    </>
  );
}
