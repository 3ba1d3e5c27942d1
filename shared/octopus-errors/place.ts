import { REFUSAL, type OctopusError } from './error.ts';

/**
 * Errors of the place of a booking: bookyear, journal, period, number. Three closed states are three causes: bookyear closed, period
 * closed, period secured.
 */
export const PLACE_ERRORS = {
  'bookyear-missing': {
    ...REFUSAL,
    codes: [-9],
    road: 'park',
    who: 'colleague',
    menu: 'bookyears',
    what: {
      nl: 'boekjaar ontbreekt in Octopus',
      fr: 'exercice comptable absent dans Octopus',
      en: 'financial year missing in Octopus',
    },
    todo: {
      nl: 'Maak het boekjaar van {{date}} aan in Octopus; daarna gaat het vanzelf.',
      fr: 'Créez l’exercice du {{date}} dans Octopus ; ensuite cela va seul.',
      en: 'Create the financial year of {{date}} in Octopus; then it goes by itself.',
    },
  },
  'bookyear-closed': {
    codes: [-11],
    words: /\b(book-?year|fiscal year)\b.*\bclosed\b/i,
    fault: 'rejected',
    road: 'park',
    who: 'accountant',
    menu: 'bookyears',
    what: { nl: 'boekjaar afgesloten', fr: 'exercice clôturé', en: 'financial year closed' },
    todo: {
      nl: 'Beslis zelf waar dit document hoort; het verhuist nooit vanzelf naar een ander boekjaar.',
      fr: 'Décidez où va ce document ; il ne change jamais seul d’exercice.',
      en: 'Decide where this document belongs; it never moves to another year by itself.',
    },
  },
  'journal-missing': {
    ...REFUSAL,
    codes: [-10],
    road: 'park',
    who: 'colleague',
    menu: 'journals',
    what: { nl: 'dagboek ontbreekt', fr: 'journal absent', en: 'journal missing' },
    todo: {
      nl: 'Maak dagboek {{journal}} aan in Octopus en kies Bestand > Synchroniseren.',
      fr: 'Créez le journal {{journal}} dans Octopus et choisissez Fichier > Synchroniser.',
      en: 'Create journal {{journal}} in Octopus and choose File > Synchronise.',
    },
  },
  'journal-closed': {
    ...REFUSAL,
    codes: [-11],
    road: 'park',
    who: 'colleague',
    menu: 'journals',
    what: { nl: 'dagboek afgesloten', fr: 'journal clôturé', en: 'journal closed' },
    todo: {
      nl: 'Heropen dagboek {{journal}} in Octopus of kies een ander bij Integraties; daarna gaat het vanzelf.',
      fr: 'Rouvrez le journal {{journal}} dans Octopus ou choisissez-en un autre sous Intégrations ; ensuite cela va seul.',
      en: 'Reopen journal {{journal}} in Octopus or choose another under Integrations; then it goes by itself.',
    },
  },
  'journal-in-use': {
    ...REFUSAL,
    codes: [-12],
    road: 'retry',
    who: 'nobody',
    menu: 'releaseJournal',
    what: { nl: 'dagboek in gebruik', fr: 'journal occupé', en: 'journal in use' },
    todo: {
      nl: 'Een collega heeft dagboek {{journal}} open; gaat vanzelf verder zodra hij het sluit. Blijft het bezet, dan geeft een collega het vrij in Octopus.',
      fr: 'Un collègue a ouvert le journal {{journal}} ; cela reprend seul dès qu’il le ferme. S’il reste occupé, un collègue le libère dans Octopus.',
      en: 'A colleague has journal {{journal}} open; it goes on by itself once he closes it. If it stays in use, a colleague releases it in Octopus.',
    },
  },
  /** The 403 of the contract, without a code: closed or in use, it does not say which. */
  'journal-locked': {
    ...REFUSAL,
    codes: [],
    road: 'retry',
    who: 'nobody',
    menu: 'releaseJournal',
    what: {
      nl: 'dagboek in gebruik of afgesloten',
      fr: 'journal occupé ou clôturé',
      en: 'journal in use or closed',
    },
    todo: {
      nl: 'Octopus weigert dagboek {{journal}} zonder te zeggen waarom. Tentakel probeert het vanzelf opnieuw. Blijft het, kijk dan in Octopus of het dagboek afgesloten of bezet is.',
      fr: 'Octopus refuse le journal {{journal}} sans dire pourquoi. Tentakel réessaie de lui-même. Si cela persiste, vérifiez dans Octopus si le journal est clôturé ou occupé.',
      en: 'Octopus refuses journal {{journal}} without saying why. Tentakel tries again by itself. If it stays, check in Octopus whether the journal is closed or in use.',
    },
  },
  'period-closed': {
    ...REFUSAL,
    codes: [-15],
    road: 'park',
    who: 'colleague',
    menu: 'journalClosedUntil',
    what: { nl: 'periode afgesloten', fr: 'période clôturée', en: 'period closed' },
    todo: {
      nl: 'Periode {{period}} van dagboek {{journal}} is afgesloten. Heropen ze in Octopus of kies een andere; daarna gaat het vanzelf.',
      fr: 'La période {{period}} du journal {{journal}} est clôturée. Rouvrez-la dans Octopus ou choisissez-en une autre ; ensuite cela va seul.',
      en: 'Period {{period}} of journal {{journal}} is closed. Reopen it in Octopus or choose another; then it goes by itself.',
    },
  },
  'period-secured': {
    codes: [-15],
    words: /\b(protected|secured)\b/i,
    fault: 'rejected',
    road: 'park',
    who: 'colleague',
    menu: 'journalSecuredTill',
    what: { nl: 'periode beveiligd', fr: 'période sécurisée', en: 'period secured' },
    todo: {
      nl: 'Dagboek {{journal}} is beveiligd tot en met een periode waar {{period}} onder valt. Verzet die grens in Octopus of kies een andere periode; daarna gaat het vanzelf.',
      fr: 'Le journal {{journal}} est sécurisé jusqu’à une période qui comprend {{period}}. Déplacez cette limite dans Octopus ou choisissez une autre période ; ensuite cela va seul.',
      en: 'Journal {{journal}} is secured until a period that includes {{period}}. Move that limit in Octopus or choose another period; then it goes by itself.',
    },
  },
  'period-missing': {
    ...REFUSAL,
    codes: [-14],
    road: 'ask',
    who: 'accountant',
    menu: 'bookyears',
    what: {
      nl: 'boekingsperiode bestaat niet in het boekjaar',
      fr: 'la période comptable n’existe pas dans l’exercice',
      en: 'booking period does not exist in the financial year',
    },
    todo: {
      nl: 'Kijk in Octopus na welke perioden het boekjaar van {{date}} heeft; {{period}} is er niet bij. Verstuur het document daarna opnieuw.',
      fr: 'Vérifiez dans Octopus les périodes de l’exercice du {{date}} ; {{period}} n’y figure pas. Renvoyez ensuite le document.',
      en: 'Check in Octopus which periods the financial year of {{date}} has; {{period}} is not among them. Then send the document again.',
    },
  },
  'number-taken': {
    ...REFUSAL,
    codes: [-13],
    road: 'renumber',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'boekingsnummer volgt niet op het laatste',
      fr: 'le numéro d’écriture ne suit pas le dernier',
      en: 'booking number does not follow the last one',
    },
    todo: {
      nl: 'Niets: Tentakel kijkt of de boeking er al staat, en neemt anders het volgende nummer van dagboek {{journal}}.',
      fr: 'Rien : Tentakel vérifie si l’écriture existe déjà, sinon il prend le numéro suivant du journal {{journal}}.',
      en: 'Nothing: Tentakel looks whether the booking is there already, else it takes the next number of journal {{journal}}.',
    },
  },
  'journal-for-invoices': {
    ...REFUSAL,
    codes: [-29],
    road: 'ask',
    who: 'accountant',
    menu: 'journals',
    what: {
      nl: 'dagboek is voor facturen, niet voor boekingen',
      fr: 'le journal est prévu pour des factures, pas pour des écritures',
      en: 'journal is for invoices, not for bookings',
    },
    todo: {
      nl: 'Dagboek {{journal}} hoort bij de facturatiemodule van Octopus. Kies bij Integraties een dagboek voor boekingen en verstuur opnieuw.',
      fr: 'Le journal {{journal}} appartient au module de facturation d’Octopus. Choisissez sous Intégrations un journal pour écritures et renvoyez.',
      en: 'Journal {{journal}} belongs to the invoicing module of Octopus. Choose a journal for bookings under Integrations and send again.',
    },
  },
  'journal-of-other-type': {
    ...REFUSAL,
    codes: [-38],
    road: 'ask',
    who: 'accountant',
    menu: 'journals',
    what: {
      nl: 'dagboek van een ander type',
      fr: 'journal d’un autre type',
      en: 'journal of another type',
    },
    todo: {
      nl: 'Dagboek {{journal}} neemt deze soort document niet aan. Kies bij Integraties een aankoopdagboek voor aankopen en een verkoopdagboek voor verkopen, en verstuur opnieuw.',
      fr: 'Le journal {{journal}} n’accepte pas ce type de document. Choisissez sous Intégrations un journal d’achats pour les achats et un journal de ventes pour les ventes, et renvoyez.',
      en: 'Journal {{journal}} does not take this kind of document. Choose a purchase journal for purchases and a sales journal for sales under Integrations, and send again.',
    },
  },
} as const satisfies Readonly<Record<string, OctopusError>>;
