/** Classes 1 to 5 of the chart: `number|nl|fr|en|purchase VAT code|sales VAT code|VAT recup %|fiscal recup %`. */
export const BALANCE_ACCOUNTS = `
100000|Geplaatst kapitaal|Capital souscrit|Issued capital
101000|Niet-opgevraagd kapitaal|Capital non appelé|Uncalled capital
110000|Beschikbare inbreng|Apport disponible|Available contribution
111000|Onbeschikbare inbreng|Apport indisponible|Unavailable contribution
130000|Wettelijke reserve|Réserve légale|Legal reserve
131000|Onbeschikbare reserves|Réserves indisponibles|Unavailable reserves
132000|Belastingvrije reserves|Réserves immunisées|Untaxed reserves
133000|Beschikbare reserves|Réserves disponibles|Available reserves
140000|Overgedragen winst|Bénéfice reporté|Profit carried forward
141000|Overgedragen verlies|Perte reportée|Loss carried forward
150000|Kapitaalsubsidies|Subsides en capital|Capital subsidies
160000|Voorzieningen pensioenen|Provisions pour pensions|Provisions for pensions
162000|Voorzieningen grote herstellingen|Provisions grosses réparations|Provisions for major repairs
163000|Voorzieningen overige risico's|Provisions autres risques|Provisions for other risks
168000|Uitgestelde belastingen|Impôts différés|Deferred taxes
172000|Leasingschulden op meer dan één jaar|Dettes de location-financement|Lease debts over one year
173000|Kredietinstellingen op meer dan één jaar|Établissements de crédit|Credit institutions over one year
174000|Overige leningen|Autres emprunts|Other loans
178000|Borgtochten ontvangen in contanten|Cautionnements reçus|Guarantees received
200000|Kosten van oprichting|Frais de constitution|Formation expenses|I21
210000|Kosten van ontwikkeling|Frais de développement|Development costs|I21
211000|Concessies, octrooien, licenties|Concessions, brevets, licences|Concessions, patents, licences|I21
211900|Aangekochte software|Logiciels acquis|Purchased software|I21
212000|Goodwill|Goodwill|Goodwill
219000|Afschrijvingen immateriële vaste activa|Amortissements immobilisations incorporelles|Amortisation of intangibles
220000|Terreinen|Terrains|Land
221000|Gebouwen|Constructions|Buildings|IMC21
221900|Afschrijvingen gebouwen|Amortissements constructions|Depreciation of buildings
230000|Installaties, machines en uitrusting|Installations, machines et outillage|Plant, machinery and equipment|I21
230900|Afschrijvingen installaties|Amortissements installations|Depreciation of plant
240000|Meubilair|Mobilier|Furniture|I21
240100|Kantoormateriaal|Matériel de bureau|Office equipment|I21
240200|Informaticamateriaal|Matériel informatique|Computer equipment|I21
240900|Afschrijvingen meubilair en materiaal|Amortissements mobilier et matériel|Depreciation of furniture
241000|Rollend materieel personenwagens|Matériel roulant voitures|Passenger cars|I21||50|75
241100|Rollend materieel vrachtwagens|Matériel roulant camions|Lorries|I21
241900|Afschrijvingen rollend materieel|Amortissements matériel roulant|Depreciation of vehicles
250000|Terreinen en gebouwen in leasing|Terrains et constructions en leasing|Leased land and buildings|I21
252000|Rollend materieel in leasing|Matériel roulant en leasing|Leased vehicles|I21||50|75
260000|Overige materiële vaste activa|Autres immobilisations corporelles|Other tangible assets|I21
270000|Activa in aanbouw|Immobilisations en cours|Assets under construction|I21
280000|Deelnemingen|Participations|Participating interests
288000|Borgtochten betaald in contanten|Cautionnements versés|Guarantees paid
300000|Voorraad grondstoffen|Stock matières premières|Stock of raw materials
310000|Voorraad hulpstoffen|Stock fournitures|Stock of consumables
340000|Voorraad handelsgoederen|Stock marchandises|Stock of goods for resale
370000|Bestellingen in uitvoering|Commandes en cours|Contracts in progress
400000|Handelsdebiteuren|Clients|Trade debtors
404000|Te innen opbrengsten|Produits à recevoir|Income receivable
406000|Vooruitbetalingen aan leveranciers|Acomptes versés|Advances to suppliers
407000|Dubieuze debiteuren|Créances douteuses|Doubtful debtors
409000|Geboekte waardeverminderingen|Réductions de valeur actées|Recorded write-downs
411000|Terug te vorderen btw|TVA à récupérer|VAT recoverable
411100|Terug te vorderen btw creditnota's|TVA à récupérer notes de crédit|VAT recoverable on credit notes
411200|Btw-rekening-courant|Compte courant TVA|VAT current account
412000|Terug te vorderen belastingen|Impôts à récupérer|Taxes recoverable
414000|Te ontvangen opbrengsten|Produits à recevoir divers|Other income receivable
416000|Diverse vorderingen|Créances diverses|Sundry debtors
416100|Rekening-courant zaakvoerder|Compte courant gérant|Director's current account
418000|Borgtochten betaald|Cautionnements versés à court terme|Short-term guarantees paid
420000|Schulden op meer dan één jaar die vervallen|Dettes échéant dans l'année|Long-term debts falling due
430000|Kredietinstellingen leningen|Établissements de crédit emprunts|Bank loans
433000|Kredietinstellingen rekening-courant|Établissements de crédit compte courant|Bank overdrafts
440000|Leveranciers|Fournisseurs|Trade creditors
444000|Te ontvangen facturen|Factures à recevoir|Invoices to be received
446000|Ontvangen vooruitbetalingen|Acomptes reçus|Advances received
450000|Geraamd bedrag der belastingschulden|Dettes fiscales estimées|Estimated taxes
451000|Te betalen btw|TVA à payer|VAT payable
451055|Te betalen btw intracommunautair|TVA à payer intracommunautaire|VAT payable intra-community
451056|Te betalen btw medecontractant|TVA à payer cocontractant|VAT payable co-contractor
451057|Te betalen btw invoer|TVA à payer importation|VAT payable on import
451100|Te betalen btw creditnota's|TVA à payer notes de crédit|VAT payable on credit notes
452000|Te betalen belastingen|Impôts et taxes à payer|Taxes payable
453000|Ingehouden voorheffingen|Précomptes retenus|Withholding taxes
454000|Rijksdienst voor Sociale Zekerheid|Office national de sécurité sociale|Social security office
455000|Bezoldigingen|Rémunérations|Remuneration payable
456000|Vakantiegeld|Pécules de vacances|Holiday pay
459000|Andere sociale schulden|Autres dettes sociales|Other social debts
471000|Dividenden over het boekjaar|Dividendes de l'exercice|Dividends of the year
480000|Diverse schulden|Dettes diverses|Sundry creditors
488000|Borgtochten ontvangen|Cautionnements reçus à court terme|Short-term guarantees received
490000|Over te dragen kosten|Charges à reporter|Deferred charges
491000|Verkregen opbrengsten|Produits acquis|Accrued income
492000|Toe te rekenen kosten|Charges à imputer|Accrued charges
493000|Over te dragen opbrengsten|Produits à reporter|Deferred income
499000|Wachtrekening|Compte d'attente|Suspense account
550000|Bank zichtrekening|Banque compte à vue|Bank current account
551000|Bank spaarrekening|Banque compte d'épargne|Bank savings account
570000|Kas|Caisse|Cash
580000|Interne overboekingen|Virements internes|Internal transfers
599000|Te verwerken bankverrichtingen|Opérations bancaires à traiter|Bank transactions to be processed
`;
