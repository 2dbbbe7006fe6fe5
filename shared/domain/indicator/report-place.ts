import { nameKey } from '../name-key'

/** Where a kvalitetsberättelse tells of a nyckeltal: each in one place only. */
export type ReportPlace = 'kkik' | 'openComparisons' | 'own'

/**
 * By the sources of its values: Kommunens kvalitet i korthet, öppna jämförelser, else among the nämnd's kvalitetsmått. A source
 * that names both belongs to the first.
 */
export function reportPlace(sources: ReadonlyArray<string | null>): ReportPlace {
  const keys = sources.filter((source) => source !== null).map(nameKey)
  const isFrom = (words: readonly string[]): boolean => keys.some((key) => words.some((word) => key.includes(word)))
  if (isFrom(['kkik', 'kommunens kvalitet i korthet'])) return 'kkik'
  return isFrom(['öppna jämförelser']) ? 'openComparisons' : 'own'
}
