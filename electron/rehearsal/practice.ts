import type { Calls } from '../../shared/ipc/contract.ts';
import type { World } from './model.ts';
import { must, type Office } from './office.ts';
import { setUpBank } from './practice-bank.ts';
import {
  DEFAULT_PURCHASE_ACCOUNT,
  DEFAULT_SALES_ACCOUNT,
  ROUNDING_ACCOUNT,
} from './seed/defaults.ts';

/** Dossiers that get the template, at most. */
const WITH_TEMPLATE = 8;
/** The first so many keep it as it is; somebody changed the others since. */
const UNCHANGED = 6;

/**
 * What a firm has done after the first evening, so that every screen of the practice environment has something to show: a
 * template of settings, given to some dossiers; in a world that is large enough two were changed since. Two dossiers have
 * bank statements.
 */
export async function setUpPractice(
  { dossiers }: Pick<World, 'dossiers'>,
  office: Office,
  calls: Calls,
): Promise<void> {
  const booked = new Set(
    dossiers
      .filter(({ purchasesRoute }) => purchasesRoute === 'booking')
      .map(({ billitPartyId }) => billitPartyId),
  );
  const { templateId } = must(
    await calls['templates.save']({
      id: null,
      name: 'BV kwartaal',
      isDefault: true,
      settings: {
        vatStatus: 'normal',
        salesJournal: null,
        purchaseJournal: null,
        salesAccount: DEFAULT_SALES_ACCOUNT,
        purchaseAccount: DEFAULT_PURCHASE_ACCOUNT,
        roundingAccount: ROUNDING_ACCOUNT,
        salesRoute: 'booking',
        purchasesRoute: 'booking',
        ...RULES,
        frequency: 'last-month',
      },
    }),
  );
  const dossierIds = [...office.partyOfDossier]
    .filter(([, partyId]) => booked.has(partyId))
    .map(([dossierId]) => dossierId)
    .slice(0, WITH_TEMPLATE);
  must(await calls['templates.apply']({ templateId, dossierIds }));
  for (const dossierId of dossierIds.slice(UNCHANGED)) {
    must(await calls['schedule.set']({ dossierId, ...RULES, frequency: 'after-1-week' }));
  }
  await setUpBank(calls, dossierIds);
}

const RULES = { releasedOnly: false, approvedOnly: false, checkedOnly: false } as const;
