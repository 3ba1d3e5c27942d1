import { IconUser } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { answerWords, type DoctorReport } from '../../../shared/i18n/doctor-lines.ts';
import { doctorFindings, doctorQuestions, doctorSteps } from '../../../shared/i18n/doctor.ts';
import { fill } from '../../../shared/i18n/text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { bySubject, isSound, type SubjectFound } from './by-subject.ts';

type ReportProps = { readonly report: DoctorReport };

/** What was found, what needs attention first; then what the dossiers answered. */
export function Report({ report }: ReportProps): ReactElement {
  const say = useTexts('doctor');
  const count = report.entries.flatMap(({ findings }) => findings).length;
  const subjects = bySubject(report);
  const troubled = subjects.filter((found) => !isSound(found));
  const sound = subjects.filter(isSound);
  return (
    <>
      <p className="doctor-sum" role="status">
        <StateIcon state={count === 0 ? 'verified' : 'warning'} />
        <strong>{count === 0 ? say('sound') : say('found', { count })}</strong>
        <span>{say('looked', { count: report.entries.length })}</span>
      </p>
      {troubled.map((found) => (
        <SubjectCard key={`${found.isDossier ? 'dossier' : 'login'}-${found.subject}`} {...found} />
      ))}
      <SoundCard subjects={sound} />
      <Learned report={report} />
    </>
  );
}

function SubjectCard({ subject, entries }: SubjectFound): ReactElement {
  const say = useTexts('doctor');
  const language = useLanguage();
  const titleId = useId();
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{subject === '' ? say('firm') : subject}</h2>
      </header>
      <ul className="doctor-steps">
        {entries.map(({ step, findings }) => (
          <li key={step} data-found={findings.length > 0}>
            <StateIcon state={findings.length === 0 ? 'booked' : 'warning'} />
            <span className="doctor-step">{doctorSteps[step][language]}</span>
            <div>
              {findings.length === 0 ? <p className="doctor-quiet">{say('inOrder')}</p> : null}
              {findings.map(({ kind, data }) => (
                <div key={`${kind}-${JSON.stringify(data)}`} className="doctor-finding">
                  <p>{fill(doctorFindings[kind].what, language, data)}</p>
                  <p className="doctor-quiet">
                    <IconUser size={14} stroke={1.7} aria-hidden="true" />
                    {say('who', { who: doctorFindings[kind].who[language] })}
                  </p>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is in order, a line each: which steps were taken. */
function SoundCard({
  subjects,
}: {
  readonly subjects: readonly SubjectFound[];
}): ReactElement | null {
  const say = useTexts('doctor');
  const language = useLanguage();
  const titleId = useId();
  if (subjects.length === 0) return null;
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('inOrder')}</h2>
      </header>
      <ul className="doctor-steps">
        {subjects.map(({ subject, isDossier, entries }) => (
          <li key={`${isDossier ? 'dossier' : 'login'}-${subject}`}>
            <StateIcon state="booked" />
            <span className="doctor-subject tk-cut" title={subject}>
              {subject === '' ? say('firm') : subject}
            </span>
            <span className="doctor-quiet">
              {entries.map(({ step }) => doctorSteps[step][language]).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Learned({ report }: ReportProps): ReactElement | null {
  const say = useTexts('doctor');
  const language = useLanguage();
  const titleId = useId();
  if (report.answers.length === 0) return null;
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('learned')}</h2>
      </header>
      <p className="doctor-lead doctor-quiet">{say('learnedBody')}</p>
      <ul className="doctor-answers">
        {report.answers.map(({ dossier, question, answer }) => (
          <li key={`${dossier}-${question}`}>
            <span className="tk-cut" title={dossier}>
              {dossier}
            </span>
            <span>{doctorQuestions[question][language]}</span>
            <strong>{answerWords(answer, language)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
