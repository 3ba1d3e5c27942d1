import { type ChangeEvent, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';

type Fields<Name extends string> = Readonly<Record<Name, string>>;

/** What a text field of a form gets. */
export type TypedField = {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
};

type TypedFields<Name extends string> = {
  readonly fields: Fields<Name>;
  /** A field that must be filled in; says so once the form was asked for. */
  readonly needed: (name: Name) => TypedField;
  readonly optional: (name: Name) => TypedField;
  readonly address: (name: Name) => TypedField;
  /** From now on what is missing shows. */
  readonly ask: () => void;
};

/** The fields of a form, as text; nothing is checked while someone types. */
export function useTypedFields<Name extends string>(initial: Fields<Name>): TypedFields<Name> {
  const say = useTexts('connect');
  const [fields, setFields] = useState<Fields<Name>>(initial);
  const [asked, setAsked] = useState(false);
  const field = (name: Name, error: string | null): TypedField => ({
    value: fields[name],
    error: asked ? error : null,
    onChange: ({ currentTarget }) => setFields({ ...fields, [name]: currentTarget.value }),
  });
  return {
    fields,
    needed: (name) => field(name, fields[name].trim() === '' ? say('missing') : null),
    optional: (name) => field(name, null),
    address: (name) => field(name, isAddress(fields[name]) ? null : say('addressWrong')),
    ask: () => setAsked(true),
  };
}

/** An address as the engine wants it: without a slash at the end. */
export function bareAddress(typed: string): string {
  return typed.trim().replace(/\/+$/, '');
}

/** Whether an address may be used: https, or http on this computer only. */
export function isAddress(typed: string): boolean {
  const address = bareAddress(typed);
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const here = hostname === '127.0.0.1' || hostname === 'localhost';
  return protocol === 'https:' || (protocol === 'http:' && here);
}
