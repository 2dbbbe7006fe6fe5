import type { EvaluationPart } from '../../../documents/quality-report/later/view-model'
import { listQuestionnaires } from '../../collect/questionnaire/list-questionnaires'
import type { Context } from '../../context'
import { laterRepo } from './later-repo'

/** Questionnaires to utförare, HSL-uppföljningar and screenings of the year and the one before. */
export function evaluationPart(
  context: Context,
  { year, committeeId }: { year: number; committeeId: string | null },
): EvaluationPart {
  const reviews = laterRepo(context.db).reviews(year - 1, year, committeeId)
  const { rows } = listQuestionnaires(context, {
    committeeId,
    search: '',
    sort: null,
    kind: null,
    status: null,
    year: null,
    includeArchived: false,
    offset: 0,
    limit: 1000,
  })
  return {
    questionnaires: rows.filter((row) => row.sentOn !== null && (row.year === year || row.year === year - 1)),
    healthCare: reviews.filter(({ kind }) => kind === 'healthCare'),
    screening: reviews.filter(({ kind }) => kind === 'screening'),
  }
}
