import type { FirmProfile } from '../../../shared/model/firm-profile.ts';
import { note } from './audit.ts';
import type { FirmProfileStore } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

async function get(db: Db): Promise<FirmProfile> {
  const { name } = await db.selectFrom('firm').select('name').executeTakeFirstOrThrow();
  const row = await db.selectFrom('firm_profile').selectAll().executeTakeFirstOrThrow();
  return {
    name,
    enterpriseNumber: row.enterprise_number,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    email: row.email,
    phone: row.phone,
    managerName: row.manager_name,
    managerEmail: row.manager_email,
    managerPhone: row.manager_phone,
  };
}

/** The firm's own data, its name among them. */
export function firmProfileStore(db: Db): FirmProfileStore {
  return {
    get: () => get(db),
    set: (profile, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('firm').set({ name: profile.name }).execute();
        await trx
          .updateTable('firm_profile')
          .set({
            enterprise_number: profile.enterpriseNumber,
            street: profile.street,
            postal_code: profile.postalCode,
            city: profile.city,
            email: profile.email,
            phone: profile.phone,
            manager_name: profile.managerName,
            manager_email: profile.managerEmail,
            manager_phone: profile.managerPhone,
          })
          .execute();
        await note(trx, {
          atMs,
          action: 'profile-changed',
          subject: 'firm',
          detail: { ...profile },
        });
      }),
  };
}
