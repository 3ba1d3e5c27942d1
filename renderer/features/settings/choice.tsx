import { Radio } from '@mantine/core';
import type { ReactElement } from 'react';

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few, chosen at once. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  return (
    <fieldset className="settings-choice">
      <legend>{props.label}</legend>
      {props.choices.map(([value, name]) => (
        <Radio
          key={value}
          name={props.label}
          label={name}
          checked={value === props.value}
          onChange={() => props.onChoose(value)}
        />
      ))}
    </fieldset>
  );
}
