import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Names under which the control API may be addressed; any other Host is a page that rebinds its name to loopback. */
const OWN_NAMES = ['127.0.0.1', 'localhost'];

function isOwnHost(request: FastifyRequest): boolean {
  const port = request.socket.localPort;
  return OWN_NAMES.some((name) => request.headers.host === `${name}:${String(port)}`);
}

function hasToken(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Lets nobody through but holders of the token who address this very server. */
export function guardWith(
  token: string,
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    if (!isOwnHost(request)) return reply.code(403).send({ error: 'this Host is not served' });
    if (!hasToken(request, token))
      return reply.code(401).send({ error: 'the token is missing or wrong' });
    return undefined;
  };
}
