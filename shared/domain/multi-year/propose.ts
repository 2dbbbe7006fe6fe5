import type { FollowUpForm } from '../../contracts/values'
import type { IsoDate } from '../iso-date'
import { compareSv } from '../swedish'
import { expectedNumbers } from './expect'
import { isLeft } from './follow'
import { keepsInterval } from './gaps'
import { type MultiYearSubject, type PlannedYear, planLength, yearsOf } from './subject'

export interface ProposedCell extends PlannedYear {
  serviceTypeId: string
}

/** A set of years that an insats may be followed up in. */
interface Option {
  cells: PlannedYear[]
  /** Follow-ups per year of the plan. */
  load: number[]
  /** Parties whose own interval passes within the plan, and those late already that are not followed up at once. */
  passing: number
}

/** Rounds of second thoughts: each insats is placed anew with all the others standing. Few are ever needed. */
const rounds = 8

/**
 * Places every insats that has anyone to follow up in the three years: its interval is kept from its latest completed
 * granskning, as few as possible pass their own interval, and of what then remains the years that make the spread evenest
 * are taken; an insats comes up in one more year only where that evens out more than a mean year's worth. The same input
 * always gives the same plan.
 * @param forms how each insats was followed up last, by its id; own where nothing is known
 */
export function proposeYears(
  subjects: readonly MultiYearSubject[],
  firstYear: number,
  today: IsoDate,
  forms: ReadonlyMap<string, FollowUpForm> = new Map(),
): ProposedCell[] {
  const placed = subjects
    .map((subject) => ({ subject, options: optionsFor(subject, firstYear, today, forms.get(subject.id) ?? 'own') }))
    .filter(({ options }) => options.length > 0)
    .sort(
      (a, b) =>
        a.options.length - b.options.length ||
        b.subject.parties.length - a.subject.parties.length ||
        compareSv(a.subject.name, b.subject.name) ||
        compareSv(a.subject.id, b.subject.id),
    )
  const meanYear = placed.reduce((sum, { subject }) => sum + subject.parties.length, 0) / planLength
  const chosen: Option[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = [...chosen]
    placed.forEach(({ options }, index) => {
      const others = sumLoads(chosen.filter((_, at) => at !== index))
      chosen[index] = cheapest(options, others, meanYear)
    })
    if (chosen.every((option, index) => option === before[index])) break
  }
  return placed.flatMap(({ subject }, index) =>
    (chosen[index]?.cells ?? []).map((cell) => ({ ...cell, serviceTypeId: subject.id })),
  )
}

/** Every set of years that keeps the interval, of those only the ones where the fewest pass their own. */
function optionsFor(subject: MultiYearSubject, firstYear: number, today: IsoDate, form: FollowUpForm): Option[] {
  const years = yearsOf(firstYear)
  const lastYear = firstYear + planLength - 1
  const options = subsets(years)
    .filter((chosen) => keepsInterval(subject, chosen, firstYear))
    .map((chosen): Option => {
      const { cells, courses } = expectedNumbers(subject, chosen, lastYear, form, today)
      return {
        cells: cells.filter(({ expected }) => expected !== 0),
        load: years.map((year) => cells.find((cell) => cell.year === year)?.expected ?? 0),
        passing: courses.filter((course) => isLeft(course, firstYear)).length,
      }
    })
  const fewest = Math.min(...options.map(({ passing }) => passing))
  return options.filter(({ passing }) => passing === fewest)
}

const cheapest = (options: readonly Option[], others: readonly number[], meanYear: number): Option =>
  options.reduce((best, option) => (cost(option, others, meanYear) < cost(best, others, meanYear) ? option : best))

const cost = ({ load, cells }: Option, others: readonly number[], meanYear: number): number =>
  load.reduce((sum, own, index) => sum + (own + (others[index] ?? 0)) ** 2, 0) + meanYear * cells.length

const sumLoads = (options: readonly Option[]): number[] =>
  Array.from({ length: planLength }, (_, index) => options.reduce((sum, { load }) => sum + (load[index] ?? 0), 0))

/** Every non-empty choice of years, the fewest first and late ones first: of equal years the one nearest to the interval's end. */
function subsets(years: readonly number[]): number[][] {
  const all = Array.from({ length: 2 ** years.length - 1 }, (_, bits) =>
    years.filter((_year, index) => ((bits + 1) >> index) % 2 === 1),
  )
  return all.sort((a, b) => a.length - b.length || (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0))
}
