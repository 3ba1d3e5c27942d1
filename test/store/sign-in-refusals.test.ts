import { describe, expect, it } from 'vitest';
import { connectionId } from '../../electron/engine/domain/ids.ts';
import { hasty, newProfile, newStore } from './fixture.ts';

const BASE = 'https://octopus.example';
const stored = { baseUrl: BASE, account: 'kantoor', connectionId: connectionId('octopus-1') };
const tried = { ...stored, connectionId: null };
const other = { ...stored, account: 'collega', connectionId: connectionId('octopus-2') };

describe('refused sign-ins', () => {
  it('hold the login that was refused, and no other', async () => {
    const { signInRefusals } = await newStore();
    expect(await signInRefusals.held(stored)).toBeNull();
    await signInRefusals.refused(stored, 1);
    expect(await signInRefusals.held(stored)).toBe(1);
    expect(await signInRefusals.held(other)).toBeNull();
  });

  it('are still known when the profile is opened again', async () => {
    const profile = newProfile();
    const before = hasty(profile);
    await before.signInRefusals.refused(stored, 1);
    before.sqlite.close();
    const after = hasty(profile);
    expect(await after.signInRefusals.held(stored)).toBe(1);
    after.sqlite.close();
  });

  it('of a trial count for the user but do not hold a login that works', async () => {
    const { signInRefusals } = await newStore();
    expect(await signInRefusals.refused(tried, 1)).toBe(1);
    expect(await signInRefusals.refused(tried, 2)).toBe(2);
    expect(await signInRefusals.held(stored)).toBeNull();
    expect(await signInRefusals.refused(stored, 3)).toBe(3);
    expect(await signInRefusals.held(stored)).toBe(3);
  });

  it('are over once that login works, with those of trials', async () => {
    const { signInRefusals } = await newStore();
    await signInRefusals.refused(tried, 1);
    await signInRefusals.refused(stored, 2);
    await signInRefusals.refused(other, 3);
    await signInRefusals.accepted(stored);
    expect(await signInRefusals.held(stored)).toBeNull();
    expect(await signInRefusals.refused(tried, 4)).toBe(1);
    expect(await signInRefusals.held(other)).toBe(1);
  });

  it('of a stored login are not over because somebody else tried with success', async () => {
    const { signInRefusals } = await newStore();
    await signInRefusals.refused(stored, 1);
    await signInRefusals.accepted(tried);
    expect(await signInRefusals.held(stored)).toBe(1);
  });
});
