import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** The gravest risk of the verksamhetsområde, as a share of the highest riskvärde that its scale allows. */
export const areaRiskFactor: FactorDefinition = {
  name: 'områdets riskvärde',
  weightKey: 'areaRisk',
  definition: 'Det högsta riskvärdet i verksamhetsområdets riskanalys.',
  unit: 'riskvärde',
  source: 'riskanalyserna',
  scoring: 'Riskvärdet som andel av skalans högsta.',
  share: ({ areaRisk }) => (areaRisk === null ? null : areaRisk.value / (areaRisk.size * areaRisk.size)),
  words: ({ areaRisk, serviceArea }) => {
    if (areaRisk === null) return missing(`${serviceArea} har ingen riskanalys.`)
    const { event, value, word, year } = areaRisk
    return {
      value: `${value} (${word})`,
      because: `Risken ”${withoutStop(event)}” har riskvärde ${value} (${word}) i riskanalysen ${year}.`,
    }
  },
}

export const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '')
