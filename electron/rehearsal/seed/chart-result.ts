/** Classes 6 and 7 of the chart: `number|nl|fr|en|purchase VAT code|sales VAT code|VAT recup %|fiscal recup %`. */
export const RESULT_ACCOUNTS = `
600000|Aankopen grondstoffen|Achats de matières premières|Purchases of raw materials|H21
600100|Aankopen grondstoffen voeding|Achats de matières premières alimentaires|Purchases of food ingredients|H06
601000|Aankopen hulpstoffen|Achats de fournitures|Purchases of consumables|H21
602000|Aankopen diensten, werk en studies|Achats de services, travaux et études|Purchases of services and works|H21
603000|Algemene onderaannemingen|Sous-traitances générales|General subcontracting|HMC21
604000|Aankopen handelsgoederen|Achats de marchandises|Purchases of goods for resale|H21
604100|Aankopen handelsgoederen 6%|Achats de marchandises 6%|Purchases of goods for resale 6%|H06
604200|Aankopen dagbladen|Achats de journaux|Purchases of newspapers|H00
604800|Intracommunautaire aankopen|Achats intracommunautaires|Intra-community purchases|HIC21
605000|Aankopen onroerende goederen|Achats d'immeubles|Purchases of real estate
608000|Ontvangen kortingen|Remises obtenues|Discounts received|H21
609000|Voorraadwijziging grondstoffen|Variation des stocks matières premières|Change in raw material stock
609400|Voorraadwijziging handelsgoederen|Variation des stocks marchandises|Change in stock of goods
610000|Huur en huurlasten|Loyers et charges locatives|Rent and rental charges|D21
610100|Huurlasten gebouwen|Charges locatives constructions|Rent of buildings|DVR
610200|Huurlasten materieel|Charges locatives matériel|Rent of equipment|D21
610300|Huurlasten rollend materieel (auto's)|Charges locatives matériel roulant (voitures)|Car rental|D21||50|75
610400|Huurlasten rollend materieel (vrachtwagens)|Charges locatives camions|Lorry rental|D21
610600|Onderhoud en herstellingen gebouwen|Entretien et réparations bâtiments|Maintenance of buildings|DMC21
610610|Onderhoud gebouwen ouder dan tien jaar|Entretien bâtiments de plus de dix ans|Maintenance of older buildings|DMC06
610700|Onderhoud en herstellingen materieel|Entretien et réparations matériel|Maintenance of equipment|D21
610800|Schoonmaak|Nettoyage|Cleaning|D21
611000|Bureaubenodigdheden en drukwerk|Fournitures de bureau et imprimés|Office supplies and printing|D21
611100|Boeken, prospectussen en documentatie|Livres, prospectus et documentation|Books and documentation|D06
611200|Telefoon|Téléphone|Telephone|D21
611300|Internet en hosting|Internet et hébergement|Internet and hosting|D21
611400|Postzegels en verzending|Timbres et envois|Postage|DVR
611500|Klein materieel|Petit matériel|Small equipment|D21
611900|Huurlasten software|Location de logiciels|Software rental|D21
612000|Water|Eau|Water|D06
612100|Elektriciteit|Électricité|Electricity|D21
612200|Gas|Gaz|Gas|D21
612300|Stookolie|Mazout de chauffage|Heating oil|D21
613000|Commissies aan derden|Commissions aux tiers|Commissions to third parties|D21
613100|Erelonen accountant|Honoraires comptable|Accountant's fees|D21
613200|Erelonen en vergoedingen derden|Honoraires et rétributions de tiers|Fees of third parties|D21
613300|Erelonen advocaten|Honoraires avocats|Lawyers' fees|D21
613400|Vergoedingen onderaannemers|Rétributions sous-traitants|Subcontractors' fees|DMC21
613500|Sociaal secretariaat|Secrétariat social|Payroll office|D21
613600|Opleidingen|Formations|Training|D21
613700|Buitenlandse diensten EU|Services étrangers UE|Services from the EU|DIC21
613800|Buitenlandse diensten buiten EU|Services étrangers hors UE|Services from outside the EU|DBE21
614000|Publiciteit en reclame|Publicité|Advertising|D21
614100|Beurzen en tentoonstellingen|Foires et expositions|Fairs and exhibitions|D21
614200|Website|Site web|Website|D21
615000|Verzekering brand|Assurance incendie|Fire insurance|DVR
615100|Verzekering burgerlijke aansprakelijkheid|Assurance responsabilité civile|Liability insurance|DVR
615200|Verzekering voertuigen|Assurance véhicules|Vehicle insurance|DVR||100|75
616000|Brandstof personenwagens|Carburant voitures|Fuel for cars|D21||50|75
616100|Onderhoud personenwagens|Entretien voitures|Maintenance of cars|D21||50|75
616200|Brandstof vrachtwagens|Carburant camions|Fuel for lorries|D21
616300|Onderhoud vrachtwagens|Entretien camions|Maintenance of lorries|D21
616400|Parking en tol|Parking et péages|Parking and tolls|D21||50|75
616500|Verplaatsingskosten openbaar vervoer|Frais de transport public|Public transport|D06
617000|Uitzendkrachten|Personnel intérimaire|Temporary staff|D21
617100|Bestuurdersvergoedingen via vennootschap|Management fees|Management fees|D21
618000|Restaurantkosten|Frais de restaurant|Restaurant expenses|D12||0|69
618100|Hotelkosten|Frais d'hôtel|Hotel expenses|D12||0
619000|Representatiekosten|Frais de représentation|Entertainment expenses|D21||0|50
619400|Cadeaus en bloemen (beperkt)|Cadeaux et fleurs (limités)|Gifts and flowers (limited)|D21||100|50
619500|Cadeaus en bloemen (onbeperkt)|Cadeaux et fleurs (illimités)|Gifts and flowers (unlimited)|D21||0|50
619600|Bijdragen|Cotisations|Contributions|DVR
619700|Giften en liberaliteiten|Dons et libéralités|Donations|D00||100|0
619900|Diverse kosten|Frais divers|Sundry expenses|D21
620000|Bezoldigingen bedrijfsleiders|Rémunérations dirigeants|Directors' remuneration|DVR
620200|Bezoldigingen bedienden|Rémunérations employés|Employees' remuneration|DVR
620300|Bezoldigingen arbeiders|Rémunérations ouvriers|Workers' remuneration|DVR
621000|Werkgeversbijdragen sociale zekerheid|Cotisations patronales|Employer's social security|DVR
622000|Groepsverzekering|Assurance groupe|Group insurance|DVR
623000|Andere personeelskosten|Autres frais de personnel|Other staff costs|D21
623100|Maaltijdcheques|Titres-repas|Meal vouchers|DVR
623200|Werkkledij|Vêtements de travail|Work clothing|D21
630000|Afschrijvingen oprichtingskosten|Amortissements frais d'établissement|Depreciation of formation expenses
630100|Afschrijvingen immateriële activa|Amortissements immobilisations incorporelles|Amortisation
630200|Afschrijvingen materiële activa|Amortissements immobilisations corporelles|Depreciation
631000|Waardeverminderingen voorraden|Réductions de valeur stocks|Write-downs of stock
634000|Waardeverminderingen handelsvorderingen|Réductions de valeur créances|Write-downs of debtors
640000|Verkeersbelasting|Taxe de circulation|Road tax|DVR||100|75
640100|Onroerende voorheffing|Précompte immobilier|Property tax|DVR
640200|Provincie- en gemeentetaksen|Taxes provinciales et communales|Local taxes|DVR
640900|Niet-aftrekbare btw|TVA non déductible|Non-deductible VAT|DVR
641000|Minderwaarden realisatie vaste activa|Moins-values sur immobilisations|Losses on fixed assets
642000|Minderwaarden realisatie vorderingen|Moins-values sur créances|Losses on debtors
643000|Diverse bedrijfskosten|Charges d'exploitation diverses|Other operating charges|D21
650000|Rente leningen|Intérêts d'emprunts|Interest on loans|DVR
651000|Waardeverminderingen vlottende activa|Réductions de valeur actifs circulants|Write-downs of current assets
654000|Wisselresultaten|Différences de change|Exchange losses
657000|Bankkosten|Frais bancaires|Bank charges|DVR
658000|Betalings- en afrondingsverschillen|Différences de paiement et d'arrondi|Payment and rounding differences|DVR
664000|Andere niet-recurrente kosten|Autres charges non récurrentes|Other non-recurring charges|D21
670000|Belastingen op het resultaat|Impôts sur le résultat|Income taxes
690000|Overgedragen verlies vorig boekjaar|Perte reportée de l'exercice précédent|Loss brought forward
692000|Toevoeging aan reserves|Dotation aux réserves|Transfer to reserves
693000|Over te dragen winst|Bénéfice à reporter|Profit to be carried forward
694000|Vergoeding van het kapitaal|Rémunération du capital|Dividends
700000|Verkopen en dienstprestaties|Ventes et prestations de services|Sales and services||21
700100|Verkopen 6%|Ventes 6%|Sales 6%||06
700200|Verkopen 12%|Ventes 12%|Sales 12%||12
700300|Verkopen 21%|Ventes 21%|Sales 21%||21
700400|Verkopen nultarief|Ventes à taux zéro|Sales at zero rate||00
700500|Verkopen medecontractant|Ventes cocontractant|Co-contractor sales||MC
700600|Dienstprestaties 21%|Prestations de services 21%|Services 21%||21
700700|Verkopen uitvoer|Ventes à l'exportation|Export sales||EX
700800|Verkopen intracommunautaire leveringen|Ventes livraisons intracommunautaires|Intra-community supplies||CM
700810|Intracommunautaire diensten|Services intracommunautaires|Intra-community services||ICD
700900|Vrijgestelde prestaties|Prestations exonérées|Exempt services||VR
705000|Verkopen vrijgesteld art. 44|Ventes exonérées art. 44|Exempt sales art. 44||VR
708000|Toegekende kortingen|Remises accordées|Discounts granted||21
713000|Voorraadwijziging gereed product|Variation des stocks produits finis|Change in finished goods
720000|Geproduceerde vaste activa|Production immobilisée|Own work capitalised
740000|Bedrijfssubsidies|Subsides d'exploitation|Operating subsidies||NB
741000|Meerwaarden realisatie vaste activa|Plus-values sur immobilisations|Gains on fixed assets||21
743000|Diverse bedrijfsopbrengsten|Produits d'exploitation divers|Other operating income||21
743100|Doorgerekende kosten|Frais refacturés|Recharged costs||21
745100|Verhuur van onroerende goederen, terreinen|Location d'immeubles, terrains|Rent of real estate||VR
745200|Verhuur van installaties en materialen|Location d'installations et de matériel|Rent of equipment||21
746000|Schadevergoedingen|Indemnités|Damages received||NB
750000|Opbrengsten financiële vaste activa|Produits des immobilisations financières|Income from financial assets
751000|Opbrengsten vlottende activa|Produits des actifs circulants|Income from current assets
754000|Wisselresultaten opbrengst|Différences de change produits|Exchange gains
757000|Ontvangen financiële kortingen|Escomptes obtenus|Financial discounts received
758000|Betalings- en afrondingsverschillen opbrengst|Différences de paiement et d'arrondi produits|Payment differences gains
764000|Andere niet-recurrente opbrengsten|Autres produits non récurrents|Other non-recurring income
771000|Regularisering belastingen|Régularisation d'impôts|Tax adjustments
790000|Overgedragen winst vorig boekjaar|Bénéfice reporté de l'exercice précédent|Profit brought forward
793000|Over te dragen verlies|Perte à reporter|Loss to be carried forward
`;
