import { Button } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { hrefOf, type Route } from '../../ui/route.ts';

/** The way to the first booked document; the first step that is not done has the button to press. */
export function NextSteps(): ReactElement {
  const say = useTexts('dashboard');
  const { value } = useCall('connections.list', {});
  const has = (kind: 'billit' | 'octopus'): boolean =>
    value?.some((connection) => connection.kind === kind) ?? false;
  const connected = has('billit') && has('octopus');
  return (
    <section className="tk-card start-next">
      <header>
        <h2>{say('next')}</h2>
      </header>
      <ol>
        <Step
          number={1}
          title={say('nextConnect')}
          body={say('nextConnectBody')}
          done={connected}
          to={{ screen: 'settings' }}
          verb={say('nextConnectVerb')}
        />
        <Step
          number={2}
          title={say('nextAdd')}
          body={say('nextAddBody')}
          to={connected ? { screen: 'add-dossiers' } : null}
          verb={say('nextAddVerb')}
        />
        <Step number={3} title={say('nextExport')} body={say('nextExportBody')} to={null} />
      </ol>
    </section>
  );
}

type StepProps = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly done?: boolean;
  /** Where it is done; null while its turn has not come. */
  readonly to: Route | null;
  readonly verb?: string;
};

function Step({ number, title, body, done = false, to, verb }: StepProps): ReactElement {
  const say = useTexts('dashboard');
  return (
    <li>
      {done ? (
        <IconCircleCheckFilled
          size={26}
          className="state-icon state-ok"
          role="img"
          aria-label={say('stepDone')}
        />
      ) : (
        <span className="start-number" aria-hidden="true">
          {number}
        </span>
      )}
      <div>
        <h3>{title}</h3>
        <p>{body}</p>
      </div>
      {to === null || verb === undefined ? null : (
        <Button component="a" variant={done ? 'default' : 'filled'} href={hrefOf(to)}>
          {verb}
        </Button>
      )}
    </li>
  );
}
