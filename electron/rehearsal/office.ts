import { InvariantError, present } from '../../shared/assert.ts';
import type { CallOutput, Calls } from '../../shared/ipc/contract.ts';
import type { CallRules } from '../../shared/model/call-rules.ts';
import type { Result } from '../../shared/result.ts';
import type { RehearsalAddresses, World } from './model.ts';
import {
  DEFAULT_PURCHASE_ACCOUNT,
  DEFAULT_SALES_ACCOUNT,
  ROUNDING_ACCOUNT,
} from './seed/defaults.ts';

/** An accounting firm that has imported and linked dossiers of the rehearsal world. */
export type Office = {
  readonly dossierIds: readonly string[];
  /** Billit PartyID by local dossier id. */
  readonly partyOfDossier: ReadonlyMap<string, number>;
};

/** What the firm knows of its world before it signs in; only these dossiers are linked. */
export type OfficeWorld = Pick<World, 'credentials' | 'dossiers'>;

/** In the rehearsal world nothing may fail but what it was told to: a fault here is a bug. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new InvariantError(`the rehearsal world answers: ${JSON.stringify(result.fault)}`);
}

/** What Octopus told this firm about its daily maxima; the simulated one adds up per dossier unless it is told not to. */
const ASKED_RULES: CallRules = { scope: 'dossier', resetHour: 0 };

/**
 * Does what an accountant does on the first evening: asks Octopus how it counts, signs in, imports every dossier of
 * `world`, links it, confirms the proposal.
 */
export async function openOffice(
  world: OfficeWorld,
  addresses: RehearsalAddresses,
  calls: Calls,
  callRules: CallRules = ASKED_RULES,
): Promise<Office> {
  must(await calls['budget.setRules'](callRules));
  const { billit } = world.credentials;
  must(await calls['firm.set']({ name: 'Kantoor Voorbeeld', language: 'nl' }));
  must(await calls['firm.setProfile'](PROFILE));
  const octopusConnection = await signInToOctopus(world, addresses, calls);
  const billitConnection = must(
    await calls['connections.addBillit']({
      label: 'Billit',
      baseUrl: addresses.billitUrl,
      accountantPartyId: String(billit.accountantPartyId),
      apiKey: billit.apiKey,
    }),
  );
  const ids = {
    octopusConnectionId: octopusConnection.connectionId,
    billitConnectionId: billitConnection.connectionId,
  };
  await setUpMail(world, addresses, calls);
  const partyOfDossier = new Map<string, number>();
  for (const offered of must(await calls['dossiers.offer'](ids))) {
    if (offered.billitPartyId === null || offered.enterpriseNumber === null) continue;
    const partyId = Number(offered.billitPartyId);
    const dossier = world.dossiers.find((row) => row.billitPartyId === partyId);
    if (dossier === undefined) continue;
    const imported = must(
      await calls['dossiers.import']({
        name: offered.octopusName,
        enterpriseNumber: offered.enterpriseNumber,
      }),
    );
    const place = { ...imported, octopusDossierId: offered.octopusDossierId };
    const proposal = must(
      await calls['links.propose']({ ...place, octopusConnectionId: ids.octopusConnectionId }),
    );
    must(
      await calls['links.save']({
        ...place,
        ...ids,
        billitPartyId: offered.billitPartyId,
        sharesOctopusDossier: false,
        settings: confirmed(proposal, dossier),
      }),
    );
    must(await calls['schedule.set']({ dossierId: imported.dossierId, ...SCHEDULE }));
    partyOfDossier.set(imported.dossierId, partyId);
  }
  return { dossierIds: [...partyOfDossier.keys()], partyOfDossier };
}

/** What every dossier of the firm begins with. */
const SCHEDULE = {
  frequency: 'last-month',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: false,
} as const;

/** The firm of the practice environment: invented, its number valid. */
const PROFILE = {
  name: 'Kantoor Voorbeeld',
  enterpriseNumber: '0999000129',
  street: 'Oefenstraat 1',
  postalCode: '9000',
  city: 'Gent',
  email: 'info@kantoor-voorbeeld.example',
  phone: '09 000 00 00',
  managerName: 'Ann Voorbeeld',
  managerEmail: 'ann@kantoor-voorbeeld.example',
  managerPhone: '',
};

/** With user and password; the software house is registered, so that a person can practise the browser too. */
async function signInToOctopus(
  world: OfficeWorld,
  addresses: RehearsalAddresses,
  calls: Calls,
): Promise<{ readonly connectionId: string }> {
  const { user, password, softwareHouseUuid } = world.credentials.octopus;
  const { redirectUri, port } = must(await calls['octopus.registration']({}));
  must(await calls['octopus.register']({ softwareHouseUuid, redirectUri, port }));
  const { octopusUrl: baseUrl } = addresses;
  return must(await calls['connections.addOctopus']({ label: 'Octopus', baseUrl, user, password }));
}

type WorldDossier = OfficeWorld['dossiers'][number];

async function setUpMail(
  { credentials: { mail } }: OfficeWorld,
  { smtp }: RehearsalAddresses,
  calls: Calls,
): Promise<void> {
  if (smtp === null) return;
  const { host, port, security, certificate: trusted } = smtp;
  const { user, from, password } = mail;
  const settings = { host, port, security, user, from, trusted };
  must(await calls['mail.set']({ settings, password }));
}

type LinkSettings = Parameters<Calls['links.save']>[0]['settings'];

function confirmed(
  proposal: CallOutput<'links.propose'>,
  { exportFrom, mailbox, purchasesRoute }: WorldDossier,
): LinkSettings {
  const numbers = new Set(proposal.accounts.map((account) => account.number));
  return {
    exportFrom,
    salesJournal: present(proposal.salesJournal, 'every dossier has a sales journal'),
    purchaseJournal: present(proposal.purchaseJournal, 'every dossier has a purchase journal'),
    salesCreditJournal: null,
    purchaseCreditJournal: null,
    salesAccount: DEFAULT_SALES_ACCOUNT,
    purchaseAccount: DEFAULT_PURCHASE_ACCOUNT,
    accountsByUse: {},
    roundingAccount: numbers.has(ROUNDING_ACCOUNT) ? ROUNDING_ACCOUNT : null,
    salesRoute: 'booking',
    purchasesRoute,
    mailbox,
    vatStatus: 'normal',
    vatMapping: proposal.vatMapping,
  };
}
