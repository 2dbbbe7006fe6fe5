import { compareDates, type IsoDate } from '../iso-date'
import { nameKey } from '../name-key'
import { compareSv } from '../swedish'
import { type AgeBucket, ageBuckets } from './age'

/** A row of Historik about ej verkställda beslut. */
export interface HistoryFigure {
  id: string
  periodTo: IsoDate | null
  serviceTypeId: string | null
  serviceTypeName: string | null
  breakdown: string | null
  breakdownValue: string | null
  count: number | null
}

type Told = AgeBucket | 'women' | 'men' | 'interrupted' | 'carriedOut' | 'total'

/** Ways that published tables head their columns; matched without case and with any dash. */
const words: readonly [RegExp, Told][] = [
  [/^3 ?[-–] ?6( mån.*)?$/, 'months3to6'],
  [/^6 ?[-–] ?9( mån.*)?$/, 'months6to9'],
  [/^9 ?[-–] ?12( mån.*)?$/, 'months9to12'],
  [/^(över|mer än|>) ?12( mån.*)?$/, 'over12'],
  [/^kvinn(a|or)$/, 'women'],
  [/^m(a|ä)n$/, 'men'],
  [/^avbr(ott|utna)/, 'interrupted'],
  [/^verkställ(t|da|d)$/, 'carriedOut'],
]

export interface HistoryInsats extends Record<Told, number | null> {
  serviceTypeId: string | null
  serviceType: string
  ids: string[]
}

/** What Historik knows of a year: the latest day told, each insats, and the whole where it stands for itself. */
export interface HistoryPicture {
  date: IsoDate
  rows: HistoryInsats[]
  whole: Record<Told, number | null>
}

const told: readonly Told[] = [...ageBuckets, 'women', 'men', 'interrupted', 'carriedOut', 'total']
const nothing = (): Record<Told, number | null> =>
  Object.fromEntries(told.map((name) => [name, null])) as Record<Told, number | null>

/** null for a value that none of the words fits: it is then some other division, and says nothing here. */
function toldBy({ breakdown, breakdownValue }: HistoryFigure): Told | null {
  if (breakdown === null || breakdownValue === null) return 'total'
  const key = nameKey(breakdownValue)
  return words.find(([form]) => form.test(key))?.[1] ?? null
}

/**
 * Reads Historik's rows of one year. With several periods the latest counts; what no row tells stays unknown.
 * @param year for rows without a period: the year's last day
 */
export function readHistory(figures: readonly HistoryFigure[], year: number): HistoryPicture | null {
  const dayOf = ({ periodTo }: HistoryFigure): IsoDate => periodTo ?? `${year}-12-31`
  const date = figures.map(dayOf).toSorted(compareDates).at(-1)
  if (date === undefined) return null
  const rows = new Map<string, HistoryInsats>()
  const whole = nothing()
  for (const figure of figures.filter((one) => dayOf(one) === date)) {
    const what = toldBy(figure)
    if (figure.serviceTypeName === null) {
      if (what !== null) whole[what] = figure.count
      continue
    }
    const key = nameKey(figure.serviceTypeName)
    const { serviceTypeId, serviceTypeName: serviceType } = figure
    const row = rows.get(key) ?? { ...nothing(), serviceTypeId, serviceType, ids: [] }
    if (what !== null) row[what] = figure.count
    row.ids.push(figure.id)
    rows.set(key, row)
  }
  for (const row of rows.values()) row.total ??= sumOfBuckets(row)
  const sorted = [...rows.values()].toSorted((a, b) => compareSv(a.serviceType, b.serviceType))
  for (const name of told) whole[name] ??= sumOf(sorted.map((row) => row[name]))
  whole.total ??= sumOfBuckets(whole)
  return { date, rows: sorted, whole }
}

const sumOfBuckets = (row: Record<Told, number | null>): number | null => sumOf(ageBuckets.map((name) => row[name]))

/** The sum of what is known; unknown when nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
