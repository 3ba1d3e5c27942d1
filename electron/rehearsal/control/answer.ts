import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** Why the control API does not do what is asked. */
export type Refusal = { readonly status: number; readonly error: string };

/** Sends what came of a request. */
export function answer(reply: FastifyReply, result: Result<unknown, Refusal>): FastifyReply {
  if (result.ok) return reply.send(result.value);
  return reply.code(result.fault.status).send({ error: result.fault.error });
}

/** A body as `schema` describes it, or 400 with what is wrong. */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): Result<T, Refusal> {
  const result = schema.safeParse(body);
  if (result.success) return ok(result.data);
  return fail({ status: 400, error: z.prettifyError(result.error) });
}
