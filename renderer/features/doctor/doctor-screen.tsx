import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconStethoscope } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { doctorLines } from '../../../shared/i18n/doctor-lines.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { examine, useDoctor } from './doctor-store.ts';
import { Report } from './report.tsx';
import './doctor.css';

/** Tries the set-up on a click, and says what is wrong and who must act; the report stays until the next one. */
export function DoctorScreen(): ReactElement {
  const say = useTexts('doctor');
  const frame = useTexts('frame');
  const language = useLanguage();
  const { report, busy, fault } = useDoctor();
  const text = (): string =>
    report === null ? '' : `${doctorLines(report, language).join('\n')}\n`;
  return (
    <>
      <PageHeader
        title={frame('doctor')}
        actions={
          report === null ? undefined : (
            <>
              <CopyButton text={text} label={say('copy')} />
              <Button
                variant="default"
                leftSection={<IconDeviceFloppy size={16} aria-hidden="true" />}
                onClick={() => saveAsFile(say('fileName'), 'text/plain;charset=utf-8', text())}
              >
                {say('save')}
              </Button>
              <Button loading={busy} onClick={() => void examine()}>
                {say('again')}
              </Button>
            </>
          )
        }
      />
      <div className="screen-page doctor">
        {fault === null ? null : <FaultCard fault={fault} onRetry={() => void examine()} />}
        {report === null ? (
          <EmptyState
            icon={<IconStethoscope size={26} stroke={1.5} />}
            title={busy ? say('running') : frame('doctor')}
            actions={
              <Button loading={busy} onClick={() => void examine()}>
                {say('run')}
              </Button>
            }
          >
            {say('lead')} {say('cost')}
          </EmptyState>
        ) : (
          <Report report={report} />
        )}
      </div>
    </>
  );
}
