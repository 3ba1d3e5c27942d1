import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Life } from '../life.ts';
import { answer, parsed, type Refusal } from './answer.ts';

/** Body of POST /portal: what an entrepreneur or accountant does at Billit. */
const portalBody = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('change'),
    orderId: z.int(),
    changes: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ action: z.enum(['approve', 'reject']), orderId: z.int() }),
  z.strictObject({ action: z.literal('export'), orderId: z.int() }),
  z.strictObject({
    action: z.literal('export-coda'),
    billitPartyId: z.int(),
    fileName: z.string().min(1),
    content: z.base64(),
  }),
  z.strictObject({
    action: z.literal('export-document'),
    billitPartyId: z.int(),
    name: z.string().min(1),
    date: z.iso.date(),
    fileName: z.string().min(1),
    content: z.base64(),
  }),
  z.strictObject({ action: z.literal('revoke') }),
]);

const APPROVAL = { approve: 'Approved', reject: 'Rejected' } as const;

function act({ billit }: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(portalBody, body);
  if (!given.ok) return given;
  const asked = given.value;
  switch (asked.action) {
    case 'revoke':
      billit.revokeTokens();
      return ok({});
    case 'export-coda': {
      const bytes = new Uint8Array(Buffer.from(asked.content, 'base64'));
      const { billitPartyId: companyId, fileName } = asked;
      billit.export({ kind: 'coda', companyId, fileName, bytes });
      return ok({});
    }
    case 'export-document': {
      const { billitPartyId: companyId, name, date, fileName } = asked;
      const bytes = new Uint8Array(Buffer.from(asked.content, 'base64'));
      const documentId = billit.postOther({ companyId, name, date, file: { fileName, bytes } });
      billit.export({ kind: 'document', companyId, documentId });
      return ok({ documentId });
    }
    case 'export': {
      const order = billit.order(asked.orderId);
      if (order === null) return fail({ status: 404, error: 'there is no such order' });
      billit.export({ kind: 'order', companyId: order.CompanyID, orderId: asked.orderId });
      return ok({});
    }
    default: {
      const changes =
        asked.action === 'change' ? asked.changes : { ApprovalStatus: APPROVAL[asked.action] };
      const changed = billit.change(asked.orderId, changes);
      return changed.ok ? ok({}) : fail({ status: 400, error: changed.fault.join('; ') });
    }
  }
}

/** What people do in the portal of the simulated Billit; new documents come by POST /documents. */
export function addBillitRoutes(app: FastifyInstance, life: () => Life): void {
  app.post('/portal', (request, reply) => answer(reply, act(life(), request.body)));
}
