import type { Calls, CallOutput } from '../../../shared/ipc/contract.ts';
import { brusselsDay } from '../../../shared/clock.ts';
import { present } from '../../../shared/assert.ts';
import { ok } from '../../../shared/result.ts';
import type { Journal, LedgerAccount, VatCode } from '../domain/dossier.ts';
import { connectionId, dossierId, linkId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import { currentBookyear } from '../domain/periods.ts';
import { proposeVatMapping } from '../domain/vat.ts';
import { ensureBookyear, freshenMirror } from '../sync/mirror.ts';
import type { CallContext } from './context.ts';

/** Linking a dossier: what Octopus has, what is proposed, what the accountant confirmed. */
export function linkCalls({
  sync,
  emit,
}: CallContext): Pick<Calls, 'links.propose' | 'links.save'> {
  const { store, clock, chance } = sync;
  return {
    'links.propose': async (input) => {
      const place = {
        dossierId: dossierId(input.dossierId),
        octopusConnectionId: connectionId(input.octopusConnectionId),
        octopusDossierId: input.octopusDossierId,
      };
      const loaded = await freshenMirror(sync, place, 0);
      if (!loaded.ok) return loaded;
      const bookyear = currentBookyear(
        await store.mirror.bookyears(place.dossierId),
        brusselsDay(clock.now()),
      );
      if (bookyear !== null) {
        const ensured = await ensureBookyear(sync, place, bookyear.id);
        if (!ensured.ok) return ensured;
      }
      return ok(
        proposal({
          bookyearId: bookyear?.id ?? null,
          journals: await store.mirror.journals(place.dossierId),
          accounts: await store.mirror.accounts(place.dossierId),
          vatCodes: await store.mirror.vatCodes(place.dossierId),
        }),
      );
    },
    'links.save': async ({ settings, ...ids }) => {
      const dossier = dossierId(ids.dossierId);
      const known = await store.links.ofDossier(dossier);
      const link = {
        ...settings,
        id: known?.id ?? linkId(chance.id()),
        dossierId: dossier,
        billitConnectionId: connectionId(ids.billitConnectionId),
        billitPartyId: ids.billitPartyId,
        octopusConnectionId: connectionId(ids.octopusConnectionId),
        octopusDossierId: ids.octopusDossierId,
        exportFrom: present(parseIsoDate(settings.exportFrom), 'the contract checked the date'),
      };
      if (known === null) await store.links.add(link, clock.now());
      else await store.links.update(link, clock.now());
      await store.mailings.wake(dossier, clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok({ linkId: link.id });
    },
  };
}

/** A fresh link mails its purchases and books its sales (S67). */
const DEFAULT_ROUTES = { salesRoute: 'booking', purchasesRoute: 'mailbox' } as const;

function proposal(found: {
  readonly bookyearId: number | null;
  readonly journals: readonly Journal[];
  readonly accounts: readonly LedgerAccount[];
  readonly vatCodes: readonly VatCode[];
}): CallOutput<'links.propose'> {
  const journals = found.journals
    .filter((journal) => journal.bookyearId === found.bookyearId)
    .map(({ key, name, insertionType, closed }) => ({
      key,
      name,
      bookable: insertionType === 1 && !closed,
    }));
  const firstOf = (letter: string): string | null =>
    journals
      .filter((row) => row.bookable && row.key.startsWith(letter))
      .map((row) => row.key)
      .toSorted()[0] ?? null;
  const { mapping, ambiguous } = proposeVatMapping(found.vatCodes);
  return {
    journals,
    salesJournal: firstOf('V'),
    purchaseJournal: firstOf('A'),
    accounts: found.accounts
      .filter((account) => account.bookyearId === found.bookyearId)
      .map(({ number, description }) => ({ number, description })),
    ...DEFAULT_ROUTES,
    vatMapping: { ...mapping },
    ambiguous: [...ambiguous],
  };
}
