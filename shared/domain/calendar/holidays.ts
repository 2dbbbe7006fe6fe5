import { addDays, type IsoDate, weekdayOf, yearOf } from '../iso-date'
import { easterSunday } from './easter'

/**
 * holiday: a röd dag by law (1989:253) om allmänna helgdagar; eve: counted as a Sunday by semesterlagen (1977:480) 3 a §;
 * bridge: a klämdag, a single working day between two free ones.
 */
export interface SpecialDay {
  date: IsoDate
  name: string
  kind: 'holiday' | 'eve' | 'bridge'
}

const saturday = 6
const friday = 5
/** Nationaldagen took the place of annandag pingst in 2005. */
const nationalDaySince = 2005

const known = new Map<number, ReadonlyMap<IsoDate, SpecialDay>>()

/** Every röd dag, afton and klämdag of a year by its date. @param year 1990–2100 */
export function specialDaysOf(year: number): ReadonlyMap<IsoDate, SpecialDay> {
  const before = known.get(year)
  if (before !== undefined) return before
  const free = freeDaysOf(year)
  const days = new Map([...free, ...bridgesOf(year, free)].map((day) => [day.date, day]))
  known.set(year, days)
  return days
}

/** What is special about a day; null for a plain working day or weekend. */
export const specialDay = (date: IsoDate): SpecialDay | null => specialDaysOf(yearOf(date)).get(date) ?? null

export const isWeekend = (date: IsoDate): boolean => weekdayOf(date) >= saturday

/** Neither weekend, röd dag nor one of the aftnar: a klämdag is a working day. */
export function isWorkday(date: IsoDate): boolean {
  const special = specialDay(date)
  return !isWeekend(date) && (special === null || special.kind === 'bridge')
}

/** What a planner should know before a visit is put on a day; null on a plain working day. */
export function warningOfDay(date: IsoDate): string | null {
  const special = specialDay(date)
  if (special?.kind === 'holiday') return `${date} är en röd dag (${special.name}).`
  if (special?.kind === 'eve') return `${date} är ${special.name}, då verksamheter och kontor ofta har stängt.`
  if (isWeekend(date)) return `${date} är en ${weekdayOf(date) === saturday ? 'lördag' : 'söndag'}.`
  if (special?.kind === 'bridge') return `${date} är en klämdag: många är lediga.`
  return null
}

function freeDaysOf(year: number): SpecialDay[] {
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  const on = (date: IsoDate, name: string, kind: SpecialDay['kind'] = 'holiday'): SpecialDay => ({ date, name, kind })
  return [
    on(`${year}-01-01`, 'nyårsdagen'),
    on(`${year}-01-06`, 'trettondedag jul'),
    on(addDays(easter, -2), 'långfredagen'),
    on(easter, 'påskdagen'),
    on(addDays(easter, 1), 'annandag påsk'),
    on(`${year}-05-01`, 'första maj'),
    on(addDays(easter, 39), 'Kristi himmelsfärdsdag'),
    on(addDays(easter, 49), 'pingstdagen'),
    year < nationalDaySince ? on(addDays(easter, 50), 'annandag pingst') : on(`${year}-06-06`, 'Sveriges nationaldag'),
    on(addDays(midsummer, friday - saturday), 'midsommarafton', 'eve'),
    on(midsummer, 'midsommardagen'),
    on(saturdayFrom(`${year}-10-31`), 'alla helgons dag'),
    on(`${year}-12-24`, 'julafton', 'eve'),
    on(`${year}-12-25`, 'juldagen'),
    on(`${year}-12-26`, 'annandag jul'),
    on(`${year}-12-31`, 'nyårsafton', 'eve'),
  ]
}

/** The first Saturday on or after a day. */
const saturdayFrom = (date: IsoDate): IsoDate => addDays(date, (saturday - weekdayOf(date) + 7) % 7)

function bridgesOf(year: number, special: readonly SpecialDay[]): SpecialDay[] {
  // 31 December and 1 January are free every year, so the neighbours outside the year are too.
  const dates = new Set(special.map(({ date }) => date))
  const isFree = (date: IsoDate): boolean => isWeekend(date) || dates.has(date) || yearOf(date) !== year
  return special
    .flatMap(({ date }) => [addDays(date, -1), addDays(date, 1)])
    .filter((date) => yearOf(date) === year && !isFree(date) && isFree(addDays(date, -1)) && isFree(addDays(date, 1)))
    .map((date) => ({ date, name: 'klämdag', kind: 'bridge' }))
}
