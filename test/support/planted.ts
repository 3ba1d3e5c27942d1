import { enterpriseNumber } from '../../electron/rehearsal/seed/check-digits.ts';
import type { SeededDossier, WorldSeed } from '../../electron/rehearsal/seed/model.ts';

/* Twelve things that are wrong at three hundred dossiers, as people find them on the evening on which they link them all. */

type Change = (dossier: SeededDossier) => SeededDossier;
type Octopus = SeededDossier['octopus'];
type Company = SeededDossier['company'];

const inOctopus =
  (change: (books: Octopus) => Partial<Octopus>): Change =>
  (dossier) => ({ ...dossier, octopus: { ...dossier.octopus, ...change(dossier.octopus) } });
const atBillit =
  (change: (company: Company) => Partial<Company>): Change =>
  (dossier) => ({ ...dossier, company: { ...dossier.company, ...change(dossier.company) } });

/** How many dossiers Octopus shows; one more is at Billit only. */
export const DOSSIERS = 300;
/** The company that Billit has twice: its second account has no books of its own. */
const SECOND_ACCOUNT = DOSSIERS;
/** Place of the dossier for which Webservice toegang is not ordered. */
const WITHOUT_WEBSERVICE = 143;

const CHANGES: ReadonlyMap<number, Change> = new Map([
  [10, inOctopus(() => ({ vatNr: '' }))],
  [21, inOctopus(({ vatNr }) => ({ vatNr: vatNr.replace(/\d{3}$/, '999') }))],
  [33, inOctopus(() => ({ vatNr: `BE${enterpriseNumber(101 + 32)}` }))],
  [SECOND_ACCOUNT, atBillit(() => ({ vatNumber: `BE${enterpriseNumber(101 + 44)}` }))],
  [55, atBillit(() => ({ vatNumber: '', name: 'Particulier' }))],
  [66, atBillit(() => ({ name: 'Zonnewende Invest NV' }))],
  [77, atBillit(() => ({ vatNumber: `BE${enterpriseNumber(5077)}` }))],
  [
    88,
    inOctopus(({ bookyears }) => ({ bookyears: bookyears.map((y) => ({ ...y, closed: true })) })),
  ],
  [
    110,
    inOctopus(({ journals }) => ({
      journals: journals.flatMap((one) =>
        one.journalKey === 'V1' ? [one, { ...one, journalKey: 'V3', name: 'VERKOPEN 2' }] : [one],
      ),
    })),
  ],
  [121, inOctopus(({ accounts }) => ({ accounts: accounts.filter(({ id }) => id !== 700_000) }))],
  [
    132,
    inOctopus(({ vatCodes }) => ({
      vatCodes: vatCodes.flatMap((one) =>
        one.code === '21' ? [one, { ...one, code: '21B' }] : [one],
      ),
    })),
  ],
]);

/** Where names are only written otherwise: nobody must be asked about these. */
const WRITTEN_OTHERWISE: ReadonlyMap<number, Change> = new Map([
  [5, atBillit(({ name }) => ({ name: name.toUpperCase() }))],
  [6, atBillit(({ name }) => ({ name: name.replace(/\bBV\b/, 'B.V.') }))],
  [7, atBillit(({ name }) => ({ name: name.split(' ').reverse().join(' ') }))],
  [8, inOctopus(({ vatNr }) => ({ vatNr: vatNr.replaceAll('.', '') }))],
]);

/** Three hundred whole charts of accounts take time and prove nothing here. */
const short = inOctopus(({ accounts, relations }) => ({
  accounts: accounts.filter(({ id }) => [613_200, 658_000, 700_000].includes(id)),
  relations: relations.slice(0, 2),
}));

/** A world of one dossier more than Octopus shows becomes the one with the twelve problems. */
export function plant(seed: WorldSeed): WorldSeed {
  const dossiers = seed.dossiers.map((dossier, at) => {
    const change = CHANGES.get(at) ?? WRITTEN_OTHERWISE.get(at);
    return short(change === undefined ? dossier : change(dossier));
  });
  return { ...seed, dossiers };
}

const idAt = (at: number): number => 61_001 + at;

/** The switches of Octopus that belong to it. */
export const PLANTED_SWITCHES = {
  octopus: {
    dossiersWithoutAccess: [idAt(SECOND_ACCOUNT)],
    dossiersWithoutWebservice: [idAt(WITHOUT_WEBSERVICE)],
  },
};

/** What a person must be asked about: the dossiers of Octopus, and why. */
export const PLANTED: readonly (readonly [readonly number[], string])[] = [
  [[idAt(10)], 'no-number'],
  [[idAt(21)], 'invalid-number'],
  [[idAt(32), idAt(33)], 'several-in-octopus'],
  [[idAt(44)], 'several-at-billit'],
  [[idAt(55)], 'unknown-at-billit'],
  [[idAt(66)], 'other-name'],
  [[idAt(77)], 'other-number'],
  [[idAt(88)], 'no-bookyear'],
  [[idAt(110)], 'journal-unclear'],
  [[idAt(121)], 'account-missing'],
  [[idAt(132)], 'vat-unclear'],
  [[idAt(WITHOUT_WEBSERVICE)], 'webservice-off'],
];
