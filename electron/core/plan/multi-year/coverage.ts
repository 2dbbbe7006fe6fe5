import { type CoverageRow, CoverageState, type CoverageView } from '../../../../shared/contracts/multi-year'
import { yearOf } from '../../../../shared/domain/iso-date'
import { coverageOf } from '../../../../shared/domain/multi-year/coverage'
import { alsoWords, passingWords } from '../../../../shared/domain/multi-year/coverage-words'
import type { WhatIsPlanned } from '../../../../shared/domain/multi-year/follow'
import { planLength } from '../../../../shared/domain/multi-year/subject'
import type { Context } from '../../context'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { entriesOf } from './entry-repo'
import { type GatheredSubject, gatherSubjects } from './gather-subjects'
import { multiYearTable, plansCovering } from './multi-year-repo'
import { plannedDays } from './planned-days'
import { yearlyPlans } from './planned-day-repo'

export const coverage: Handler<'plan.coverage'> = (context, { committeeId, year, planId }) => {
  const plans = planId === null ? plansCovering(context.db, committeeId, year) : [multiYearTable(context).byId(planId)]
  return coverageView(
    context,
    planId === null ? committeeId : (plans[0]?.committeeId ?? null),
    plans[0]?.firstYear ?? year,
    plans,
  )
}

/** Follows every agreement and unit of the nämnd through the years, with all that is planned for them. */
export function coverageView(
  { db, today }: Pick<Context, 'db' | 'today'>,
  committeeId: string | null,
  firstYear: number,
  plans: ReadonlyArray<{ id: string; status: CoverageView['planStatus'] }>,
): CoverageView {
  const lastYear = firstYear + planLength - 1
  const from = Math.min(yearOf(today), firstYear)
  const subjects = gatherSubjects(db, { committeeId, planId: null }, lastYear, today)
  const cells = groupBy(
    plans.flatMap(({ id }) => entriesOf(db, id)),
    ({ serviceTypeId }) => serviceTypeId,
  )
  const yearly = yearlyPlans(db, from, lastYear)
  const days = plannedDays(db, from, lastYear, today)
  const inAll = subjects.flatMap((subject) => {
    const planned: WhatIsPlanned = {
      cells: cells.get(subject.id) ?? [],
      days: days.get(subject.id) ?? [],
      decidedYears: new Set(
        yearly
          .filter((plan) => plan.decided && [null, subject.row.committeeId].includes(plan.committeeId))
          .map((plan) => plan.year),
      ),
    }
    return rowsOf(subject, planned, firstYear, today)
  })
  const rows = CoverageState.options.flatMap((state) => inAll.filter((row) => row.state === state).sort(byDue))
  const inState = (wanted: CoverageRow['state']): CoverageRow[] => rows.filter(({ state }) => state === wanted)
  return {
    firstYear,
    planId: plans[0]?.id ?? null,
    planStatus: plans[0]?.status ?? null,
    yearlyPlans: [...groupBy(yearly, (plan) => plan.year)].map(([year, some]) => ({
      year,
      decided: some.every(({ decided }) => decided),
    })),
    words: passingWords(inState('passes').map(({ intervalMonths }) => intervalMonths)),
    alsoWords: alsoWords(inState('before').length, inState('unknown').length),
    rows,
  }
}

/** The sort keeps the order of insats and utförare between equal days. */
const byDue = ({ due: a }: CoverageRow, { due: b }: CoverageRow): number =>
  a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1

function rowsOf(subject: GatheredSubject, planned: WhatIsPlanned, firstYear: number, today: string): CoverageRow[] {
  const parties = new Map(subject.parties.map((party) => [party.key, party]))
  return coverageOf(subject, planned, firstYear, today).flatMap((coverage) => {
    const party = parties.get(coverage.key)
    if (party === undefined) return []
    const { row, intervalMonths, lastReviewedOn } = party
    return [
      {
        providerId: row.providerId,
        provider: row.provider,
        unit: row.unit,
        agreementId: row.agreementId,
        agreement: row.agreement,
        serviceTypeId: row.serviceTypeId,
        serviceType: subject.name,
        serviceArea: subject.row.serviceArea,
        intervalMonths,
        lastReviewedOn,
        key: coverage.key,
        state: coverage.state,
        due: coverage.due,
        quarter: coverage.quarter,
        because: coverage.because,
        mend: coverage.mend,
        mendWords: coverage.mendWords,
      },
    ]
  })
}
