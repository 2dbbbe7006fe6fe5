import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** The gravest risk of the verksamhetsområde, as a share of the highest riskvärde that its scale allows. */
export const areaRiskFactor: FactorDefinition = {
  name: 'områdets riskvärde',
  weightKey: 'areaRisk',
  read: ({ areaRisk, serviceArea }) => {
    if (areaRisk === null) return missing(`${serviceArea} har ingen riskanalys.`)
    const { event, value, word, size, year } = areaRisk
    return {
      share: value / (size * size),
      value: `${value} (${word})`,
      because: `Risken ”${withoutStop(event)}” har riskvärde ${value} (${word}) i riskanalysen ${year}.`,
      unknown: false,
    }
  },
}

const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '')
