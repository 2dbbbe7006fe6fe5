import type { Pattern, PatternRegister } from '../../contracts/pattern'
import { formatCount, formatNumber } from '../../text/format'
import { hasGrown } from '../growth'
import { addDays, addMonths, type IsoDate } from '../iso-date'
import { nameKey } from '../name-key'
import { insideSentence } from '../picture/events/reading'
import { groupBy } from '../signal/group-by'
import { listInWords, sortKey } from '../swedish'
import { patternPath } from './path'
import { patternRegisterNames } from './words'

/** Rows of one register about one place, split as far as the rules need. Beröm and goda erfarenheter are left out. */
export interface PlaceCount {
  register: PatternRegister
  /** null: the row doesn't tell. */
  providerId: string | null
  providerName: string | null
  unitId: string | null
  unitName: string | null
  category: string | null
  count: number
}

/** Rows of one utförare and register in the last twelve months and the twelve before. */
export interface RisingCount {
  register: PatternRegister
  providerId: string
  providerName: string
  now: number
  before: number
}

/** At least so many of the same category at the same place. */
const repeatedFrom = 3
const repeatedMonths = 6
/** At least so many registers about the same utförare. */
const acrossFrom = 3
const acrossMonths = 3

/** The days that each rule looks at, up to and including today. */
export const patternDays = (today: IsoDate) => ({
  repeatedFrom: addDays(addMonths(today, -repeatedMonths), 1),
  acrossFrom: addDays(addMonths(today, -acrossMonths), 1),
  risingFrom: addDays(addMonths(today, -12), 1),
  risingBefore: addDays(addMonths(today, -24), 1),
  today,
})
export type PatternDays = ReturnType<typeof patternDays>

/** How the rules are told to those who read the patterns. */
export const patternRules: readonly string[] = [
  `Samma enhet och samma kategori minst ${repeatedFrom} gånger på ${repeatedMonths} månader.`,
  'Tydligt fler hos en utförare de senaste 12 månaderna än de 12 före: minst 3, minst 2 fler och minst hälften fler. Registret ska ha funnits så länge.',
  `Samma utförare i minst ${acrossFrom} register inom ${acrossMonths} månader.`,
  'Beröm och goda erfarenheter räknas inte. Ett mönster visar var man kan titta närmare och bevisar inget.',
]

/** Same place and same category again and again. A row without enhet counts for its utförare. */
export function repeatedPatterns(counts: readonly PlaceCount[], days: PatternDays): Pattern[] {
  const told = counts.filter(({ category, unitId, providerId }) => category !== null && (unitId ?? providerId) !== null)
  const groups = groupBy(told, (row) =>
    [row.register, row.unitId ?? '', row.providerId ?? '', nameKey(row.category ?? '')].join('|'),
  )
  return [...groups].flatMap(([key, rows]) => {
    const count = sumOf(rows)
    const [first] = rows
    if (first === undefined || count < repeatedFrom) return []
    const { register, providerId, unitId } = first
    const names = patternRegisterNames[register]
    const about = register === 'deviation' ? 'av typen' : 'om'
    const where = { providerId: unitId === null ? providerId : null, unitId, category: first.category }
    return {
      key: `repeated|${key}`,
      kind: 'repeated' as const,
      words: `${placeOf(first)}: ${formatCount(count, names.one, names.many)} ${about} ${insideSentence(first.category ?? '')} på ${repeatedMonths} månader.`,
      base: spanOf(days.repeatedFrom, days.today),
      registers: [register],
      count,
      links: [
        {
          label: rowsLabel(count),
          path: patternPath(register, { ...where, from: days.repeatedFrom, until: days.today }),
        },
      ],
    }
  })
}

/** Clearly more about the same utförare than the year before. */
export function risingPatterns(counts: readonly RisingCount[], days: PatternDays): Pattern[] {
  return counts
    .filter(({ now, before }) => hasGrown(now, before))
    .map(({ register, providerId, providerName, now, before }) => {
      const names = patternRegisterNames[register]
      return {
        key: `rising|${register}|${providerId}`,
        kind: 'rising' as const,
        words: `${providerName}: ${formatCount(now, names.one, names.many)} de senaste 12 månaderna, ${formatNumber(before)} de 12 före.`,
        base: `${spanOf(days.risingFrom, days.today)} mot ${spanOf(days.risingBefore, addDays(days.risingFrom, -1))}`,
        registers: [register],
        count: now,
        links: [
          {
            label: rowsLabel(now),
            path: patternPath(register, { providerId, from: days.risingFrom, until: days.today }),
          },
        ],
      }
    })
}

/** The same utförare in several registers at once: each may be small, together they say more. */
export function acrossPatterns(counts: readonly PlaceCount[], days: PatternDays): Pattern[] {
  const told = counts.filter(({ providerId }) => providerId !== null)
  return [...groupBy(told, ({ providerId }) => providerId ?? '')].flatMap(([providerId, rows]) => {
    const registers = [...groupBy(rows, ({ register }) => register)].map(([register, own]) => ({
      register,
      count: sumOf(own),
    }))
    if (registers.length < acrossFrom) return []
    const parts = registers.map(({ register, count }) =>
      formatCount(count, patternRegisterNames[register].one, patternRegisterNames[register].many),
    )
    return {
      key: `across|${providerId}`,
      kind: 'across' as const,
      words: `${rows[0]?.providerName ?? ''} förekommer i ${registers.length} register på ${acrossMonths} månader: ${listInWords(parts)}.`,
      base: spanOf(days.acrossFrom, days.today),
      registers: registers.map(({ register }) => register),
      count: sumOf(rows),
      links: registers.map(({ register, count }) => ({
        label: formatCount(count, patternRegisterNames[register].one, patternRegisterNames[register].many),
        path: patternPath(register, { providerId, from: days.acrossFrom, until: days.today }),
      })),
    }
  })
}

/** Several registers at once first, then what repeats itself, then what rises; the many before the few. */
export const inOrder = (patterns: readonly Pattern[]): Pattern[] =>
  patterns
    .map((pattern) => ({ pattern, place: sortKey(pattern.words) }))
    .toSorted(
      ({ pattern: a, place: aPlace }, { pattern: b, place: bPlace }) =>
        weight(b) - weight(a) ||
        b.registers.length - a.registers.length ||
        b.count - a.count ||
        (aPlace < bPlace ? -1 : 1),
    )
    .map(({ pattern }) => pattern)

const weight = ({ kind }: Pattern): number => ({ across: 2, repeated: 1, rising: 0 })[kind]
const sumOf = (rows: readonly PlaceCount[]): number => rows.reduce((sum, { count }) => sum + count, 0)
const spanOf = (from: IsoDate, to: IsoDate): string => `${from}–${to}`
const rowsLabel = (count: number): string => `Visa ${formatCount(count, 'raden', 'raderna')}`
const placeOf = ({ unitName, providerName }: PlaceCount): string =>
  unitName === null
    ? (providerName ?? '')
    : providerName === null || unitName.includes(providerName)
      ? unitName
      : `${unitName}, ${providerName}`
