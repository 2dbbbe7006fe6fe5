import type { SearchHit } from '../../shared/contracts/settings'
import type { Command } from './commands'

export interface PaletteEntry {
  title: string
  detail: string
  path?: string
  run?: () => void
}
export interface PaletteGroup {
  label: string
  entries: PaletteEntry[]
}

const groupNames: Record<SearchHit['type'], string> = {
  provider: 'Utförare',
  unit: 'Enheter',
  agreement: 'Avtal',
  review: 'Granskningar',
  finding: 'Brister',
  feedback: 'Synpunkter',
  deviation: 'Avvikelser',
  developmentArea: 'Utvecklingsområden',
  systemMeasure: 'Systemåtgärder',
  document: 'Dokument',
  committeeMeeting: 'Sammanträden',
  committeeDecision: 'Nämndbeslut',
  riskAnalysis: 'Riskanalyser',
  serviceType: 'Insatser',
  serviceArea: 'Verksamhetsområden',
}

/** Records by kind in a fixed order, commands last; empty groups are left out. */
export function paletteGroups(hits: readonly SearchHit[], commands: readonly Command[]): PaletteGroup[] {
  const kinds = Object.keys(groupNames) as SearchHit['type'][]
  const records = kinds.map((kind) => ({ label: groupNames[kind], entries: hits.filter((hit) => hit.type === kind) }))
  return [...records, { label: 'Kommandon', entries: [...commands] }].filter((group) => group.entries.length > 0)
}
