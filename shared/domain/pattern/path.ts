import type { PatternRegister } from '../../contracts/pattern'

export interface RowsWanted {
  providerId?: string | null
  unitId?: string | null
  category?: string | null
  from: string
  until: string
}

/** Where each register's list is, and the filter that leaves out what patterns don't count. */
const lists: Record<PatternRegister, { path: string; counted: Record<string, string> }> = {
  feedback: { path: '/samla-in/synpunkter', counted: { typ: 'toAnswer' } },
  deviation: { path: '/samla-in/avvikelser', counted: {} },
  experience: { path: '/samla-in/erfarenheter', counted: { erfarenhet: 'notGood' } },
  lexSarah: { path: '/samla-in/lex-sarah', counted: {} },
}

/** The list with exactly the rows that a pattern counted. */
export function patternPath(register: PatternRegister, wanted: RowsWanted): string {
  const { path, counted } = lists[register]
  const filters: Array<[name: string, value: string | null | undefined]> = [
    ...Object.entries(counted),
    ['utforare', wanted.providerId],
    ['enhet', wanted.unitId],
    ['kategori', wanted.category],
    ['fran', wanted.from],
    ['till', wanted.until],
  ]
  const set = filters.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  return `${path}?${set.join('&')}`
}
