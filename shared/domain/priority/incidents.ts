import { formatCount, formatNumber } from '../../text/format'
import { countedYear, trendWords } from './complaints'
import type { PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { middleShare, missing } from './factor'

/** Twenty avvikelser give their half in full; a serious one counts as five, a lex Sarah to IVO as two reports. */
const fullDeviations = 20
const moreForSerious = 4
const fullReports = 2

type Incidents = Pick<PriorityFacts, 'deviations' | 'lexSarah' | 'referenceDay'>

/** Avvikelser and lex Sarah, half the weight each. Where only one of them is in use the other half counts as the middle. */
export const incidentsFactor: FactorDefinition = {
  name: 'avvikelser och lex Sarah',
  weightKey: 'incidents',
  definition: 'Avvikelser och lex Sarah-rapporter året före, allvarliga och anmälda till IVO för sig.',
  unit: 'avvikelser och rapporter',
  source: 'bladen Avvikelser och Lex Sarah',
  scoring: `Halva vikten var. Avvikelser: en allvarlig räknas som 5, full vid ${fullDeviations}. Lex Sarah: en anmäld till IVO räknas som 2, full vid ${fullReports}.`,
  share: ({ deviations, lexSarah }) => {
    if (deviations === null && lexSarah === null) return null
    const ofDeviations =
      deviations === null
        ? middleShare
        : Math.min(1, (deviations.lastYear + moreForSerious * deviations.serious) / fullDeviations)
    const ofReports = lexSarah === null ? middleShare : Math.min(1, (lexSarah.lastYear + lexSarah.toIvo) / fullReports)
    return (ofDeviations + ofReports) / 2
  },
  words: (facts) => {
    if (facts.deviations === null && facts.lexSarah === null) {
      return missing('varken avvikelser eller lex Sarah är registrerade i programmet.')
    }
    return {
      value: `${deviationValue(facts)}, ${reportValue(facts)}`,
      because: `${deviationSentence(facts)} ${reportSentence(facts)}`,
    }
  },
}

const deviationCount = (count: number): string => formatCount(count, 'avvikelse', 'avvikelser')
const reportCount = (count: number): string => `${formatNumber(count)} lex Sarah`

function deviationValue({ deviations }: Incidents): string {
  if (deviations === null) return 'avvikelser: uppgift saknas'
  return deviations.lastYear === 0 ? 'inga avvikelser' : deviationCount(deviations.lastYear)
}

function reportValue({ lexSarah }: Incidents): string {
  if (lexSarah === null) return 'lex Sarah: uppgift saknas'
  return lexSarah.lastYear === 0 ? 'ingen lex Sarah' : reportCount(lexSarah.lastYear)
}

function deviationSentence({ deviations, referenceDay }: Incidents): string {
  if (deviations === null) return 'Inga avvikelser är registrerade i programmet: halva vikten räknas som mitten.'
  const { lastYear, serious } = deviations
  const year = countedYear({ referenceDay })
  if (lastYear === 0) return `Inga avvikelser ${year}, ${trendWords(deviations, year - 1)}.`
  const grave = serious === 0 ? '' : ` varav ${formatCount(serious, 'allvarlig', 'allvarliga')},`
  return `${deviationCount(lastYear)} ${year},${grave} ${trendWords(deviations, year - 1)}.`
}

function reportSentence({ lexSarah, referenceDay }: Incidents): string {
  if (lexSarah === null) return 'Ingen lex Sarah är registrerad i programmet: halva vikten räknas som mitten.'
  const { lastYear, toIvo } = lexSarah
  const year = countedYear({ referenceDay })
  if (lastYear === 0) return `Ingen lex Sarah-rapport ${year}.`
  const ivo =
    toIvo === 0 ? 'ingen anmäld till IVO' : `${formatNumber(toIvo)} ${toIvo === 1 ? 'anmäld' : 'anmälda'} till IVO`
  return `${formatCount(lastYear, 'lex Sarah-rapport', 'lex Sarah-rapporter')} ${year}, ${ivo}.`
}
