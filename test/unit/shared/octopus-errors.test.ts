import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeText } from '../../../shared/i18n/causes.ts';
import { faultMessage } from '../../../shared/i18n/faults.ts';
import { heldState } from '../../../shared/model/cause.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { ACTORS } from '../../../shared/octopus-errors/actors.ts';
import {
  errorOfCode,
  errorOfWords,
  OCTOPUS_ERROR_NAMES,
  OCTOPUS_ERRORS,
} from '../../../shared/octopus-errors/catalogue.ts';
import { EXPECTED_BY_CODE, EXPECTED_WITHOUT_CODE } from '../../support/octopus-error-table.ts';

const FACTS = new URL('../../../../shared/facts/octopus-behaviour.md', import.meta.url);

/** The codes in the first column of the table of section 4: `-4 / -52`, `-53…-58, -66`, `**-13**`. */
function codesOfFacts(): readonly number[] {
  const [, section = ''] = readFileSync(FACTS, 'utf8').split('## 4. Error bodies');
  const cells = section.split('\n## ')[0]!.matchAll(/^\|([^|]+)\|/gm);
  return [...cells].flatMap(([, cell = '']) =>
    cell.split(/[/,]/).flatMap((part) => {
      const numbers = [...part.matchAll(/-\d+/g)].map(([text]) => Number(text));
      const [from, to] = numbers;
      if (!part.includes('…') || from === undefined || to === undefined) return numbers;
      return Array.from({ length: from - to + 1 }, (_, step) => from - step);
    }),
  );
}

describe('the catalogue of errors', () => {
  it.runIf(existsSync(FACTS))('has every code of the facts, and so have the expectations', () => {
    const codes = codesOfFacts();
    expect(codes.length).toBeGreaterThan(75);
    const expected = new Set(EXPECTED_BY_CODE.map(({ code }) => code));
    for (const code of codes) {
      expect(errorOfCode(code, ''), `no entry has ${code}`).not.toBeNull();
      expect(expected.has(code), `nothing is expected of ${code}`).toBe(true);
    }
  });

  it('is expected in full: every entry, every code, none twice', () => {
    const rows = [...EXPECTED_BY_CODE, ...EXPECTED_WITHOUT_CODE];
    const expected = new Set(rows.map(({ name }) => name));
    // Met by a read only, or after several looks: they have tests of their own.
    const elsewhere = ['server-error', 'unreadable-answer', 'nothing-found', 'never-answered'];
    expect(OCTOPUS_ERROR_NAMES.filter((name) => !expected.has(name)).toSorted()).toEqual(
      elsewhere.toSorted(),
    );
    const codes = OCTOPUS_ERROR_NAMES.flatMap((name) => OCTOPUS_ERRORS[name].codes);
    for (const code of codes) {
      expect(EXPECTED_BY_CODE.map((row) => row.code)).toContain(code);
      const unqualified = OCTOPUS_ERROR_NAMES.filter((name) => {
        const { codes: own, words } = OCTOPUS_ERRORS[name];
        return own.includes(code) && words === null;
      });
      expect(unqualified.length, `${code} means one thing`).toBeLessThan(2);
    }
    expect(errorOfCode(0, '')).toBeNull();
    expect(errorOfCode(-4242, '')).toBeNull();
  });

  it.each(EXPECTED_BY_CODE)('$code with "$technical" is $name', (row) => {
    expect(errorOfCode(row.code!, row.technical)).toBe(row.name);
  });

  it.each([...EXPECTED_BY_CODE, ...EXPECTED_WITHOUT_CODE])(
    '$name takes the road $road, and says who acts and where',
    ({ name, road, who, menu }) => {
      expect(OCTOPUS_ERRORS[name]).toMatchObject({ road, who });
      const text = causeText(name);
      expect(text.menu?.nl ?? '').toBe(menu);
      expect(text.who).toEqual(ACTORS[who]);
      expect(heldState(name)).toBe(road === 'ask' ? 'needs-decision' : 'parked');
    },
  );
});

