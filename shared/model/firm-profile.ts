import { belgianEnterpriseNumber } from './enterprise-number.ts';
import { MAIL_ADDRESS } from './mail-address.ts';

/** What is asked of an accounting firm, in the order of its form; `manager...`: whom an entrepreneur turns to (S17). */
export const PROFILE_FIELDS = [
  'name',
  'enterpriseNumber',
  'street',
  'postalCode',
  'city',
  'email',
  'phone',
  'managerName',
  'managerEmail',
  'managerPhone',
] as const;

export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** The firm's own data ('Profiel', S10); a text that is empty is not known yet. */
export type FirmProfile = Readonly<Record<ProfileField, string>>;

/** A telephone number as people write it. */
export const PHONE = /^\+?[\d ./()-]{8,25}$/;

/** What a field that is filled in must look like; others take any text. */
const SHAPES: Readonly<Partial<Record<ProfileField, (text: string) => boolean>>> = {
  enterpriseNumber: (text) => belgianEnterpriseNumber(text) !== null,
  email: (text) => MAIL_ADDRESS.test(text),
  managerEmail: (text) => MAIL_ADDRESS.test(text),
  phone: (text) => PHONE.test(text),
  managerPhone: (text) => PHONE.test(text),
};

/** The telephone of the manager may be that of the firm. */
const OPTIONAL: ReadonlySet<ProfileField> = new Set(['managerPhone']);

/** Fields that are filled in with something they cannot be. */
export function wrongFields(profile: FirmProfile): readonly ProfileField[] {
  return PROFILE_FIELDS.filter((field) => {
    const text = profile[field].trim();
    return text !== '' && SHAPES[field]?.(text) === false;
  });
}

/** Fields that are still to be filled in; empty: the profile is complete. */
export function missingFields(profile: FirmProfile): readonly ProfileField[] {
  return PROFILE_FIELDS.filter((field) => !OPTIONAL.has(field) && profile[field].trim() === '');
}
