import type { Selectable } from 'kysely';
import type { SettingsTemplate } from '../../../shared/model/settings-template.ts';
import { note } from './audit.ts';
import { parseTemplateSettings, parseTexts } from './json.ts';
import type { TemplateStore } from './onboarding-ports.ts';
import type { TemplateTable } from './onboarding-tables.ts';
import { flag } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

function templateOf(row: Selectable<TemplateTable>): SettingsTemplate {
  const { id, name, is_default: isDefault, settings } = row;
  return { id, name, isDefault: isDefault === 1, settings: parseTemplateSettings(settings) };
}

/** Named sets of settings, and which dossier has which. */
export function templateStore(db: Db): TemplateStore {
  const templates = db.selectFrom('template').selectAll();
  return {
    list: async () => (await templates.orderBy('name').execute()).map(templateOf),
    get: async (id) => {
      const row = await templates.where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : templateOf(row);
    },
    save: ({ id, name, isDefault, settings }, atMs) =>
      inTransaction(db, async (trx) => {
        const named = await trx
          .selectFrom('template')
          .select('id')
          .where('name', '=', name)
          .where('id', '<>', id)
          .executeTakeFirst();
        if (named !== undefined) return false;
        if (isDefault) await trx.updateTable('template').set({ is_default: 0 }).execute();
        const row = { name, is_default: flag(isDefault), settings: JSON.stringify(settings) };
        await trx
          .insertInto('template')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        const detail = { name, settings: row.settings };
        await note(trx, { atMs, action: 'template-saved', subject: id, detail });
        return true;
      }),
    remove: (id, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('template').where('id', '=', id).execute();
        await note(trx, { atMs, action: 'template-removed', subject: id, detail: {} });
      }),
    assignments: async () => {
      const rows = await db
        .selectFrom('dossier_template')
        .selectAll()
        .orderBy('dossier_id')
        .execute();
      return rows.map((row) => ({
        dossierId: row.dossier_id,
        templateId: row.template_id,
        accepted: parseTexts(row.accepted),
      }));
    },
    assign: ({ dossierId, templateId, accepted }, atMs) =>
      inTransaction(db, async (trx) => {
        const row = { template_id: templateId, accepted: JSON.stringify(accepted) };
        await trx
          .insertInto('dossier_template')
          .values({ dossier_id: dossierId, ...row })
          .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(row))
          .execute();
        const detail = { templateId, accepted: row.accepted };
        await note(trx, { atMs, action: 'template-assigned', subject: dossierId, detail });
      }),
  };
}
