import { afterEach, describe, expect, it } from 'vitest';
import type { RehearsalWorld } from '../../../../electron/rehearsal/world.ts';
import { smallWorld } from './small-world.ts';

const open: RehearsalWorld[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

async function controlled() {
  const { world } = await smallWorld();
  open.push(world);
  const { control } = await world.listen({ octopus: 0, billit: 0, control: 0 });
  const { url, token } = control!;
  const portal = async (body: unknown) => {
    const response = await fetch(`${url}/portal`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  };
  const { orderId } = world.fates().find((fate) => world.order(fate.orderId) !== null)!;
  return { world, portal, orderId };
}

describe('control of Billit', () => {
  it('lets a person change, approve and reject an order', async () => {
    const { world, portal, orderId } = await controlled();
    const before = world.order(orderId)!;
    expect(await portal({ action: 'change', orderId, changes: { AccountCode: 613000 } })).toBe(200);
    expect(world.order(orderId)).toMatchObject({ AccountCode: 613000 });
    expect(world.order(orderId)!.LastModified >= before.LastModified).toBe(true);
    expect(await portal({ action: 'approve', orderId })).toBe(200);
    expect(world.order(orderId)).toMatchObject({ ApprovalStatus: 'Approved' });
    expect(await portal({ action: 'reject', orderId })).toBe(200);
    expect(world.order(orderId)).toMatchObject({ ApprovalStatus: 'Rejected' });
  });

  it('lets a person export an order, which Billit then knows as exported', async () => {
    const { world, portal, orderId } = await controlled();
    expect(await portal({ action: 'export', orderId })).toBe(200);
    expect(world.order(orderId)).toMatchObject({ ExportedToConnector: true });
  });

  it.each([
    [{ action: 'change', orderId: 1, changes: {} }, 400],
    [{ action: 'export', orderId: 1 }, 404],
    [{ action: 'dance' }, 400],
  ])('refuses %j', async (body, status) => {
    const { portal } = await controlled();
    expect(await portal(body)).toBe(status);
  });

  it('refuses a change that the contract does not know', async () => {
    const { portal, orderId } = await controlled();
    expect(await portal({ action: 'change', orderId, changes: { Colour: 'blue' } })).toBe(400);
  });
});
