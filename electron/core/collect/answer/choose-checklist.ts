import type { Check } from '../../../../shared/contracts/common'
import { formatCount } from '../../../../shared/text/format'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from '../checklist/broken'
import { answerRepo } from './answer-repo'

/** Whether another checklist may be chosen: answers to one checklist say nothing in another. */
export function canChoose(db: Database, review: Tables['review']): Check {
  const answers = answerRepo(db)
  const given = answers.given(review.id)
  const hanging = answers.hangingOnQuestions(review.id)
  const reasons = [
    ...(review.archivedAt === null ? [] : ['Granskningen är arkiverad. Hämta tillbaka den först.']),
    ...(given === 0
      ? []
      : [`${formatCount(given, 'fråga är besvarad', 'frågor är besvarade')} i den checklista som är vald.`]),
    ...(given === 0 && hanging > 0
      ? ['Brister, anteckningar eller underlag hör till frågor i den checklista som är vald.']
      : []),
  ]
  return { ok: reasons.length === 0, reasons }
}

/** Which checklist a granskning uses. It keeps that version for ever, also when a newer one is decided. */
export const chooseChecklist: Handler<'collect.chooseChecklist'> = (context, { reviewId, version, versionId }) => {
  const reviews = recordedTable(context, 'review')
  const review = reviews.byId(reviewId)
  if (review.checklistVersionId === versionId) return null
  const { ok, reasons } = canChoose(context.db, review)
  if (!ok) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Checklistan kan inte bytas: ${reasons.join(' ')} Inget har ändrats.`,
      details: reasons,
    })
  }
  const chosen = recordedTable(context, 'checklistVersion').byId(versionId)
  if (chosen.status !== 'decided') {
    throw broken(
      'Bara en fastställd version kan användas. Välj den version som gäller, eller fastställ utkastet först.',
    )
  }
  reviews.update(reviewId, version, { checklistVersionId: versionId })
  return null
}
