import type { FindingMeasure, FindingPart } from '../../contracts/finding-analysis'
import { findingDimensionNames, findingMeasureWords } from '../../text/finding-analysis-names'
import type { IsoDate } from '../iso-date'
import { placeReader, untold } from './dimension'
import { counts, type FindingFact } from './fact'

interface Selection {
  parts: readonly FindingPart[]
  measure: FindingMeasure
}

/** The brister that a figure counted: in every part, and what is measured. */
export function selectFindings(
  facts: readonly FindingFact[],
  { parts, measure }: Selection,
  today: IsoDate,
): FindingFact[] {
  const within = parts.map(({ dimension, key }) => ({ placeOf: placeReader(dimension), key }))
  return facts.filter(
    (fact) => counts[measure](fact, today) && within.every(({ placeOf, key }) => (placeOf(fact)?.key ?? null) === key),
  )
}

/** 'insats HVB, allvarliga'; '' where everything is meant. A name is read from the brister themselves. */
export function selectionWords(facts: readonly FindingFact[], { parts, measure }: Selection): string {
  const nameOf = ({ dimension, key }: FindingPart): string => {
    const placeOf = placeReader(dimension)
    const fact = facts.find((one) => (placeOf(one)?.key ?? null) === key)
    return fact === undefined ? untold : (placeOf(fact)?.name ?? untold)
  }
  const words = [
    ...parts.map((part) => `${findingDimensionNames[part.dimension]}: ${nameOf(part)}`),
    findingMeasureWords[measure],
  ]
  return words.filter((word) => word !== '').join(', ')
}
