import type { Row } from './rows.ts'

export const MUNICIPALITY = 'Solberga kommun'

export interface Committee {
  name: string
  administration: string
  /** First letters of the nämnd's registry numbers. */
  registry: string
}

export interface ServiceArea {
  name: string
  committee: Committee
  law: string
  /** LSS areas cite LSS instead of SoL. */
  lss: boolean
  planner: string
}

const social: Committee = { name: 'Socialnämnden', administration: 'Socialförvaltningen', registry: 'SN' }
const elderly: Committee = { name: 'Äldrenämnden', administration: 'Äldreförvaltningen', registry: 'ÄN' }
const disability: Committee = { name: 'Omsorgsnämnden', administration: 'Omsorgsförvaltningen', registry: 'ON' }

export const committees: readonly Committee[] = [social, elderly, disability]

const area = (name: string, committee: Committee, law: string, planner: string): ServiceArea => ({
  name,
  committee,
  law,
  planner,
  lss: law.startsWith('LSS'),
})

export const serviceAreas: readonly ServiceArea[] = [
  area('Barn och unga', social, 'SoL (2025:400) 11 kap. 1 §', 'planerare barn och unga'),
  area('Familj och relationer', social, 'SoL (2025:400)', 'planerare barn och unga'),
  area('Missbruk och beroende', social, 'SoL (2025:400) 11 kap. 1 §', 'planerare vuxna'),
  area('Hemtjänst och stöd i hemmet', elderly, 'SoL (2025:400) 11 kap. 1 §', 'planerare hemtjänst'),
  area('Särskilt boende för äldre', elderly, 'SoL (2025:400) 11 kap. 1 §, HSL (2017:30)', 'planerare särskilt boende'),
  area('Boende enligt LSS', disability, 'LSS (1993:387) 9 § 6, 8, 9', 'planerare LSS'),
  area('Daglig verksamhet och stöd enligt LSS', disability, 'LSS (1993:387) 9 § 3, 7, 10', 'planerare LSS'),
  area('Socialpsykiatri', disability, 'SoL (2025:400) 11 kap. 1 §', 'planerare socialpsykiatri'),
]

export const committeeRows = (): Row[] =>
  committees.map(({ name, administration }) => ({ Nämnd: name, Förvaltning: administration, Kommun: MUNICIPALITY }))

export const serviceAreaRows = (): Row[] =>
  serviceAreas.map(({ name, committee, law }) => ({ Verksamhetsområde: name, Nämnd: committee.name, Lagrum: law }))
