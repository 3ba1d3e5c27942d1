import { describe, expect, it } from 'vitest';
import { startTexts } from '../../../../renderer/i18n/i18n.ts';
import { windowTexts } from '../../../../shared/i18n/window.ts';
import type { Text } from '../../../../shared/i18n/text.ts';
import { LANGUAGES } from '../../../../shared/model/language.ts';

const all = Object.entries(windowTexts).flatMap(([group, texts]) =>
  Object.entries<Text>(texts).map(([key, text]) => ({ name: `${group}.${key}`, key, group, text })),
);
const places = (text: string): string[] => text.match(/\{\{\w+\}\}/g)?.toSorted() ?? [];

describe('the texts of the window', () => {
  it('has each text in every language, none empty or with spaces at its ends', () => {
    for (const { name, text } of all) {
      for (const language of LANGUAGES) {
        expect(text[language], `${name} in ${language}`).toMatch(/^\S(.*\S)?$/s);
      }
    }
  });

  it('has the same places for values in every language', () => {
    for (const { name, text } of all) {
      for (const language of LANGUAGES) {
        expect(places(text[language]), `${name} in ${language}`).toEqual(places(text.nl));
      }
    }
  });

  it('has both forms of every text that counts', () => {
    for (const { name, group } of all) {
      const pair = name.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'));
      expect(
        all.some((other) => other.name === pair),
        `${pair} beside ${name} in ${group}`,
      ).toBe(true);
    }
  });

  it('never shouts, in any language', () => {
    for (const { name, text } of all) {
      for (const language of LANGUAGES) expect(text[language], name).not.toContain('!');
    }
  });
});

describe('saying a text', () => {
  it('fills in values, counts, and shows numbers in Belgian form', async () => {
    const texts = await startTexts('nl');
    const say = (key: string, values: object): string =>
      texts.t(key, { ns: 'dossiers', ...values });
    expect(say('chosen', { count: 1 })).toBe('1 dossier gekozen');
    expect(say('chosen', { count: 1940 })).toBe('1.940 dossiers gekozen');
    await texts.changeLanguage('fr');
    expect(say('chosen', { count: 0 })).toBe('0 dossier sélectionné');
    expect(say('chosen', { count: 2_000_000 })).toBe('2.000.000 dossiers sélectionnés');
  });

  it('puts values in as they are: a name is no markup and no text of ours', async () => {
    const texts = await startTexts('en');
    const name = '<b>Peeters & Co</b> {{count}} $t(close)';
    expect(texts.t('chooseRow', { ns: 'common', name })).toBe(`Select ${name}`);
  });
});
