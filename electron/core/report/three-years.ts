import type { MultiYearEntry } from '../../../shared/contracts/multi-year'
import { FollowUpForm } from '../../../shared/contracts/values'
import { planLength, yearsOf } from '../../../shared/domain/multi-year/subject'
import type { ThreeYears } from '../../documents/contract-report/view-model'
import type { Context } from '../context'
import { namedEntries } from '../plan/multi-year/entry-repo'
import { plansCovering } from '../plan/multi-year/multi-year-repo'
import { subjectRows } from '../plan/multi-year/subject-repo'
import { traced } from './traced'

type Entry = MultiYearEntry & { serviceType: string }

/**
 * The three-year plan that begins with the year: the nämnd's own, else what the joint one says of its insatser. Null where
 * there is none.
 */
export function threeYears(
  { db, today }: Pick<Context, 'db' | 'today'>,
  committeeId: string | null,
  firstYear: number,
): ThreeYears | null {
  const plans = plansCovering(db, committeeId, firstYear)
  const [plan] = plans
  if (plan === undefined) return null
  const inScope = new Set(subjectRows(db, committeeId, plan.id, today).map(({ id }) => id))
  const entries = plans
    .flatMap(({ id }) => namedEntries(db, id))
    .filter(({ serviceTypeId }) => inScope.has(serviceTypeId))
  return {
    status: plans.every(({ status }) => status === 'decided') ? 'decided' : 'draft',
    revision: plan.revision,
    decidedOn: plan.decidedOn,
    total: traced(
      sumOf(entries),
      `Förväntade uppföljningar ${firstYear}–${firstYear + planLength - 1}`,
      'multiYearEntry',
      entries,
    ),
    years: yearsOf(firstYear).map((year) => ({ year, forms: formsIn(entries, year) })),
  }
}

function formsIn(entries: readonly Entry[], year: number): ThreeYears['years'][number]['forms'] {
  const of = (form: FollowUpForm) => {
    const own = entries.filter((entry) => entry.year === year && entry.form === form)
    return {
      serviceTypes: own.map(({ serviceType, expected }) => ({ name: serviceType, expected })),
      expected: traced(sumOf(own), `Förväntade uppföljningar ${year}`, 'multiYearEntry', own),
    }
  }
  return { own: of('own'), joint: of('joint'), screening: of('screening') }
}

const sumOf = (entries: readonly Entry[]): number => entries.reduce((sum, { expected }) => sum + (expected ?? 0), 0)
