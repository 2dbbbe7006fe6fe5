import type { Random } from './random.ts'
import type { Cell, Row } from './rows.ts'

interface Example {
  name: string
  kind: 'resultat' | 'process' | 'struktur'
  unit: string
  better: 'högre' | 'lägre' | null
  area?: string
  koladaId?: string
  /** Own values 2021–2025; null where none has been given. */
  own: readonly Cell[]
  /** What similar municipalities have the last year, and how it moves a year. */
  similar: readonly [last: number, slope: number]
  best?: number
  byGender?: true
  endedYear?: number
  /** Where a real one would come from; decides which section of the kvalitetsberättelse tells of it. */
  collection?: 'KKiK' | 'öppna jämförelser'
}

const FIRST = 2021

/** Made up: better and worse, equal and unknown, one that has ended and one whose latest value is not out. */
const examples: readonly Example[] = [
  {
    name: 'Utredningstid barn och unga, medelvärde',
    kind: 'process',
    unit: 'dagar',
    better: 'lägre',
    area: 'Barn och unga',
    koladaId: 'U33401',
    own: [118, 112, 104, 97, 91],
    similar: [99, -2],
    best: 58,
    byGender: true,
  },
  {
    name: 'Barn och unga som inte återkommer inom ett år',
    collection: 'KKiK',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Barn och unga',
    own: [71, 74, 73, 76, 72],
    similar: [78, 0.5],
    best: 91,
    byGender: true,
  },
  {
    name: 'Väntetid till ekonomiskt bistånd, medelvärde',
    collection: 'KKiK',
    kind: 'process',
    unit: 'dagar',
    better: 'lägre',
    koladaId: 'U31402',
    own: [14, 13, 15, 16, 17],
    similar: [15, 0.5],
    best: 5,
  },
  {
    name: 'Vuxna som är fria från missbruk ett år efter avslutad insats',
    collection: 'öppna jämförelser',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Missbruk och beroende',
    own: [61, 63, 66, 70, 74],
    similar: [74, 1],
    byGender: true,
  },
  {
    name: 'Kostnad för individ- och familjeomsorg',
    kind: 'struktur',
    unit: 'kr/inv',
    better: 'lägre',
    own: [4310, 4465, 4702, 4988, 5120],
    similar: [4875, 160],
  },
  {
    name: 'Nettokostnadsavvikelse hemtjänst',
    kind: 'struktur',
    unit: '%',
    better: null,
    area: 'Hemtjänst och stöd i hemmet',
    own: [3.2, 4.1, 2.4, 1.8, 2.6],
    similar: [1.9, 0.2],
  },
  {
    name: 'Personalkontinuitet i hemtjänsten under fjorton dagar',
    collection: 'KKiK',
    kind: 'process',
    unit: 'personer',
    better: 'lägre',
    area: 'Hemtjänst och stöd i hemmet',
    own: [16, 16, 15, 14, 13],
    similar: [15, -0.3],
    best: 8,
  },
  {
    name: 'Nöjda med hemtjänsten i sin helhet',
    collection: 'öppna jämförelser',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Hemtjänst och stöd i hemmet',
    own: [88, 87, 85, 84, 81],
    similar: [87, 0],
    best: 97,
    byGender: true,
  },
  {
    name: 'Nöjda med sitt särskilda boende i sin helhet',
    collection: 'öppna jämförelser',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Särskilt boende för äldre',
    own: [76, 78, 79, 81, 83],
    similar: [79, 0.2],
    byGender: true,
  },
  {
    name: 'Omsorgspersonal med adekvat utbildning på särskilt boende',
    kind: 'struktur',
    unit: '%',
    better: 'högre',
    area: 'Särskilt boende för äldre',
    own: [72, 73, 75, 78, null],
    similar: [77, 1],
  },
  {
    name: 'Boende enligt LSS som kan påverka sin vardag',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Boende enligt LSS',
    own: [69, null, 74, null, 79],
    similar: [76, 1],
  },
  {
    name: 'Deltagare som har gått från daglig verksamhet till arbete',
    kind: 'resultat',
    unit: '%',
    better: 'högre',
    area: 'Daglig verksamhet och stöd enligt LSS',
    own: [2, 3, 2],
    similar: [2.5, 0.1],
    endedYear: 2023,
  },
]

export const indicatorRows = (random: Random): Row[] => examples.flatMap((example) => rowsOf(example, random))

function rowsOf(example: Example, random: Random): Row[] {
  const { name, own, similar, best, byGender, endedYear, collection } = example
  const [last, slope] = similar
  const decimals = own.some((value) => typeof value === 'number' && !Number.isInteger(value)) ? 10 : 1
  const rounded = (value: number): number => Math.round(value * decimals) / decimals
  const about: Row = {
    Bättre: example.better,
    Källa: collection === undefined ? 'Exempel' : `Exempel, ${collection}`,
    Slag: example.kind,
    Enhet: example.unit,
    'Id i Kolada': example.koladaId ?? null,
    Verksamhetsområde: example.area ?? null,
    'Sista år': endedYear ?? null,
  }
  const row = (year: number, group: string, gender: string, value: Cell): Row => ({
    Nyckeltal: name,
    År: year,
    Grupp: group,
    Kön: gender,
    Värde: value,
    ...about,
  })
  return own.flatMap((value, index) => {
    const year = FIRST + index
    const spread = random.int(1, 3)
    const gendered = byGender === true && typeof value === 'number'
    return [
      row(year, 'Egen kommun', 'totalt', value),
      ...(gendered
        ? [row(year, 'Egen kommun', 'kvinna', value + spread), row(year, 'Egen kommun', 'man', value - spread)]
        : []),
      row(year, 'Liknande kommuner', 'totalt', rounded(last - slope * (own.length - 1 - index))),
      ...(best === undefined ? [] : [row(year, 'Bästa kommun', 'totalt', best)]),
    ]
  })
}
