import { describe, expect, it } from 'vitest';
import {
  type FirmProfile,
  missingFields,
  PROFILE_FIELDS,
  wrongFields,
} from '../../../shared/model/firm-profile.ts';
import { FIRM_PROFILE } from '../../support/fake-bridge.ts';

describe('the profile of the firm', () => {
  it('is complete with everything but a telephone of the manager', () => {
    expect(missingFields(FIRM_PROFILE)).toEqual([]);
    expect(wrongFields(FIRM_PROFILE)).toEqual([]);
  });

  it('names each field that is empty', () => {
    for (const field of PROFILE_FIELDS) {
      const profile: FirmProfile = { ...FIRM_PROFILE, [field]: '  ' };
      expect(missingFields(profile)).toEqual(field === 'managerPhone' ? [] : [field]);
      expect(wrongFields(profile)).toEqual([]);
    }
  });

  it.each([
    ['enterpriseNumber', '0999000128'],
    ['email', 'info@'],
    ['managerEmail', 'ann'],
    ['phone', '12'],
    ['managerPhone', 'bel mij'],
  ] as const)('refuses for %s what it cannot be', (field, text) => {
    expect(wrongFields({ ...FIRM_PROFILE, [field]: text })).toEqual([field]);
  });
});
