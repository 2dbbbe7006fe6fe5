import { FindingStage } from '../../../../shared/contracts/act-values'
import type { CourseRow } from '../../../../shared/contracts/action-plan'
import { dueStatus } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { courseListRepo, type ListedCourse, type PlacedFinding } from './course-list-repo'

/** Brister in course, the late first, with how many stand where and how many of them are late. */
export const listActionPlans: Handler<'act.actionPlans'> = ({ db, today }, filter) => {
  const { stage, lateOnly, offset, limit, committeeId } = filter
  const repo = courseListRepo(db, today)
  const placed = repo.placed(filter)
  const chosen = placed.filter(
    (one) => (stage === null ? one.stage !== 'ended' : one.stage === stage) && (!lateOnly || one.late === 1),
  )
  const shown = chosen.slice(offset, offset + limit)
  return {
    rows: repo.rows(shown.map(({ id }) => id)).map((row) => toRow(row, today)),
    total: chosen.length,
    totalUnfiltered: repo.inCourse(committeeId),
    stages: countStages(placed),
    ...repo.choices(committeeId),
  }
}

/** Each stage that holds any, in the order of the course. */
function countStages(placed: readonly PlacedFinding[]): { stage: FindingStage; count: number; late: number }[] {
  const counts = new Map<FindingStage, { count: number; late: number }>()
  for (const { stage, late } of placed) {
    const before = counts.get(stage) ?? { count: 0, late: 0 }
    counts.set(stage, { count: before.count + 1, late: before.late + late })
  }
  return FindingStage.options.flatMap((stage) => {
    const counted = counts.get(stage)
    return counted === undefined ? [] : [{ stage, ...counted }]
  })
}

function toRow(row: ListedCourse, today: string): CourseRow {
  const due = row.stepDueOn === null ? null : dueStatus(row.stepDueOn, today)
  return { ...row, inHouse: row.inHouse === 1, dueLabel: due?.label ?? null, dueDegree: due?.degree ?? null }
}
