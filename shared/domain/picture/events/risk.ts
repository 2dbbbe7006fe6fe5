import type { BandLevel } from '../../risk'
import { type EventReading, insideSentence, joined } from './reading'

export interface RaisedRiskFacts {
  event: string
  /** The year of the analysis that it stands in. */
  year: number
  value: number
  word: string
  level: BandLevel
  treatment: string | null
  responsible: string | null
  from: string | null
}

/** A risk that was raised from a signal asks for attention until it has a treatment. */
export function readRaisedRisk(facts: RaisedRiskFacts): EventReading {
  const { event, year, value, word, treatment, responsible, from } = facts
  const isTreated = treatment !== null && treatment.trim() !== ''
  return {
    words: `Risk i riskanalysen ${year}: ${insideSentence(event)}`,
    detail: joined(from && `kommer av: ${insideSentence(from)}`, isTreated && treatment, responsible),
    state: `${value} ${insideSentence(word)}${isTreated ? '' : ', åtgärd saknas'}`,
    attention: !isTreated,
  }
}
