import { Accordion } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { hrefOf } from '../../ui/route.ts';
import { QUESTIONS } from './chapters.ts';

/** What accountants ask about this connection, with the answer and the screen that helps. */
export function Questions(): ReactElement {
  const say = useTexts('guide');
  return (
    <Accordion className="guide-questions" order={2}>
      {QUESTIONS.map(({ question, answer, verb, to }) => (
        <Accordion.Item key={question} value={question}>
          <Accordion.Control>{say(question)}</Accordion.Control>
          <Accordion.Panel>
            <p>{say(answer)}</p>
            {verb === null || to === null ? null : <a href={hrefOf(to)}>{say(verb)}</a>}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
