import { describe, expect, it } from 'vitest';

import { faultMessage, faultTexts } from '../../../shared/i18n/faults.ts';
import type { Fault, FaultKind } from '../../../shared/model/fault.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';

const RETRY_AT_MS = Date.UTC(2026, 6, 1, 22);
const service = 'octopus';
const operation = 'insertBuySellBooking';
const EXAMPLES: { readonly [Kind in FaultKind]: Extract<Fault, { readonly kind: Kind }> } = {
  offline: { kind: 'offline', service, detail: 'ECONNREFUSED' },
  'unknown-outcome': { kind: 'unknown-outcome', service, operation, detail: 'ECONNRESET' },
  'sign-in-needed': { kind: 'sign-in-needed', service, detail: '-1' },
  'sign-in-unfinished': { kind: 'sign-in-unfinished', service, reason: 'time-over' },
  'redirect-port-taken': { kind: 'redirect-port-taken', port: 53682 },
  'no-access': { kind: 'no-access', service, detail: '-3' },
  'rate-limited': { kind: 'rate-limited', service, operation, retryAtMs: RETRY_AT_MS },
  'budget-spent': { kind: 'budget-spent', service, operation, retryAtMs: RETRY_AT_MS },
  rejected: {
    kind: 'rejected',
    service,
    operation,
    status: 400,
    vendorCode: '-13',
    message: 'Ongeldig documentnummer',
    technical: 'Illegal document number',
  },
  'not-found': { kind: 'not-found', service, operation },
  malformed: { kind: 'malformed', service, operation, detail: 'journals[0].name' },
  'wrong-company': { kind: 'wrong-company', service, expected: '11', received: '12' },
  'keychain-unavailable': { kind: 'keychain-unavailable', detail: 'locked' },
  'secret-missing': { kind: 'secret-missing', name: 'octopus-password' },
  'profile-unusable': { kind: 'profile-unusable', detail: 'in-use' },
  'backup-not-written': { kind: 'backup-not-written', detail: 'ENOSPC' },
  'backup-unusable': { kind: 'backup-unusable', detail: 'newer-file' },
  'not-in-octopus-dossier': { kind: 'not-in-octopus-dossier', value: '613200' },
  'octopus-dossier-taken': { kind: 'octopus-dossier-taken', dossier: 'Studio Kladblok BV' },
  'billit-dossier-taken': { kind: 'billit-dossier-taken', dossier: 'Studio Kladblok BV' },
  'billit-email-taken': { kind: 'billit-email-taken', email: 'els@voorbeeld.example' },
  'link-fixed': { kind: 'link-fixed' },
  'link-busy': { kind: 'link-busy', documents: '2' },
  'template-name-taken': { kind: 'template-name-taken', name: 'BV kwartaal' },
  'not-in-rehearsal': { kind: 'not-in-rehearsal' },
};
const kinds = Object.values(EXAMPLES);

describe('faultTexts', () => {
  it.each(kinds)('says of $kind what happened, what to do and who, in every language', (fault) => {
    for (const text of Object.values(faultTexts[fault.kind])) {
      const words = LANGUAGES.map((language) => text[language]);
      for (const phrase of words) expect(phrase.trim()).not.toBe('');
      expect(new Set(words).size).toBe(LANGUAGES.length);
    }
  });

  it.each(kinds)('uses for $kind only what the fault holds', (fault) => {
    const names = Object.values(faultTexts[fault.kind])
      .flatMap((text) => Object.values(text))
      .flatMap((phrase) => [...phrase.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]));
    for (const name of names) expect(Object.keys(fault)).toContain(name);
  });
});

describe('faultMessage', () => {
  it.each(kinds)('leaves no gap in the words of $kind', (fault) => {
    for (const language of LANGUAGES) {
      const { what, todo, who, technical } = faultMessage(fault, language);
      expect(`${what}${todo}${who}`).not.toMatch(/\?|[{}]|undefined|NaN/);
      expect(technical).toContain(fault.kind);
    }
  });

  it('shows moments in Brussels time and the names people know', () => {
    expect(faultMessage(EXAMPLES['rate-limited'], 'nl').what).toBe(
      'Octopus vraagt om trager te gaan, tot 2 juli om 00:00.',
    );
    expect(faultMessage(EXAMPLES['secret-missing'], 'fr').what).toContain('mot de passe Octopus');
    expect(faultMessage({ kind: 'secret-missing', name: 'other' }, 'en').what).toContain('other');
  });

  it('quotes the service, and falls back on its technical text or status', () => {
    const { rejected } = EXAMPLES;
    expect(faultMessage(rejected, 'nl').what).toContain('Ongeldig documentnummer');
    const silent = { ...rejected, message: '' };
    expect(faultMessage(silent, 'nl').what).toContain('Illegal document number');
    expect(faultMessage({ ...silent, technical: '' }, 'nl').what).toContain('HTTP 400');
  });
});
