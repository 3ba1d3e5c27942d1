import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Life } from '../life.ts';
import { NUMBER_PLACES } from '../mail/switches.ts';
import type { ViewerDocument } from '../mail/viewer.ts';
import { answer, parsed, type Refusal } from './answer.ts';

/** Body of POST /viewer/bookings: the document that a person books. */
const bookingBody = z.strictObject({ id: z.int().positive() });

/** Switches of the mailboxes, any of them. */
export const mailSwitches = z.strictObject({
  dossiersWithoutMailbox: z.array(z.int()).optional(),
  fullMailboxes: z.array(z.int()).optional(),
  maxBytes: z.int().positive().optional(),
  numberIn: z.enum(NUMBER_PLACES).optional(),
});

/** A document of the viewer as JSON; its files in Base64. */
function shown({ files, ...document }: ViewerDocument) {
  return {
    ...document,
    files: files.map(({ bytes, ...file }) => ({
      ...file,
      size: bytes.length,
      content: Buffer.from(bytes).toString('base64'),
    })),
  };
}

function book({ viewer }: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(bookingBody, body);
  if (!given.ok) return given;
  const { id } = given.value;
  const document = viewer.documents().find((one) => one.id === id);
  if (document === undefined) return fail({ status: 404, error: 'there is no such document' });
  if (document.bookedAs !== null) return fail({ status: 409, error: 'it is booked already' });
  const booking = viewer.book(id);
  return booking === null
    ? fail({ status: 409, error: 'it carries no invoice of a relation that Octopus knows' })
    : ok(booking);
}

/** What people see and do in the Document Import Viewer. */
export function addMailRoutes(app: FastifyInstance, life: () => Life): void {
  app.get('/viewer', () => ({ documents: life().viewer.documents().map(shown) }));
  app.post('/viewer/bookings', (request, reply) => answer(reply, book(life(), request.body)));
}
