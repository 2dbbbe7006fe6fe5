import type { CourseRow } from '../../../../shared/contracts/action-plan'
import { dueStatus } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { courseListRepo, type ListedCourse, type StageCount } from './course-list-repo'

/** Brister in course, the late first, with how many stand where and how many of them are late. */
export const listActionPlans: Handler<'act.actionPlans'> = ({ db, today }, filter) => {
  const repo = courseListRepo(db, today)
  const stages = repo.stages(filter)
  const chosen = stages.filter(({ stage }) => (filter.stage === null ? stage !== 'ended' : stage === filter.stage))
  const unfiltered = repo.stages({ ...filter, ...noFilters })
  return {
    rows: repo.rows(filter).map((row) => toRow(row, today)),
    total: sum(chosen, filter.lateOnly ? 'late' : 'count'),
    totalUnfiltered: sum(
      unfiltered.filter(({ stage }) => stage !== 'ended'),
      'count',
    ),
    stages,
    ...repo.choices(filter.committeeId),
  }
}

const noFilters = { search: '', year: null, severity: null, providerId: null, responsible: null, reviewId: null }

const sum = (counts: readonly StageCount[], of: 'count' | 'late'): number =>
  counts.reduce((total, count) => total + count[of], 0)

function toRow(row: ListedCourse, today: string): CourseRow {
  const due = row.stepDueOn === null ? null : dueStatus(row.stepDueOn, today)
  return { ...row, inHouse: row.inHouse === 1, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
}
