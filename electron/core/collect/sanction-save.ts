import type { Sanction } from '../../../shared/contracts/sanction'
import { inHouseSanction, sanctionDateErrors } from '../../../shared/domain/sanction'
import { AppError } from '../../../shared/errors'
import { sanctionStepNames } from '../../../shared/text/names'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { refuseFields } from '../register/save-record'
import { emptyToNull } from './empty-to-null'
import { reviewRepo } from './review-repo'
import { sanctionRepo } from './sanction-repo'

/**
 * A decided step after a granskning, new (`id` null) or changed. That a step of the ladder was jumped over is pointed out in
 * the form, not refused here: grave deviations may call for it.
 */
export const saveSanction: Handler<'collect.saveSanction'> = (context, { id, version, reviewId, draft }): Sanction => {
  const { db, today } = context
  const review = reviewRepo(db).row(reviewId)
  if (review.form === 'inHouse') throw broken(inHouseSanction)
  refuseFields(sanctionDateErrors(draft, review.completedOn, today))
  const twin = sanctionRepo(db, today).twin(reviewId, draft.step, draft.decidedOn)
  if (twin !== undefined && twin.id !== id) {
    const where =
      twin.archivedAt === null ? 'finns redan' : 'finns redan men är arkiverat. Hämta tillbaka det i stället'
    refuseFields({ step: `Steget ${sanctionStepNames[draft.step]} ${draft.decidedOn} ${where}.` })
  }
  const table = recordedTable(context, 'sanction')
  if (id === null) return table.insert({ ...emptyToNull(draft), reviewId })
  const before = table.byId(id)
  if (before.reviewId !== reviewId) throw broken('Steget hör till en annan granskning. Ladda om sidan.')
  if (before.archivedAt !== null) throw broken('Steget är arkiverat och kan inte ändras. Hämta tillbaka det först.')
  return table.update(id, version, emptyToNull(draft))
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
