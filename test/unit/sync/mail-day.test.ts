import { describe, expect, it } from 'vitest';
import type { Mail, MailSender } from '../../../electron/engine/mail/port.ts';
import type { Store } from '../../../electron/engine/store/ports.ts';
import { mailDay } from '../../../electron/engine/sync/mail-day.ts';
import type { MailFault } from '../../../shared/model/mail-fault.ts';
import { fail, ok } from '../../../shared/result.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { counting, DOSSIER, newProfile, opened, seed } from '../../store/fixture.ts';

const HOUR_MS = 3_600_000;
/** Monday morning in Brussels, winter time. */
const MORNING = Date.UTC(2026, 0, 5, 8);
const SERVER = {
  host: 'smtp.kantoor.example',
  port: 587,
  security: 'starttls',
  user: 'kantoor',
  from: 'tentakel@kantoor.example',
  trusted: null,
} as const;

/** A firm whose store can be closed and opened again, with a mail server that keeps what it took in. */
async function firm() {
  const profile = newProfile();
  const clock = virtualClock(MORNING);
  const chance = counting();
  const taken: Mail[] = [];
  let answer: MailFault | null = null;
  let crash = false;
  const sender: MailSender = {
    send: async (_server, mail, leaving) => {
      if (answer !== null && answer.kind !== 'unclear') return fail(answer);
      await leaving();
      if (crash) throw new Error('the program died');
      taken.push(mail);
      return answer === null ? ok({ messageId: mail.messageId, answer: '250' }) : fail(answer);
    },
    test: async () => ok(null),
  };
  const mail = { sender, server: async () => ok({ ...SERVER, password: 'x' }) };
  let store: Store = await opened(profile);
  await seed(store);
  await store.mailServer.set(SERVER, MORNING);
  return {
    clock,
    taken,
    store: () => store,
    release: () =>
      store.schedules.release(
        DOSSIER.id,
        { throughMs: clock.now(), by: 'entrepreneur' },
        clock.now(),
      ),
    pass: () => mailDay({ store, clock, chance, mail }),
    answers: (fault: MailFault | null) => {
      answer = fault;
    },
    dies: (now: boolean) => {
      crash = now;
    },
    restart: async () => {
      await store.close();
      store = await opened(profile);
    },
    close: () => store.close(),
  };
}

describe('the overview by mail', () => {
  it('goes out once a day from five on, only where it was asked for, and survives restarts', async () => {
    const one = await firm();
    await one.release();
    one.clock.advanceTo(MORNING + 10 * HOUR_MS);
    await one.pass();
    expect(one.taken).toEqual([]);
    await one.store().mailDigest.set('an@kantoor.example', one.clock.now());
    for (let hour = 0; hour < 5 * 24; hour += 1) {
      if (hour % 3 === 0) await one.restart();
      if (hour % 24 === 20) await one.release();
      await one.pass();
      one.clock.advanceTo(one.clock.now() + HOUR_MS);
    }
    // The evening of the first release, and five of which each had one of its own.
    const days = one.taken.map(({ sentAtMs }) => new Date(sentAtMs).toISOString().slice(0, 13));
    expect(days).toEqual([
      '2026-01-05T18',
      '2026-01-06T16',
      '2026-01-07T16',
      '2026-01-08T16',
      '2026-01-09T16',
      '2026-01-10T16',
    ]);
    expect(new Set(one.taken.map(({ messageId }) => messageId)).size).toBe(days.length);
    expect(one.taken[0]).toMatchObject({
      to: 'an@kantoor.example',
      subject: 'Tentakel: overzicht van 05/01/2026',
    });
    expect(one.taken[0]!.text).toContain(`- ${DOSSIER.name} (vandaag 09:00)`);
    await one.close();
  });

  it('is not sent on a day without anything, and tells each release once', async () => {
    const one = await firm();
    await one.store().mailDigest.set('an@kantoor.example', MORNING);
    one.clock.advanceTo(MORNING + 10 * HOUR_MS);
    await one.pass();
    expect(one.taken).toEqual([]);
    await one.release();
    await one.pass();
    one.clock.advanceTo(one.clock.now() + 24 * HOUR_MS);
    await one.pass();
    expect(one.taken).toHaveLength(1);
    await one.close();
  });

  it('is tried again when it was not taken in, never when it may have arrived', async () => {
    const one = await firm();
    await one.release();
    await one.store().mailDigest.set('an@kantoor.example', MORNING);
    one.clock.advanceTo(MORNING + 9 * HOUR_MS);
    one.answers({ kind: 'try-later', answer: '421' });
    await one.pass();
    one.answers(null);
    await one.pass();
    expect(one.taken).toEqual([]);
    one.clock.advanceTo(one.clock.now() + 10 * 60_000);
    one.answers({ kind: 'unclear', answer: '' });
    await one.pass();
    expect(one.taken).toHaveLength(1);
    one.answers(null);
    await one.restart();
    await one.pass();
    expect(one.taken).toHaveLength(1);
    await one.close();
  });

  it('is not sent a second time after the program died with it on the way', async () => {
    const one = await firm();
    await one.release();
    await one.store().mailDigest.set('an@kantoor.example', MORNING);
    one.clock.advanceTo(MORNING + 9 * HOUR_MS);
    one.dies(true);
    await expect(one.pass()).rejects.toThrow('the program died');
    one.dies(false);
    await one.restart();
    await one.pass();
    expect(one.taken).toEqual([]);
    await one.close();
  });
});
