import type { FindingMeasure, FindingPart } from '../../contracts/finding-analysis'
import { findingDimensionNames, findingMeasureWords } from '../../text/finding-analysis-names'
import type { IsoDate } from '../iso-date'
import { placeOf, untold } from './dimension'
import { counts, type FindingFact } from './fact'

interface Selection {
  parts: readonly FindingPart[]
  measure: FindingMeasure
}

/** The brister that a figure counted: in every part, and what is measured. */
export const selectFindings = (
  facts: readonly FindingFact[],
  { parts, measure }: Selection,
  today: IsoDate,
): FindingFact[] =>
  facts.filter(
    (fact) =>
      counts[measure](fact, today) &&
      parts.every(({ dimension, key }) => (placeOf(dimension, fact)?.key ?? null) === key),
  )

/** 'insats HVB, allvarliga'; '' where everything is meant. A name is read from the brister themselves. */
export function selectionWords(facts: readonly FindingFact[], { parts, measure }: Selection): string {
  const nameOf = ({ dimension, key }: FindingPart): string => {
    const fact = facts.find((one) => (placeOf(dimension, one)?.key ?? null) === key)
    return fact === undefined ? untold : (placeOf(dimension, fact)?.name ?? untold)
  }
  const words = [
    ...parts.map((part) => `${findingDimensionNames[part.dimension]}: ${nameOf(part)}`),
    findingMeasureWords[measure],
  ]
  return words.filter((word) => word !== '').join(', ')
}
