import { create } from 'zustand';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Payer } from '../../../shared/model/payer.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';

/** What was done with many dossiers, as a person is told of it. */
export type BulkOutcome = {
  readonly count: number;
  /** The template that was given; null for anything else. */
  readonly template: string | null;
  /** What the Octopus dossiers of some do not have: these did not change. */
  readonly refused: readonly { readonly name: string; readonly missing: string }[];
};

type BulkStore = { readonly outcome: BulkOutcome | null; readonly fault: Fault | null };

/** The last thing that was done with the dossiers chosen; stays until it is closed. */
export const useBulkStore = create<BulkStore>()(() => ({ outcome: null, fault: null }));

/** Closes what is told. */
export function forgetBulk(): void {
  useBulkStore.setState({ outcome: null, fault: null });
}

/** Gives dossiers a template (M11). */
export async function giveTemplate(
  chosen: readonly Dossier[],
  { id, name }: Pick<CallOutput<'templates.list'>[number], 'id' | 'name'>,
): Promise<void> {
  forgetBulk();
  const dossierIds = chosen.map((each) => each.id);
  const given = await call('templates.apply', { templateId: id, dossierIds });
  if (!given.ok) {
    useBulkStore.setState({ fault: given.fault });
    return;
  }
  const refused = given.value.flatMap((row) =>
    row.missing === null ? [] : [{ name: row.name, missing: row.missing }],
  );
  const count = given.value.length - refused.length;
  useBulkStore.setState({ outcome: { count, template: name, refused } });
}

/** 'Pauzeer' or 'Hervat': nothing of these dossiers leaves by itself meanwhile; their settings stay. */
export async function pauseDossiers(chosen: readonly Dossier[], paused: boolean): Promise<void> {
  await change(call('schedule.pauseDossiers', { dossierIds: idsOf(chosen), paused }));
}

/** Names the colleague in charge of these dossiers; null: nobody. */
export async function nameResponsible(
  chosen: readonly Dossier[],
  responsible: string | null,
): Promise<void> {
  await change(call('dossiers.setResponsible', { dossierIds: idsOf(chosen), responsible }));
}

/** Says who pays Billit's subscription of these dossiers; null: not known. */
export async function sayPayer(chosen: readonly Dossier[], payer: Payer | null): Promise<void> {
  await change(call('dossiers.setPayer', { dossierIds: idsOf(chosen), payer }));
}

function idsOf(chosen: readonly Dossier[]): string[] {
  return chosen.map(({ id }) => id);
}

/** Tells what one call for many dossiers came to. */
async function change(asked: Promise<Result<{ readonly changed: number }>>): Promise<void> {
  forgetBulk();
  const done = await asked;
  if (!done.ok) {
    useBulkStore.setState({ fault: done.fault });
    return;
  }
  const outcome = { count: done.value.changed, template: null, refused: [] };
  useBulkStore.setState({ outcome });
}

/** A person says that these entrepreneurs are active at Billit (S15). */
export async function markActive(chosen: readonly Dossier[]): Promise<void> {
  await each(chosen, ({ id: dossierId }) =>
    call('dossiers.markActive', { dossierId, active: true }),
  );
}

type Done = { readonly ok: true } | { readonly ok: false; readonly fault: Fault };

async function each(
  chosen: readonly Dossier[],
  work: (dossier: Dossier) => Promise<Done>,
): Promise<void> {
  forgetBulk();
  for (const dossier of chosen) {
    const done = await work(dossier);
    if (!done.ok) {
      useBulkStore.setState({ fault: done.fault });
      return;
    }
  }
  const outcome = { count: chosen.length, template: null, refused: [] };
  useBulkStore.setState({ outcome });
}