describe('the words of the catalogue', () => {
  const PLACES = ['journal', 'period', 'date', 'account', 'message', 'code'];

  it.each(OCTOPUS_ERROR_NAMES)('%s: in every language, each with the same values', (name) => {
    const { what, todo } = OCTOPUS_ERRORS[name];
    const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, one]) => one!);
    for (const language of LANGUAGES) {
      expect(what[language].trim()).not.toBe('');
      expect(what[language]).not.toMatch(/\.$|\{\{/);
      expect(todo[language]).toMatch(/[.:}]$/);
      expect(named(todo[language]).toSorted()).toEqual(named(todo.nl).toSorted());
      for (const value of named(todo[language])) expect(PLACES).toContain(value);
    }
  });

  it('explain each error in words of its own', () => {
    for (const language of LANGUAGES) {
      const whats = OCTOPUS_ERROR_NAMES.map((name) => OCTOPUS_ERRORS[name].what[language]);
      expect(new Set(whats).size).toBe(whats.length);
    }
  });

  it('call the three closed states by their own names', () => {
    const closed = ['bookyear-closed', 'period-closed', 'period-secured'] as const;
    expect(closed.map((name) => causeText(name).what.nl)).toEqual([
      'boekjaar afgesloten',
      'periode afgesloten',
      'periode beveiligd',
    ]);
    expect(new Set(closed.map((name) => causeText(name).menu?.nl)).size).toBe(3);
  });

  it('send a journal in use to its release, in the three languages', () => {
    expect(causeText('journal-in-use').menu).toEqual({
      nl: "Beheer > Dagboeken > 'Vrijgeven dagboek'",
      fr: 'Gestion > Journaux > Libérer le journal',
      en: 'Management > Journals > Release journal',
    });
  });
});

describe('S77 and S80: two causes', () => {
  const off = causeText('webservice-off');
  const noRight = causeText('no-access');

  it('S77 says that the module is not ordered, where, and that it may cost extra', () => {
    expect(off.what.nl).toBe('Webservices niet geactiveerd');
    expect(off.menu?.nl).toBe("Bestellen > 'Webservice toegang'");
    expect(off.todo.nl).toMatch(/Open het dossier.*Bestellen.*'Webservice toegang'/);
    expect(off.todo.nl).toContain('extra kosten');
    expect(off.todo.nl).toContain('contact op met Octopus');
    expect(off.todo.fr).toMatch(/frais.*contactez Octopus/);
    expect(off.todo.en).toMatch(/cost extra.*contact Octopus/);
  });

  it('S80 says that the user has no right, and where it is given', () => {
    expect(noRight.menu).toEqual({
      nl: "Beheer > Gebruikers > Rechten > 'Toegang tot de webservice'",
      fr: "Gestion > Utilisateurs > Droits > 'Accès au webservice'",
      en: 'Management > Users > Rights > Access to the webservice',
    });
    expect(noRight.what).not.toEqual(off.what);
    expect(noRight.todo.nl).not.toContain('extra kosten');
  });

  it('are told apart where the link is made: what, what to do and where', () => {
    const base = { kind: 'no-access', service: 'octopus', detail: 'HTTP 403' } as const;
    const one = faultMessage({ ...base, error: 'webservice-off' }, 'nl');
    const other = faultMessage({ ...base, error: 'no-access' }, 'nl');
    expect(one).toMatchObject({ what: 'Webservices niet geactiveerd.', menu: off.menu?.nl });
    expect(other).toMatchObject({ menu: noRight.menu?.nl });
    const billit = faultMessage({ kind: 'no-access', service: 'billit', detail: '' }, 'nl');
    expect(billit.menu).toBe('');
    expect(billit.what).toContain('Billit');
  });
});

describe('words without a code', () => {
  it.each([
    ['Webservice module not active', 'webservice-off'],
    ['Webservices zijn niet geactiveerd voor dit dossier', 'webservice-off'],
    ['Invalid software house identification', 'software-house-refused'],
    ['Maximum number of calls per day exceeded: getAccounts', 'limit-reached'],
    ['Too many requests', 'limit-reached'],
    ['Invalid or missing parameters passed', 'invalid-parameters'],
  ])('%s: %s', (words, name) => {
    expect(errorOfWords(words)).toBe(name);
  });

  it.each([
    'No access to dossier 61001',
    'Invalid or expired token presented, unauthorized',
    'No modified bookings found in dossier 49555',
    'Incrementing failed login attempt count for user X, IP address Y. ',
    'The journal is protected',
  ])('%s tells nothing', (words) => {
    expect(errorOfWords(words)).toBeNull();
  });
});
