import { formatCount } from '../../text/format'
import { addMonths } from '../iso-date'
import { listInWords } from '../swedish'
import type { PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { middleShare, missing } from './factor'

/** One remark gives most of the weight, two all of it. */
const firstRemark = 0.7
/** An older control says as little as none. */
const staleMonths = 24

/** Remarks in the latest ekonomiska kontroll. Not made of egen regi, which is the municipality itself. */
export const economicControlFactor: FactorDefinition = {
  name: 'ekonomisk kontroll',
  weightKey: 'economicControl',
  definition: 'Anmärkningar i den senaste ekonomiska kontrollen.',
  unit: 'anmärkningar',
  source: 'bladet Ekonomiska kontroller',
  scoring: `En anmärkning ger 70 %, två eller fler full poäng. Är kontrollen äldre än ${staleMonths} månader ges minst halva.`,
  share: ({ inHouse, economicControl, referenceDay }) => {
    if (inHouse) return 0
    if (economicControl === null) return null
    const { remarks, controlledOn } = economicControl
    const ofRemarks = remarks.length === 0 ? 0 : remarks.length === 1 ? firstRemark : 1
    return isStale(controlledOn, referenceDay) ? Math.max(middleShare, ofRemarks) : ofRemarks
  },
  words: (facts) => {
    const { inHouse, economicControl, provider, referenceDay } = facts
    if (inHouse) return { value: 'inte aktuellt', because: 'Ekonomisk kontroll görs inte av egen regi.' }
    if (economicControl === null) return missing(`ingen ekonomisk kontroll av ${provider} är registrerad.`)
    const { remarks, controlledOn } = economicControl
    const old = isStale(controlledOn, referenceDay) ? ' Kontrollen är gammal och ger minst mitten av skalan.' : ''
    if (remarks.length === 0) {
      return { value: 'utan anmärkning', because: `Kontrollen ${controlledOn} var utan anmärkning.${old}` }
    }
    return {
      value: formatCount(remarks.length, 'anmärkning', 'anmärkningar'),
      because: `Kontrollen ${controlledOn} anmärkte på ${listInWords(remarks)}.${old}`,
    }
  },
}

const isStale = (controlledOn: string, referenceDay: PriorityFacts['referenceDay']): boolean =>
  addMonths(controlledOn, staleMonths) < referenceDay
