import type { Handler } from '../../handler'
import { assessmentListRepo } from './list-repo'

/** Granskningar by where their judgement stands. */
export const listAssessments: Handler<'assess.assessments'> = ({ db, today }, filter) => {
  const repo = assessmentListRepo(db, today)
  return { ...repo.list(filter), counts: repo.counts(filter) }
}
