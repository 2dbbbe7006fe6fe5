import { serviceAreas, type ServiceArea } from './organisation.ts'
import type { Row } from './rows.ts'

/** What kind of work an insats is; decides which brister can be found there. */
export type Trait = 'boende' | 'hem' | 'dag' | 'samtal' | 'hsl' | 'barn' | 'lss' | 'larm' | 'skydd' | 'äldre'
export type Form = 'LOV' | 'LOU' | 'entreprenad' | 'IOP' | 'egen regi'

export interface ServiceType {
  name: string
  /** Short name in the agreement's clauses: "Avtal HVB p. 4.2". */
  short: string
  area: ServiceArea
  law: string
  interval: number
  form: Form
  permit: boolean
  traits: readonly Trait[]
}

const SOL = 'SoL (2025:400) 11 kap. 1 §'
const lss = (point: number): string => `LSS (1993:387) 9 § ${point}`

type Line = readonly [
  name: string,
  short: string,
  law: string,
  interval: number,
  form: Form,
  permit: boolean,
  traits: string,
]

const byArea: readonly (readonly Line[])[] = [
  [
    ['HVB för barn och unga', 'HVB', SOL, 3, 'LOU', true, 'boende barn'],
    ['Stödboende', 'stödboende', SOL, 3, 'LOU', true, 'boende barn'],
    ['Konsulentstödda familjehem', 'familjehem', SOL, 3, 'LOU', true, 'barn'],
    ['Öppenvård för barn och familj', 'öppenvård', SOL, 3, 'LOU', false, 'samtal barn'],
  ],
  [
    ['Familjerådgivning', 'familjerådgivning', 'SoL (2025:400)', 3, 'LOV', false, 'samtal'],
    ['Skyddat boende', 'skyddat boende', 'SoL (2025:400)', 2, 'LOU', true, 'boende skydd'],
  ],
  [
    ['Behandlingshem för vuxna', 'behandlingshem', SOL, 3, 'LOU', true, 'boende'],
    ['Öppenvård missbruk och beroende', 'öppenvård vuxna', SOL, 3, 'LOU', false, 'samtal'],
    ['Boende med stöd för vuxna', 'boende vuxna', SOL, 3, 'LOU', false, 'boende'],
  ],
  [
    ['Hemtjänst', 'hemtjänst', SOL, 3, 'LOV', true, 'hem äldre hsl'],
    ['Trygghetslarm och digital tillsyn', 'trygghetslarm', SOL, 3, 'LOU', false, 'larm'],
    ['Dagverksamhet för äldre', 'dagverksamhet', SOL, 3, 'LOV', false, 'dag äldre'],
  ],
  [
    ['Vård- och omsorgsboende', 'vård- och omsorgsboende', SOL, 2, 'entreprenad', true, 'boende äldre hsl'],
    ['Korttidsboende för äldre', 'korttidsboende', SOL, 3, 'entreprenad', true, 'boende äldre hsl'],
    ['Biståndsbedömt trygghetsboende', 'trygghetsboende', SOL, 3, 'LOU', false, 'boende äldre'],
  ],
  [
    ['Bostad med särskild service för vuxna', 'LSS-boende', lss(9), 3, 'entreprenad', true, 'boende lss hsl'],
    ['Bostad med särskild service för barn och unga', 'barnboende', lss(8), 2, 'LOU', true, 'boende lss barn hsl'],
    ['Korttidsvistelse utanför hemmet', 'korttidsvistelse', lss(6), 3, 'LOU', true, 'boende lss barn'],
  ],
  [
    ['Daglig verksamhet', 'daglig verksamhet', lss(10), 3, 'LOV', true, 'dag lss'],
    ['Korttidstillsyn', 'korttidstillsyn', lss(7), 3, 'LOV', true, 'dag lss barn'],
    ['Ledsagarservice', 'ledsagarservice', lss(3), 3, 'LOV', false, 'hem lss'],
  ],
  [
    ['Boendestöd', 'boendestöd', SOL, 3, 'LOV', false, 'hem'],
    ['Särskilt boende inom socialpsykiatri', 'boende socialpsykiatri', SOL, 3, 'entreprenad', true, 'boende hsl'],
    ['Sysselsättning', 'sysselsättning', SOL, 3, 'LOV', false, 'dag'],
  ],
]

export const serviceTypes: readonly ServiceType[] = serviceAreas.flatMap((area, at) =>
  (byArea[at] ?? []).map(([name, short, law, interval, form, permit, traits]) => ({
    name,
    short,
    area,
    law,
    interval,
    form,
    permit,
    traits: traits.split(' ') as Trait[],
  })),
)

/** @throws when the name is misspelt in the example's own data */
export function serviceType(name: string): ServiceType {
  const found = serviceTypes.find((type) => type.name === name)
  if (!found) throw new Error(`Unknown insats: ${name}`)
  return found
}

/** Not judged yet in the example. */
const notJudged = ['Trygghetslarm och digital tillsyn', 'Ledsagarservice', 'Sysselsättning']

/** Children and those who are protected are särskilt utsatta. */
const vulnerable = (name: string, traits: readonly Trait[]): string | null => {
  if (notJudged.includes(name)) return null
  return traits.includes('barn') || traits.includes('skydd') ? 'ja' : 'nej'
}

export const serviceTypeRows = (): Row[] =>
  serviceTypes.map(({ name, area, law, interval, traits }) => ({
    Insats: name,
    Verksamhetsområde: area.name,
    Lagrum: law,
    'Intervall år': interval,
    'Utsatt målgrupp': vulnerable(name, traits),
  }))
