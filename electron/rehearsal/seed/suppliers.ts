import type { Article } from './trades.ts';

/** A kind of supplier: what its name starts with, what it sells and where it is usually booked. */
export type SupplierKind = {
  readonly key: string;
  readonly noun: string;
  readonly form: string;
  readonly articles: readonly Article[];
  /** Ledger account that a relation of this kind carries by default at Octopus; 0 when none. */
  readonly relationAccount: number;
  /** Ledger account that a person may have chosen at Billit; 0 when none fits. */
  readonly chosenAccount: number;
};

type Row = readonly [
  key: string,
  noun: string,
  form: string,
  relationAccount: number,
  chosenAccount: number,
  articles: readonly Article[],
];

const kind = (row: Row): SupplierKind => ({
  key: row[0],
  noun: row[1],
  form: row[2],
  relationAccount: row[3],
  chosenAccount: row[4],
  articles: row[5],
});

const COMMON: readonly Row[] = [
  [
    'energy',
    'Energie',
    'NV',
    612100,
    612100,
    [
      ['Elektriciteit verbruik', 'Électricité consommation', 'KWH', 18, 34, 21],
      ['Elektriciteit huishoudelijk tarief', 'Électricité tarif réduit', 'KWH', 17, 29, 6],
      ['Netvergoeding', 'Redevance réseau', 'C62', 4500, 16500, 21],
    ],
  ],
  [
    'telecom',
    'Telecom',
    'NV',
    611200,
    611300,
    [
      ['Abonnement mobiel', 'Abonnement mobile', 'MON', 1500, 4500, 21],
      ['Internet zakelijk', 'Internet professionnel', 'MON', 3900, 8900, 21],
    ],
  ],
  [
    'water',
    'Waterbedrijf',
    'CV',
    612000,
    612000,
    [
      ['Leidingwater', 'Eau de distribution', 'MTQ', 260, 480, 6],
      ['Huur watermeter', 'Location du compteur', 'C62', 1500, 4200, 6],
    ],
  ],
  [
    'leasing',
    'Autolease',
    'NV',
    610300,
    610300,
    [
      ['Leasing personenwagen', 'Leasing voiture', 'MON', 39000, 74000, 21],
      ['Onderhoud inbegrepen', 'Entretien inclus', 'MON', 3500, 8500, 21],
    ],
  ],
  [
    'office',
    'Kantoormarkt',
    'BV',
    611000,
    240100,
    [
      ['Kopieerpapier A4', 'Papier A4', 'BX', 1890, 3290, 21],
      ['Inktpatronen', "Cartouches d'encre", 'H87', 2490, 6990, 21],
      ['Bureaustoel', 'Chaise de bureau', 'H87', 14900, 32900, 21],
    ],
  ],
  [
    'software',
    'Softwarehuis',
    'BV',
    611900,
    211900,
    [
      ['Licentie per gebruiker', 'Licence par utilisateur', 'MON', 1200, 4900, 21],
      ['Hosting', 'Hébergement', 'MON', 1900, 8900, 21],
    ],
  ],
  [
    'cleaning',
    'Poetsdienst',
    'BV',
    610800,
    610800,
    [
      ['Schoonmaak kantoor', 'Nettoyage des bureaux', 'HUR', 2600, 3400, 21],
      ['Ramen wassen', 'Nettoyage des vitres', 'C62', 6500, 14500, 21],
    ],
  ],
  [
    'consulting',
    'Adviesbureau',
    'BV',
    0,
    613300,
    [
      ['Advies per uur', "Conseil à l'heure", 'HUR', 9500, 16500, 21],
      ['Verslag', 'Rapport', 'C62', 25000, 65000, 21],
    ],
  ],
  [
    'restaurant',
    'Restaurant',
    'BV',
    618000,
    618000,
    [
      ['Zakenlunch', "Déjeuner d'affaires", 'C62', 3200, 7800, 12],
      ['Dranken', 'Boissons', 'C62', 450, 3900, 21],
    ],
  ],
  [
    'press',
    'Persdienst',
    'BV',
    611100,
    611100,
    [
      ['Dagbladabonnement', 'Abonnement journal', 'MON', 2900, 5900, 0],
      ['Vakboek', 'Ouvrage professionnel', 'H87', 2900, 8900, 6],
    ],
  ],
  [
    'workshop',
    'Gereedschapshuis',
    'NV',
    611500,
    230000,
    [
      ['Accuboormachine', 'Perceuse sans fil', 'H87', 12900, 28900, 21],
      ['Werkbank', 'Établi', 'H87', 24900, 68900, 21],
      ['Veiligheidsschoenen', 'Chaussures de sécurité', 'PR', 6900, 13900, 21],
    ],
  ],
  [
    'advertising',
    'Reclamebureau',
    'BV',
    614000,
    614200,
    [
      ['Advertentiecampagne', 'Campagne publicitaire', 'C62', 15000, 85000, 21],
      ['Gedrukte brochure', 'Brochure imprimée', 'H87', 45, 190, 6],
    ],
  ],
];

