import type { Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { connectionId, dossierId } from '../domain/ids.ts';
import { pushLedger } from '../sync/push-ledger.ts';
import { decideParty, pushParties } from '../sync/push-parties.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type BillitCalls = Pick<
  Calls,
  | 'billit.pushRelations'
  | 'billit.decideParty'
  | 'billit.pushLedger'
  | 'billit.registerFeed'
  | 'billit.feed'
>;

/** What the office sends from Octopus to Billit, and the feed by which Billit tells what was exported. */
export function billitCalls(context: CallContext): BillitCalls {
  const { sync } = context;
  return {
    'billit.pushRelations': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      if (!subject.ok) return subject;
      const report = await pushParties(sync, subject.value);
      return report.ok ? ok({ ...report.value, held: [...report.value.held] }) : report;
    },
    'billit.decideParty': async ({ dossierId: id, role, relationId, partyId }) => {
      const subject = await linkedDossier(context, dossierId(id));
      if (!subject.ok) return subject;
      const decided = await decideParty(sync, subject.value, { role, relationId, partyId });
      return decided
        ? ok(null)
        : fail({ kind: 'not-found', service: 'billit', operation: 'decideParty' });
    },
    'billit.registerFeed': async (input) => {
      const connection = connectionId(input.connectionId);
      const client = await sync.billit(connection);
      if (!client.ok) return client;
      const feeds = await sync.store.feeds.list();
      if (feeds.some((feed) => feed.connectionId === connection)) return ok(null);
      // Another installation of the firm has a feed of its own: each gets everything.
      const name = `tentakel-${connection}`;
      const registered = await client.value.registerFeed(name);
      if (!registered.ok) return registered;
      await sync.store.feeds.register(connection, name, sync.clock.now());
      return ok(null);
    },
    'billit.feed': async (input) => {
      const feeds = await sync.store.feeds.list();
      return ok({ registered: feeds.some((feed) => feed.connectionId === input.connectionId) });
    },
    'billit.pushLedger': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      return subject.ok ? pushLedger(sync, subject.value) : subject;
    },
  };
}
