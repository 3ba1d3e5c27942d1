import { Button } from '@mantine/core';
import { type ReactElement, type ReactNode, useId } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { TrialLength } from '../trial/trial-length.tsx';
import { About } from './about.tsx';
import { Backup } from './backup.tsx';
import { ByItself } from './by-itself.tsx';
import { CallLimits } from './call-limits.tsx';
import { Connections } from './connections.tsx';
import { LogFolder } from './log-folder.tsx';
import { Look } from './look.tsx';
import { MailDigest } from './mail-digest.tsx';
import { MailServer } from './mail-server.tsx';
import { NetworkSection } from './network-section.tsx';
import './settings.css';

/** The settings: of this computer and this person; those of a dossier are with the dossier. */
export function SettingsScreen(): ReactElement {
  const say = useTexts('settings');
  const frame = useTexts('frame');
  const trial = useTexts('trial');
  return (
    <>
      <PageHeader title={say('title')} />
      <div className="screen-page settings">
        <Section title={frame('profile')}>
          <p className="settings-note">{say('profileBody')}</p>
          <div className="settings-actions">
            <Button component="a" variant="default" href={hrefOf({ screen: 'profile' })}>
              {frame('profile')}
            </Button>
          </div>
        </Section>
        <Section title={say('connections')}>
          <Connections />
        </Section>
        <Section title={say('mail')}>
          <MailServer />
          <MailDigest />
        </Section>
        <Section title={say('limits')}>
          <CallLimits />
        </Section>
        <Section title={trial('title')}>
          <TrialLength />
        </Section>
        <Section title={say('byItself')}>
          <ByItself />
        </Section>
        <Section title={say('look')}>
          <Look />
        </Section>
        <Section title={say('network')}>
          <NetworkSection />
        </Section>
        <Section title={frame('doctor')}>
          <p className="settings-note">{say('doctorBody')}</p>
          <div className="settings-actions">
            <Button component="a" variant="default" href={hrefOf({ screen: 'doctor' })}>
              {frame('doctor')}
            </Button>
          </div>
        </Section>
        <Section title={say('backup')}>
          <Backup />
        </Section>
        <Section title={say('logs')}>
          <LogFolder />
        </Section>
        <Section title={say('about')}>
          <About />
        </Section>
      </div>
    </>
  );
}

type SectionProps = { readonly title: string; readonly children: ReactNode };

function Section({ title, children }: SectionProps): ReactElement {
  const titleId = useId();
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
      </header>
      <div className="settings-body">{children}</div>
    </section>
  );
}
