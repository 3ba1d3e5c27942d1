import { describe, expect, it } from 'vitest';
import {
  causeWords,
  originalText,
  sharedCauseWords,
} from '../../../../renderer/features/waiting/cause-words.ts';
import { causesOf, heldGroups } from '../../../../renderer/features/waiting/held-group.ts';
import { cardMatches } from '../../../../renderer/features/waiting/waiting-filter.ts';
import { CAUSE_KINDS, type Cause } from '../../../../shared/model/cause.ts';
import type { DocumentState } from '../../../../shared/model/document-state.ts';
import { LANGUAGES } from '../../../../shared/model/language.ts';
import { exportRow } from '../export/rows.ts';

const held = (at: number, state: DocumentState, cause: Cause, dossierId = 'dossier-1') =>
  exportRow(at, { state, cause, dossierId }).document;
const inUse = (journal: string): Cause => ({ kind: 'journal-in-use', data: { journal } });

describe('what is held', () => {
  it('is one card per dossier and cause, with all its documents', () => {
    const groups = heldGroups([
      held(1, 'parked', inUse('A1')),
      held(2, 'parked', inUse('V1')),
      held(3, 'parked', inUse('A1')),
      held(4, 'parked', inUse('A1'), 'dossier-2'),
    ]);
    expect(groups.map(({ documents }) => documents.map(({ id }) => id.slice(-1)).join(''))).toEqual(
      ['13', '2', '4'],
    );
  });

  it('is one card when only the numbers of the documents differ', () => {
    const twin = (number: string): Cause => ({
      kind: 'duplicate',
      data: { number, document: number },
    });
    expect(
      heldGroups([held(1, 'needs-decision', twin('1')), held(2, 'needs-decision', twin('2'))]),
    ).toHaveLength(1);
  });

  it('goes by itself when parked or unclear; else a person must act', () => {
    const of = (state: DocumentState) => heldGroups([held(1, state, inUse('A1'))])[0]?.bySelf;
    expect(of('parked')).toBe(true);
    expect(of('unclear')).toBe(true);
    for (const state of ['rejected', 'needs-decision', 'refused'] as const) {
      expect(of(state), state).toBe(false);
    }
  });

  it('leaves out a document without a cause', () => {
    expect(heldGroups([exportRow(1).document])).toEqual([]);
  });
});

describe('the words of a cause', () => {
  it('exist for every cause in every language, begin with a capital and need no closing stop', () => {
    for (const kind of CAUSE_KINDS) {
      for (const language of LANGUAGES) {
        const { what, todo, who } = causeWords({ kind, data: {} }, language);
        for (const text of [what, todo, who]) {
          expect(text.charAt(0)).toBe(text.charAt(0).toLocaleUpperCase());
          expect(text).not.toBe('');
        }
        expect(what.endsWith('.')).toBe(false);
      }
    }
  });

  it('say why a file cannot be read', () => {
    const { what } = causeWords({ kind: 'unreadable', data: { code: 'doctype' } }, 'nl');
    expect(what).toContain('DOCTYPE');
    expect(causeWords({ kind: 'unreadable', data: { code: 'no-file' } }, 'nl').what).toBe(
      'Bestand onleesbaar',
    );
  });

  it('name days as Belgians write them', () => {
    const cause: Cause = { kind: 'bookyear-missing', data: { date: '2027-01-04' } };
    expect(causeWords(cause, 'nl').todo).toContain('04/01/2027');
  });

  it('leave out what belongs to one document of several', () => {
    const twin = (number: string): Cause => ({ kind: 'duplicate', data: { number } });
    expect(sharedCauseWords([twin('F-1'), twin('F-2')], 'nl').todo).not.toMatch(/F-1|F-2|\?/);
    expect(sharedCauseWords([twin('F-1'), twin('F-1')], 'nl').todo).toContain('F-1');
    const broken = (line: string): Cause => ({
      kind: 'unreadable',
      data: { code: 'not-well-formed', line, column: '1' },
    });
    expect(sharedCauseWords([broken('7'), broken('9')], 'nl').what).toBe('Bestand onleesbaar');
  });

  it('keep the original text as it came', () => {
    const cause: Cause = {
      kind: 'octopus-refused',
      data: { code: '-12', message: 'Dagboek  is open', x: '' },
    };
    expect(originalText(cause)).toBe('code: -12\nmessage: Dagboek  is open');
  });
});

it('is found by dossier, cause or document, and by words of several of them', () => {
  const [group] = heldGroups([held(41, 'parked', inUse('A1'))]);
  const card = { group: group!, what: 'Dagboek in gebruik', dossierName: 'Béton SRL' };
  expect(causesOf(group!)).toHaveLength(1);
  for (const typed of ['beton', 'DAGBOEK', '2026/41', 'beton voltasol', '']) {
    expect(cardMatches(card, typed), typed).toBe(true);
  }
  expect(cardMatches(card, 'beton zzz')).toBe(false);
});
