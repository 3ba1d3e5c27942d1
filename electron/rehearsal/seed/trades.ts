/** Something sold: `[Dutch, French, unit code, lowest price, highest price in cents, VAT rate in percent]`. */
export type Article = readonly [
  nl: string,
  fr: string,
  unit: string,
  low: number,
  high: number,
  rate: 0 | 6 | 12 | 21,
];

/** A sale that is not of the ordinary kind, with the share of the sales that it takes. */
export type SpecialSale = {
  readonly category: 'AE' | 'K' | 'G' | 'E' | 'Z';
  readonly share: number;
};

/** What a dossier does for a living. */
export type Trade = {
  /** Name of the first dossier of this trade. */
  readonly name: string;
  /** Noun and legal form from which further names are made. */
  readonly noun: string;
  readonly form: string;
  readonly language: 'nl' | 'fr';
  readonly articles: readonly Article[];
  readonly specials: readonly SpecialSale[];
  /** Share of the sales that goes to private persons. */
  readonly privateShare: number;
  /** Key of the goods that it buys (see suppliers). */
  readonly goods: string;
};

/** The twelve trades; dossier `i` has trade `i` modulo twelve. */
export const TRADES: readonly Trade[] = [
  {
    name: 'Bakkerij Testbrood BV',
    noun: 'Bakkerij',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Broodjes catering', 'Petits pains', 'H87', 195, 320, 6],
      ['Groot bruin brood', 'Grand pain complet', 'H87', 310, 390, 6],
      ['Taart op bestelling', 'Tarte sur commande', 'H87', 2200, 4800, 6],
      ['Levering en opstelling', 'Livraison et installation', 'C62', 3500, 6500, 21],
    ],
    specials: [],
    privateShare: 0.15,
    goods: 'food',
  },
  {
    name: 'Garage Proefrit NV',
    noun: 'Garage',
    form: 'NV',
    language: 'nl',
    articles: [
      ['Groot onderhoud', 'Grand entretien', 'C62', 28000, 62000, 21],
      ['Werkuren mecanicien', 'Heures de mécanicien', 'HUR', 6200, 7800, 21],
      ['Set remblokken', 'Jeu de plaquettes', 'SET', 8900, 14500, 21],
      ['Motorolie 5W30', 'Huile moteur 5W30', 'LTR', 1150, 1690, 21],
    ],
    specials: [{ category: 'K', share: 0.08 }],
    privateShare: 0.25,
    goods: 'parts',
  },
  {
    name: 'Bouwwerken Schijnsteen BV',
    noun: 'Bouwwerken',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Vorderingsstaat ruwbouw', "État d'avancement gros œuvre", 'C62', 240000, 980000, 21],
      ['Dakwerken renovatie', 'Toiture rénovation', 'MTK', 7800, 12500, 6],
      ['Isolatie buitenmuur', 'Isolation façade', 'MTK', 5400, 8800, 6],
      ['Werkuren ploeg', "Heures d'équipe", 'HUR', 4800, 6100, 21],
    ],
    specials: [{ category: 'AE', share: 0.35 }],
    privateShare: 0.1,
    goods: 'materials',
  },
  {
    name: 'La Table Fictive SRL',
    noun: 'Brasserie',
    form: 'SRL',
    language: 'fr',
    articles: [
      ['Menu van de dag', 'Menu du jour', 'C62', 1900, 3400, 12],
      ['Banket', 'Banquet', 'C62', 4200, 7600, 12],
      ['Dranken', 'Boissons', 'C62', 250, 3600, 21],
      ['Zaalhuur met bediening', 'Location de salle avec service', 'C62', 25000, 60000, 21],
    ],
    specials: [],
    privateShare: 0.2,
    goods: 'food',
  },
  {
    name: 'Webwinkel Schijndoos BV',
    noun: 'Webwinkel',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Opbergdoos eik', 'Boîte de rangement chêne', 'H87', 2490, 5990, 21],
      ['Speelset hout', 'Jeu en bois', 'H87', 1890, 4490, 21],
      ['Kookboek', 'Livre de cuisine', 'H87', 1990, 3490, 6],
      ['Verzendkosten', 'Frais de port', 'C62', 490, 1290, 21],
    ],
    specials: [
      { category: 'K', share: 0.25 },
      { category: 'G', share: 0.2 },
    ],
    privateShare: 0.1,
    goods: 'wares',
  },
  {
    name: 'Opleidingshuis Leerschijn BV',
    noun: 'Opleidingshuis',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Workshop presenteren', 'Atelier présentation', 'C62', 35000, 95000, 21],
      ['Coaching per uur', "Coaching à l'heure", 'HUR', 8500, 12500, 21],
      ['Cursusboek', 'Manuel de cours', 'H87', 2200, 4200, 6],
    ],
    specials: [{ category: 'E', share: 0.45 }],
    privateShare: 0.1,
    goods: 'books',
  },
  {
    name: 'Transport Nergenshuis NV',
    noun: 'Transport',
    form: 'NV',
    language: 'nl',
    articles: [
      ['Rit binnenland', 'Trajet national', 'C62', 18000, 46000, 21],
      ['Wachturen', "Heures d'attente", 'HUR', 4500, 6500, 21],
      ['Palletopslag per week', 'Stockage de palettes par semaine', 'H87', 320, 780, 21],
    ],
    specials: [],
    privateShare: 0,
    goods: 'fuel',
  },
  {
    name: 'Tuinen Groenwaan BV',
    noun: 'Tuinen',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Onderhoud tuin', 'Entretien de jardin', 'HUR', 4200, 5400, 21],
      ['Haagplanten', 'Plantes de haie', 'H87', 450, 1250, 6],
      ['Gazonzaad', 'Semences de gazon', 'KGM', 690, 1190, 6],
      ['Aanleg terras', 'Aménagement de terrasse', 'MTK', 6800, 11200, 21],
    ],
    specials: [{ category: 'AE', share: 0.12 }],
    privateShare: 0.3,
    goods: 'plants',
  },
  {
    name: 'Imprimerie Papier Rêvé SRL',
    noun: 'Imprimerie',
    form: 'SRL',
    language: 'fr',
    articles: [
      ['Drukwerk folder', 'Impression dépliant', 'H87', 12, 48, 21],
      ['Boek op bestelling', 'Livre sur commande', 'H87', 1450, 2950, 6],
      ['Ontwerp affiche', "Création d'affiche", 'HUR', 6500, 9500, 21],
    ],
    specials: [{ category: 'K', share: 0.1 }],
    privateShare: 0.05,
    goods: 'paper',
  },
  {
    name: 'Kapsalon Schaarspiegel VOF',
    noun: 'Kapsalon',
    form: 'VOF',
    language: 'nl',
    articles: [
      ['Knipbeurt', 'Coupe', 'C62', 2400, 4800, 21],
      ['Kleuring', 'Coloration', 'C62', 4500, 9800, 21],
      ['Haarverzorging', 'Soin capillaire', 'H87', 1290, 3290, 21],
    ],
    specials: [],
    privateShare: 0.5,
    goods: 'wares',
  },
  {
    name: 'Bits van Elders BV',
    noun: 'Software',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Ontwikkeling per dag', 'Développement par jour', 'DAY', 62000, 88000, 21],
      ['Onderhoudscontract', 'Contrat de maintenance', 'MON', 15000, 48000, 21],
      ['Handleiding gedrukt', 'Manuel imprimé', 'H87', 1900, 3900, 6],
    ],
    specials: [{ category: 'G', share: 0.06 }],
    privateShare: 0,
    goods: 'hardware',
  },
  {
    name: 'Dagbladhandel Inktdroom BV',
    noun: 'Dagbladhandel',
    form: 'BV',
    language: 'nl',
    articles: [
      ['Tijdschriftenpakket', 'Lot de magazines', 'H87', 450, 1250, 6],
      ['Rookwaren en snoep', 'Tabac et confiserie', 'H87', 350, 2200, 21],
      ['Wenskaarten', 'Cartes de vœux', 'H87', 180, 420, 21],
    ],
    specials: [{ category: 'Z', share: 0.35 }],
    privateShare: 0.05,
    goods: 'press',
  },
];

