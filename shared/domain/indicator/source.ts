import { nameKey } from '../name-key'
import { compareSv, listInWords } from '../swedish'

/** Written as the source of every value from Kolada, as its terms ask. */
export const koladaSource = 'Kolada'

export const isFromKolada = (source: string | null): boolean => source !== null && /^kolada\b/.test(nameKey(source))

/** 'Källa: Kolada', 'Källor: Exempel och Kolada'; null where no source is told. Stands beside every figure and chart. */
export function sourceLine(sources: ReadonlyArray<string | null>): string | null {
  const told = sources.filter((source) => source !== null)
  const names = [...new Map(told.map((name) => [nameKey(name), name])).values()].toSorted(compareSv)
  if (names.length === 0) return null
  return `${names.length === 1 ? 'Källa' : 'Källor'}: ${listInWords(names)}`
}
