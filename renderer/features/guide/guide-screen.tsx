import { Button, Tabs } from '@mantine/core';
import { IconCircleCheckFilled, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useDossiers, useStatus } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { type Facts, nextOf, STEP_CHAPTERS, stepsOf, type Step } from './chapters.ts';
import { Practise } from './practise.tsx';
import { Questions } from './questions.tsx';
import './guide.css';

const QUESTIONS = 'questions';

/** The first-run guide in four chapters (S06): what to do, where, and what is done by now. */
export function GuideScreen(): ReactElement {
  const say = useTexts('guide');
  const common = useTexts('common');
  const facts = useFacts();
  return (
    <div className="guide">
      <PageHeader title={say('welcome')} />
      <p className="guide-lead">{say('lead')}</p>
      {facts.fault === null ? null : <FaultCard fault={facts.fault} onRetry={facts.refetch} />}
      {facts.value === null ? (
        <p className="guide-lead">{facts.fault === null ? common('loading') : ''}</p>
      ) : (
        <Chapters facts={facts.value} />
      )}
    </div>
  );
}

/** The facts, followed; null until all of them are there. */
function useFacts() {
  const profile = useCall('firm.profile', {});
  const connections = useCall('connections.list', {});
  const mail = useCall('mail.get', {});
  const dossiers = useDossiers();
  const status = useStatus();
  const all = [profile, connections, mail, dossiers, status];
  const value: Facts | null =
    profile.value === null ||
    connections.value === null ||
    mail.value === null ||
    dossiers.value === null ||
    status.value === null
      ? null
      : {
          profile: profile.value,
          connections: connections.value,
          mail: mail.value,
          dossiers: dossiers.value,
          status: status.value,
        };
  return {
    value,
    fault: value === null ? (all.find((one) => one.fault !== null)?.fault ?? null) : null,
    refetch: () => {
      for (const one of all) one.refetch();
    },
  };
}

function Chapters({ facts }: { readonly facts: Facts }): ReactElement {
  const say = useTexts('guide');
  const steps = stepsOf(facts);
  const next = nextOf(STEP_CHAPTERS.flatMap((chapter) => steps[chapter]));
  const begun = STEP_CHAPTERS.find((chapter) =>
    steps[chapter].some(({ name }) => name === next?.name),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Tabs value={chosen ?? begun ?? QUESTIONS} onChange={setChosen} className="guide-chapters">
      <Tabs.List grow aria-label={say('chapters')}>
        {STEP_CHAPTERS.map((chapter, at) => {
          const done = steps[chapter].filter((step) => step.done).length;
          const total = steps[chapter].length;
          return (
            <Tabs.Tab key={chapter} value={chapter}>
              <ChapterHead
                number={at + 1}
                complete={done === total}
                title={say(chapter)}
                note={say('progress', { done, total })}
              />
            </Tabs.Tab>
          );
        })}
        <Tabs.Tab value={QUESTIONS}>
          <ChapterHead number={4} complete={false} title={say('questions')} note={say('answers')} />
        </Tabs.Tab>
      </Tabs.List>
      <div className="guide-columns">
        <div>
          {STEP_CHAPTERS.map((chapter) => (
            <Tabs.Panel key={chapter} value={chapter} className="tk-card">
              <Steps steps={steps[chapter]} />
            </Tabs.Panel>
          ))}
          <Tabs.Panel value={QUESTIONS} className="tk-card">
            <Questions />
          </Tabs.Panel>
        </div>
        <aside className="guide-side" aria-label={say('beside')}>
          <Practise />
          <section className="tk-card guide-safe">
            <h2>
              <IconShieldCheck size={18} stroke={1.7} aria-hidden="true" />
              {say('safe')}
            </h2>
            <p>{say('safeBody')}</p>
          </section>
        </aside>
      </div>
    </Tabs>
  );
}

type HeadProps = {
  readonly number: number;
  readonly complete: boolean;
  readonly title: string;
  readonly note: string;
};

function ChapterHead({ number, complete, title, note }: HeadProps): ReactElement {
  return (
    <span className="guide-chapter">
      <span className="guide-number" data-complete={complete} aria-hidden="true">
        {complete ? <IconCircleCheckFilled size={26} /> : number}
      </span>
      <span>
        <strong>{title}</strong>
        <small className="tk-number">{note}</small>
      </span>
    </span>
  );
}

/** The one whose turn it is has the button to press. */
function Steps({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  const say = useTexts('guide');
  const turn = nextOf(steps)?.name;
  return (
    <ol className="guide-steps">
      {steps.map(({ name, title, body, verb, to, done }) => (
        <li key={name} data-done={done}>
          {done ? (
            <IconCircleCheckFilled
              size={20}
              className="state-icon state-ok"
              role="img"
              aria-label={say('done')}
            />
          ) : (
            <span className="guide-open" role="img" aria-label={say('open')} />
          )}
          <div>
            <h2>{say(title)}</h2>
            <p>{say(body)}</p>
          </div>
          <Button
            component="a"
            size="compact-md"
            variant={name === turn ? 'filled' : 'subtle'}
            href={hrefOf(to)}
            aria-label={`${say(verb)}: ${say(title)}`}
          >
            {say(verb)}
          </Button>
        </li>
      ))}
    </ol>
  );
}