/** What is sold under a category without VAT. */
export const SPECIAL_ARTICLES: Readonly<Record<SpecialSale['category'], readonly Article[]>> = {
  AE: [
    ['Ruwbouwwerken, btw verlegd', 'Gros œuvre, autoliquidation', 'C62', 150000, 820000, 0],
    ['Werken in onderaanneming', 'Travaux en sous-traitance', 'HUR', 4200, 6200, 0],
  ],
  K: [
    [
      'Goederen, levering binnen de EU',
      'Biens, livraison intracommunautaire',
      'H87',
      2500,
      9500,
      0,
    ],
    ['Verpakking voor verzending', "Emballage d'expédition", 'H87', 350, 1250, 0],
  ],
  G: [
    ['Goederen voor uitvoer', "Biens à l'exportation", 'H87', 3500, 12500, 0],
    ['Verzending buiten de EU', 'Expédition hors UE', 'C62', 2500, 8500, 0],
  ],
  E: [
    ['Erkende beroepsopleiding', 'Formation professionnelle agréée', 'DAY', 18000, 42000, 0],
    ['Examenbegeleiding', "Préparation à l'examen", 'HUR', 3500, 6500, 0],
  ],
  Z: [
    ['Dagbladen week', 'Journaux de la semaine', 'H87', 180, 290, 0],
    ['Weekbladen nultarief', 'Hebdomadaires taux zéro', 'H87', 210, 380, 0],
  ],
};
