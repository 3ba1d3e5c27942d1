import { randomUUID } from 'node:crypto';
import type { SeededDossier, WorldSeed } from '../seed/model.ts';
import { fieldsOf, refusal, success, type Answer, type Call, type Handlers } from './handlers.ts';
import { accountInformation, registeredView } from './views.ts';

/** A company that was registered since the world began. */
export type RegisteredCompany = {
  readonly partyId: number;
  readonly name: string;
  readonly vatNumber: string;
  readonly email: string;
  /** Only in the answer to the registering, ever. */
  readonly apiKey: string;
};

/** The companies of a world: those it began with, those that were registered, and the registers of companies. */
export type CompanyBooks = {
  readonly registered: () => readonly RegisteredCompany[];
  readonly handlers: Handlers<'getAccountInformation' | 'searchCompany' | 'registerCompany'>;
};

/** Above every id of a seeded company. */
const FIRST_ID = 880_001;
const MAX_FOUND = 10;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The companies of a world; `companyIds` gets every one that is registered, since its maker reaches it at once. */
export function createCompanyBooks(
  accountant: WorldSeed['accountant'],
  dossiers: readonly SeededDossier[],
  companyIds: number[],
): CompanyBooks {
  const registered: RegisteredCompany[] = [];
  const emails = new Set(dossiers.map(({ company }) => company.email.toLowerCase()));

  const register = ({ body }: Call): Answer => {
    const company = fieldsOf(fieldsOf(body)?.['Company']);
    const [name, email] = [text(company?.['Name']), text(company?.['Email']).toLowerCase()];
    if (name === '') return refusal(400, 'Company.Name is required');
    if (email === '') return refusal(400, 'Company.Email is required');
    if (text(company?.['Phone']) === '') return refusal(400, 'Company.Phone is required');
    if (emails.has(email)) return refusal(400, `Email ${email} is already in use`);
    const vatNumber = text(company?.['VATNumber']);
    const partyId = FIRST_ID + registered.length;
    const made = { partyId, name, vatNumber, email, apiKey: randomUUID() };
    registered.push(made);
    emails.add(email);
    companyIds.push(partyId);
    const Users = [{ UserID: 55_000 + registered.length }];
    return success({ CompanyID: partyId, APIKey: made.apiKey, Users, BankAccounts: [] });
  };
  const search = ({ params }: Call): Answer => {
    const keywords = text(params['Keywords']).toLowerCase();
    const number = digitsOf(keywords);
    const found = dossiers.filter(({ company }) =>
      number.length >= 9
        ? company.enterpriseNumber.endsWith(number)
        : company.name.toLowerCase().includes(keywords),
    );
    const Items = found.slice(0, MAX_FOUND).map(({ company }) => ({
      Source: 'KBO',
      CompanyIdentification: company.vatNumber,
      Name: company.name,
      Street: company.street,
      Number: company.streetNumber,
      Zipcode: company.zip,
      City: company.city,
      Country: 'BE',
    }));
    return success({ Items });
  };
  return {
    registered: () => [...registered],
    handlers: {
      getAccountInformation: () =>
        success(registeredView(accountInformation(accountant, dossiers), registered)),
      searchCompany: search,
      registerCompany: register,
    },
  };
}
