import { seededChance } from '../../../shared/chance.ts';
import { mixedSeed } from './chance.ts';
import { makePool } from './counterparty.ts';
import { ACCOUNTANT } from './defaults.ts';
import { seedDossier } from './dossier-seed.ts';
import type { SeededDossier, WorldSeed } from './model.ts';
import { inPeriod, profileOf, type SeedPeriod } from './profile.ts';

/** About one document in twenty must be held. */
const HOLD_SHARE = 0.05;
const FIRST_ORDER_ID = 1_600_001;
const POOL = 0xfff_ffff;

/** Held documents of dossier `index`, spread so that the whole world keeps the share whatever the size of a dossier. */
function holdsOf(index: number, documents: number): number {
  const upTo = (dossiers: number): number => Math.floor(dossiers * documents * HOLD_SHARE + 1e-9);
  return upTo(index + 1) - upTo(index);
}

/** Makes the firm's clients, their books and three months of documents; the same seed gives the same world. */
export function seedWorld(options: {
  readonly seed: number;
  readonly dossiers: number;
  /** Documents per dossier, those that are ignored not counted. */
  readonly documentsPerDossier: number;
  /** When the documents are dated; without it the third quarter of 2026. */
  readonly period?: SeedPeriod;
}): WorldSeed {
  const { seed, documentsPerDossier: documents } = options;
  const pool = makePool(seededChance(mixedSeed(seed, POOL)));
  const dossiers: SeededDossier[] = [];
  let firstOrderId = FIRST_ORDER_ID;
  for (let index = 0; index < options.dossiers; index += 1) {
    const chance = seededChance(mixedSeed(seed, index));
    const counts = { documents, holds: holdsOf(index, documents), firstOrderId };
    const usual = profileOf(index, chance);
    const profile = options.period === undefined ? usual : inPeriod(usual, options.period);
    const dossier = seedDossier(profile, counts, pool, chance);
    firstOrderId += dossier.orders.length;
    dossiers.push(dossier);
  }
  return { accountant: ACCOUNTANT, dossiers };
}
