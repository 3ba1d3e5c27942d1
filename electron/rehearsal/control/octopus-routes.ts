import type { FastifyInstance } from 'fastify';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Life } from '../life.ts';
import { buySellBooking } from '../octopus/bodies.ts';
import { OCTOPUS_POSITIONS } from '../octopus/switches.ts';
import { answer, parsed, type Refusal } from './answer.ts';
import { colleagueBody, deletionBody, journalBody, switchesBody } from './octopus-bodies.ts';

/** The life of the moment; a reset begins another. */
type Living = () => Life;

function changeJournal(life: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(journalBody, body);
  if (!given.ok) return given;
  const { octopusDossierId, bookyearId, journalKey, ...change } = given.value;
  const journal = { bookyearId, journalKey };
  if (!life.octopus.hasJournal(octopusDossierId, journal)) {
    return fail({ status: 404, error: 'there is no such journal' });
  }
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  life.octopus.changeJournal(octopusDossierId, journal, Object.fromEntries(named));
  return ok({});
}

function bookAsColleague(life: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(colleagueBody, body);
  if (!given.ok) return given;
  const { octopusDossierId, booking } = given.value;
  const typed = parsed(buySellBooking, { documentSequenceNr: 0, ...booking });
  if (!typed.ok) return typed;
  const { bookyearKey, journalKey } = typed.value;
  if (!life.octopus.hasJournal(octopusDossierId, { bookyearId: bookyearKey.id, journalKey })) {
    return fail({ status: 404, error: 'there is no such journal' });
  }
  return ok(life.bookAsColleague(octopusDossierId, booking));
}

function deleteAsColleague({ octopus }: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(deletionBody, body);
  if (!given.ok) return given;
  const { octopusDossierId } = given.value;
  const deleted =
    octopus.hasDossier(octopusDossierId) &&
    ('booking' in given.value
      ? octopus.deleteBooking(octopusDossierId, given.value.booking)
      : octopus.deleteRelation(octopusDossierId, given.value.relationId));
  return deleted ? ok({}) : fail({ status: 404, error: 'there is nothing to delete' });
}

function turn({ octopus, viewer }: Life, body: unknown): Result<unknown, Refusal> {
  const given = parsed(switchesBody, body);
  if (!given.ok) return given;
  octopus.turn(given.value.octopus ?? {});
  const { mail = {} } = given.value;
  viewer.turn(Object.fromEntries(Object.entries(mail).filter(([, value]) => value !== undefined)));
  return ok({ octopus: octopus.switches(), mail: viewer.switches() });
}

/** What can be done to the simulated Octopus: its switches, and what colleagues do in the desktop program. */
export function addOctopusRoutes(app: FastifyInstance, life: Living): void {
  app.get('/switches', () => ({
    octopus: life().octopus.switches(),
    mail: life().viewer.switches(),
    positions: OCTOPUS_POSITIONS,
  }));
  app.get('/limits', () => ({
    today: life().octopus.limitCounts(),
    peaks: life().octopus.limitPeaks(),
  }));
  app.post('/switches', (request, reply) => answer(reply, turn(life(), request.body)));
  app.post('/journals', (request, reply) => answer(reply, changeJournal(life(), request.body)));
  app.post('/colleague', (request, reply) => answer(reply, bookAsColleague(life(), request.body)));
  app.post('/deletions', (request, reply) =>
    answer(reply, deleteAsColleague(life(), request.body)),
  );
  app.post('/expire', () => {
    life().octopus.expireTokens();
    return {};
  });
}
