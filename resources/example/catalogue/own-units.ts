/** The municipality's own units: utförare → [enhet, insats]. Each unit has its own uppdragsbeskrivning. */
export const ownUnits: Readonly<Record<string, readonly (readonly [unit: string, serviceType: string])[]>> = {
  'Solberga kommun, individ och familj': [
    ['Stödboendet Trädgårdsgatan', 'Stödboende'],
    ['Öppenvården Familjehuset', 'Öppenvård för barn och familj'],
    ['Familjerådgivningen', 'Familjerådgivning'],
    ['Öppenvården Spåret', 'Öppenvård missbruk och beroende'],
    ['Boendet Kvarngatan', 'Boende med stöd för vuxna'],
  ],
  'Solberga kommun, hemtjänst': [
    ['Hemtjänsten Centrum', 'Hemtjänst'],
    ['Hemtjänsten Norrängen', 'Hemtjänst'],
    ['Hemtjänsten Söderstrand', 'Hemtjänst'],
    ['Nattpatrullen och larm', 'Trygghetslarm och digital tillsyn'],
    ['Dagverksamheten Vävstugan', 'Dagverksamhet för äldre'],
  ],
  'Solberga kommun, särskilt boende': [
    ['Solbackens vård- och omsorgsboende', 'Vård- och omsorgsboende'],
    ['Åkroken, vård- och omsorgsboende', 'Vård- och omsorgsboende'],
    ['Västerdals vård- och omsorgsboende', 'Vård- och omsorgsboende'],
    ['Korttidsboendet Rosten', 'Korttidsboende för äldre'],
    ['Trygghetsboendet Torget', 'Biståndsbedömt trygghetsboende'],
  ],
  'Solberga kommun, bostäder enligt LSS': [
    ['Gruppbostaden Ängsvägen', 'Bostad med särskild service för vuxna'],
    ['Gruppbostaden Lärkvägen', 'Bostad med särskild service för vuxna'],
    ['Servicebostaden Kvarnbacken', 'Bostad med särskild service för vuxna'],
    ['Barnboendet Stigen', 'Bostad med särskild service för barn och unga'],
    ['Korttidshemmet Backen', 'Korttidsvistelse utanför hemmet'],
  ],
  'Solberga kommun, daglig verksamhet': [
    ['Daglig verksamhet Verkstan', 'Daglig verksamhet'],
    ['Daglig verksamhet Gröna huset', 'Daglig verksamhet'],
    ['Daglig verksamhet Media', 'Daglig verksamhet'],
    ['Fritids Solrosen', 'Korttidstillsyn'],
    ['Ledsagning och avlösning', 'Ledsagarservice'],
  ],
  'Solberga kommun, socialpsykiatri': [
    ['Boendestödet', 'Boendestöd'],
    ['Boendet Slussen', 'Särskilt boende inom socialpsykiatri'],
    ['Boendet Mjölnaren', 'Särskilt boende inom socialpsykiatri'],
    ['Träffpunkten', 'Sysselsättning'],
  ],
}
