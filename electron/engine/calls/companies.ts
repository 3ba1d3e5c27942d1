import type { CallInput, Calls } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, BillitCompany, NewParty } from '../billit/port.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { connectionId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

type CompanyCalls = Pick<Calls, 'companies.search' | 'companies.register'>;
type Wanted = CallInput<'companies.register'>;

/** Companies of the registers, and registering one at Billit (S12, S13). */
export function companyCalls(context: CallContext): CompanyCalls {
  return {
    'companies.search': async ({ billitConnectionId, keywords }) => {
      const client = await context.sync.billit(connectionId(billitConnectionId));
      if (!client.ok) return client;
      const found = await client.value.searchCompany(keywords);
      if (!found.ok) return found;
      const companies = await client.value.companies();
      if (!companies.ok) return companies;
      return ok(
        found.value.map((row) => ({
          ...row,
          billitPartyId: reached(companies.value, row.enterpriseNumber)?.partyId ?? null,
        })),
      );
    },
    'companies.register': (wanted) => register(context, wanted),
  };
}

function reached(companies: readonly BillitCompany[], number: string | null): BillitCompany | null {
  if (number === null) return null;
  return companies.find(({ vatNumber }) => belgianEnterpriseNumber(vatNumber) === number) ?? null;
}

/** Registers a company once: one that this login reaches is not made again, and after a lost answer it is looked up. */
async function register(
  { sync, vault }: CallContext,
  wanted: Wanted,
): Promise<Result<{ billitPartyId: string; made: boolean }>> {
  const client = await sync.billit(connectionId(wanted.billitConnectionId));
  if (!client.ok) return client;
  const known = await lookUp(client.value, wanted);
  if (!known.ok) return known;
  if (known.value !== null) return ok({ billitPartyId: known.value.partyId, made: false });
  // The same key whenever this company is registered for this login: Billit makes it once.
  const key = `register-${wanted.billitConnectionId}-${wanted.enterpriseNumber}`;
  const made = await client.value.registerCompany(companyOf(wanted), key);
  if (!made.ok)
    return isUnclear(made.fault)
      ? afterwards(client.value, wanted, made.fault)
      : refusal(made.fault, wanted);
  const { partyId, apiKey } = made.value;
  if (apiKey !== null) {
    const kept = await vault.write(
      connectionId(`billit-company-${partyId}`),
      'billit-api-key',
      apiKey,
    );
    if (!kept.ok) return kept;
  }
  await sync.store.audit.append({
    actor: 'person',
    action: 'company-registered',
    subject: partyId,
    detail: { enterpriseNumber: wanted.enterpriseNumber },
    atMs: sync.clock.now(),
  });
  return ok({ billitPartyId: partyId, made: true });
}

async function lookUp(
  client: BillitClient,
  { enterpriseNumber }: Wanted,
): Promise<Result<BillitCompany | null>> {
  const companies = await client.companies();
  return companies.ok ? ok(reached(companies.value, enterpriseNumber)) : companies;
}

/** It may have been made: a lost answer, or a key that Billit knows already. */
function isUnclear(fault: Fault): boolean {
  return fault.kind === 'unknown-outcome' || (fault.kind === 'rejected' && fault.status === 409);
}

async function afterwards(
  client: BillitClient,
  wanted: Wanted,
  fault: Fault,
): Promise<Result<{ billitPartyId: string; made: boolean }>> {
  const found = await lookUp(client, wanted);
  if (!found.ok || found.value === null) return fail(fault);
  return ok({ billitPartyId: found.value.partyId, made: true });
}

/** Billit's words are its own; only that they are about the e-mail address is read from them. */
function refusal(fault: Fault, { email }: Wanted): Result<never> {
  const isEmail = fault.kind === 'rejected' && /e-?mail/i.test(fault.message);
  return fail(isEmail ? { kind: 'billit-email-taken', email } : fault);
}

function companyOf(wanted: Wanted): NewParty {
  const { name, enterpriseNumber, street, streetNumber, zip, city, email, phone } = wanted;
  const address = {
    AddressType: 'InvoiceAddress',
    Name: name,
    Street: street,
    StreetNumber: streetNumber,
    Zipcode: zip,
    City: city,
    CountryCode: 'BE',
  };
  return {
    Name: name,
    VATNumber: `BE${enterpriseNumber}`,
    Email: email,
    Phone: phone,
    Language: wanted.language.toUpperCase(),
    VATLiable: wanted.vatLiable,
    Addresses: [address],
  };
}
