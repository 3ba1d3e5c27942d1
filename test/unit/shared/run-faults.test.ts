import { describe, expect, it } from 'vitest';
import { faultTexts } from '../../../shared/i18n/faults.ts';
import { keptFaultText } from '../../../shared/i18n/run-faults.ts';
import { CAUSE_KINDS } from '../../../shared/model/cause.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';

/** Of these a run cannot end, since they are met on a click of a person only; their words hold what only the click knows. */
const ON_A_CLICK =
  /^(?:backup|profile|link|billit|octopus-dossier|not-in|template|sign-in-unf|redirect)/;
const KINDS = [
  ...Object.keys(faultTexts).filter((kind) => !ON_A_CLICK.test(kind)),
  'limit-reached',
  'no-access',
  'offline',
];

describe('what stopped the last run', () => {
  it.each(KINDS)('%s has words for what, what to do and who must act, without holes', (kind) => {
    for (const language of LANGUAGES) {
      for (const service of ['billit', 'octopus', null] as const) {
        const { what, todo, who } = keptFaultText({ kind, service }, language);
        for (const text of [what, todo, who]) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\?|\{\{/);
        }
      }
    }
  });

  it('of Billit is never told in words about Octopus', () => {
    for (const kind of KINDS.filter((each) => each in faultTexts)) {
      const { what, todo, who } = keptFaultText({ kind, service: 'billit' }, 'nl');
      expect(`${what} ${todo} ${who}`).not.toContain('Octopus');
    }
  });

  it('has words for every cause and for what has none of its own', () => {
    for (const kind of CAUSE_KINDS) {
      expect(keptFaultText({ kind, service: 'octopus' }, 'nl').what).not.toContain(`(${kind})`);
    }
    expect(keptFaultText({ kind: 'new-kind', service: null }, 'nl').what).toContain('new-kind');
  });
});