const GOODS: readonly Row[] = [
  [
    'food',
    'Meelhandel',
    'NV',
    600100,
    600000,
    [
      ['Tarwebloem 25 kg', 'Farine de froment 25 kg', 'BG', 1650, 2450, 6],
      ['Boter blok', 'Beurre', 'KGM', 690, 990, 6],
      ['Wegwerpverpakking', 'Emballage jetable', 'BX', 1500, 3900, 21],
      ['Margarine', 'Margarine', 'KGM', 310, 520, 12],
    ],
  ],
  [
    'parts',
    'Onderdelenhuis',
    'NV',
    604000,
    604000,
    [
      ['Oliefilter', 'Filtre à huile', 'H87', 690, 1690, 21],
      ['Banden zomer', "Pneus d'été", 'H87', 6900, 14900, 21],
      ['Accu 70 Ah', 'Batterie 70 Ah', 'H87', 8900, 14900, 21],
    ],
  ],
  [
    'materials',
    'Bouwstoffen',
    'NV',
    600000,
    601000,
    [
      ['Snelbouwstenen', 'Briques', 'H87', 45, 98, 21],
      ['Cement 25 kg', 'Ciment 25 kg', 'BG', 590, 890, 21],
      ['Isolatieplaat', "Panneau d'isolation", 'MTK', 1290, 2890, 21],
    ],
  ],
  [
    'wares',
    'Groothandel',
    'NV',
    604000,
    604100,
    [
      ['Assortiment winkel', 'Assortiment magasin', 'BX', 8900, 24900, 21],
      ['Boeken assortiment', 'Assortiment de livres', 'BX', 6900, 18900, 6],
      ['Displaymateriaal', 'Présentoirs', 'H87', 1900, 6900, 21],
    ],
  ],
  [
    'books',
    'Uitgeverij',
    'BV',
    604100,
    604100,
    [
      ['Cursusboeken', 'Manuels', 'H87', 1450, 3250, 6],
      ['Oefenmateriaal', "Matériel d'exercice", 'SET', 2900, 6900, 21],
    ],
  ],
  [
    'fuel',
    'Brandstoffen',
    'NV',
    616200,
    616000,
    [
      ['Diesel', 'Diesel', 'LTR', 138, 169, 21],
      ['AdBlue', 'AdBlue', 'LTR', 65, 110, 21],
    ],
  ],
  [
    'plants',
    'Boomkwekerij',
    'BV',
    604100,
    604000,
    [
      ['Haagbeuk 125 cm', 'Charme 125 cm', 'H87', 390, 890, 6],
      ['Potgrond', 'Terreau', 'BG', 590, 990, 12],
      ['Boordstenen', 'Bordures', 'H87', 290, 690, 21],
    ],
  ],
  [
    'paper',
    'Papiergroep',
    'NV',
    600000,
    600000,
    [
      ['Papier rol', 'Papier en bobine', 'KGM', 98, 189, 21],
      ['Inkt zwart', 'Encre noire', 'LTR', 2400, 4900, 21],
    ],
  ],
  [
    'hardware',
    'Computergroep',
    'BV',
    604000,
    240200,
    [
      ['Laptop 14 inch', 'Ordinateur portable 14 pouces', 'H87', 78000, 142000, 21],
      ['Beeldscherm', 'Écran', 'H87', 18900, 38900, 21],
      ['Kabels en adapters', 'Câbles et adaptateurs', 'H87', 890, 2990, 21],
    ],
  ],
];

/** Suppliers that every dossier has. */
export const COMMON_SUPPLIERS: readonly SupplierKind[] = COMMON.map(kind);

const PRESS_TRADE: SupplierKind = kind([
  'press-trade',
  'Persgroothandel',
  'NV',
  604200,
  604100,
  [
    ['Dagbladen zending', 'Envoi de journaux', 'H87', 120, 210, 0],
    ['Tijdschriften zending', 'Envoi de magazines', 'H87', 250, 690, 6],
    ['Transportbijdrage', 'Frais de transport', 'C62', 1500, 4500, 21],
  ],
]);

/** Suppliers of the goods of a trade, by the trade's key. */
export const GOODS_SUPPLIERS: Readonly<Record<string, SupplierKind>> = {
  ...Object.fromEntries(GOODS.map((row) => [row[0], kind(row)])),
  press: PRESS_TRADE,
};

/** Builders who charge under the co-contractor rule. */
export const CO_CONTRACTOR: SupplierKind = kind([
  'co-contractor',
  'Dakwerken',
  'BV',
  610600,
  0,
  [
    [
      'Herstelling dak, btw verlegd',
      'Réparation de toiture, autoliquidation',
      'C62',
      85000,
      420000,
      0,
    ],
    ['Schilderwerken, btw verlegd', 'Peinture, autoliquidation', 'MTK', 1800, 3900, 0],
  ],
]);
