import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import type { Deviation, SettingsTemplate } from '../../../shared/model/settings-template.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Dossier } from '../domain/dossier.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import { NO_SCHEDULE, scheduleChoice } from '../domain/schedule.ts';
import { deviationsOf, settingsOfDossier, withTemplate } from '../domain/template.ts';
import type { SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { saveLink } from './link-save.ts';

type TemplateCalls = Pick<
  Calls,
  | 'templates.list'
  | 'templates.save'
  | 'templates.remove'
  | 'templates.apply'
  | 'templates.drift'
  | 'templates.accept'
>;

const NO_TEMPLATE = { kind: 'not-found', service: 'octopus', operation: 'template' } as const;

/** Named sets of settings: which dossiers have them, which differ, and giving them to many at once (M11). */
export function templateCalls(context: CallContext): TemplateCalls {
  const { sync, emit } = context;
  const { templates } = sync.store;
  return {
    'templates.list': async () => ok([...(await listed(sync))]),
    'templates.save': async ({ id, ...template }) => {
      const templateId = id ?? sync.chance.id();
      const saved = await templates.save({ id: templateId, ...template }, sync.clock.now());
      if (!saved) return fail({ kind: 'template-name-taken', name: template.name });
      emit({ kind: 'dossiers-changed' });
      return ok({ templateId });
    },
    'templates.remove': async ({ templateId }) => {
      await templates.remove(templateId, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'templates.apply': (input) => apply(context, input),
    'templates.drift': async ({ templateId }) => {
      const template = await templates.get(templateId);
      if (template === null) return fail(NO_TEMPLATE);
      const drifts = await driftsOf(sync, template);
      return ok(
        drifts.map(({ dossier, deviations }) => ({
          dossierId: dossier.id,
          name: dossier.name,
          deviations: [...deviations],
        })),
      );
    },
    'templates.accept': (input) => accept(context, input),
  };
}

async function listed(sync: SyncContext): Promise<CallOutput<'templates.list'>> {
  const { templates } = sync.store;
  const assignments = await templates.assignments();
  const rows: CallOutput<'templates.list'> = [];
  for (const template of await templates.list()) {
    const own = assignments.filter(({ templateId }) => templateId === template.id);
    const differing = own.length === 0 ? [] : await driftsOf(sync, template);
    rows.push({ ...template, dossiers: own.length, differing: differing.length });
  }
  return rows;
}

/** A dossier with what differs from its template. */
type Drift = { readonly dossier: Dossier; readonly deviations: readonly Deviation[] };

async function driftsOf(sync: SyncContext, template: SettingsTemplate): Promise<readonly Drift[]> {
  const { store } = sync;
  const links = new Map((await store.links.list()).map((link) => [link.dossierId, link]));
  const schedules = await store.schedules.all();
  const dossiers = new Map((await store.dossiers.list()).map((each) => [each.id, each]));
  const assignments = await store.templates.assignments();
  return assignments.flatMap(({ dossierId: id, templateId, accepted }) => {
    const link = links.get(id);
    const dossier = dossiers.get(id);
    if (templateId !== template.id || link === undefined || dossier === undefined) return [];
    const rules = schedules.get(id) ?? NO_SCHEDULE;
    const deviations = deviationsOf(template.settings, settingsOfDossier(link, rules), accepted);
    return deviations.length === 0 ? [] : [{ dossier, deviations }];
  });
}

/** Gives a dossier a template's settings: its link where it has one, and when it sends. Names what Octopus does not have. */
export async function applyTemplate(
  sync: SyncContext,
  template: SettingsTemplate,
  id: DossierId,
): Promise<Result<null>> {
  const { store, clock } = sync;
  const known = await store.links.ofDossier(id);
  if (known !== null) {
    const { link } = withTemplate(known, template.settings);
    // Whether the books are shared was settled when the dossier was linked.
    const saved = await saveLink({ sync }, link, { sharesOctopusDossier: true });
    if (!saved.ok) return saved;
  }
  await store.schedules.set(id, scheduleChoice(template.settings), clock.now());
  const assignment = { dossierId: id, templateId: template.id, accepted: {} };
  await store.templates.assign(assignment, clock.now());
  return ok(null);
}

async function apply(
  { sync, emit }: CallContext,
  { templateId, dossierIds }: CallInput<'templates.apply'>,
): Promise<Result<CallOutput<'templates.apply'>>> {
  const template = await sync.store.templates.get(templateId);
  if (template === null) return fail(NO_TEMPLATE);
  const names = new Map((await sync.store.dossiers.list()).map(({ id, name }) => [id, name]));
  const results: CallOutput<'templates.apply'> = [];
  for (const id of dossierIds.map(dossierId)) {
    const done = await applyTemplate(sync, template, id);
    emit({ kind: 'documents-changed', dossierId: id });
    if (!done.ok && done.fault.kind !== 'not-in-octopus-dossier') return done;
    const missing =
      done.ok || done.fault.kind !== 'not-in-octopus-dossier' ? null : done.fault.value;
    results.push({ dossierId: id, name: names.get(id) ?? '', missing });
  }
  emit({ kind: 'dossiers-changed' });
  return ok(results);
}

async function accept(
  { sync, emit }: CallContext,
  { templateId, dossierIds }: CallInput<'templates.accept'>,
): Promise<Result<null>> {
  const { templates } = sync.store;
  const template = await templates.get(templateId);
  if (template === null) return fail(NO_TEMPLATE);
  const assignments = await templates.assignments();
  const before = new Map(assignments.map((each) => [each.dossierId, each.accepted]));
  for (const { dossier, deviations } of await driftsOf(sync, template)) {
    if (!dossierIds.includes(dossier.id)) continue;
    const now = Object.fromEntries(deviations.map(({ field, actual }) => [field, actual]));
    const accepted = { ...before.get(dossier.id), ...now };
    await templates.assign({ dossierId: dossier.id, templateId, accepted }, sync.clock.now());
  }
  emit({ kind: 'dossiers-changed' });
  return ok(null);
}
