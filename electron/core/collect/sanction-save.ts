import type { Sanction } from '../../../shared/contracts/sanction'
import { sanctionDateErrors } from '../../../shared/domain/sanction'
import { deciderProblem } from '../../../shared/domain/sanction/decide'
import { AppError } from '../../../shared/errors'
import { refuseTwin, sanctionedReview } from '../act/sanction/sanctioned-review'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { refuseFields } from '../register/save-record'
import { readSettings } from '../settings/settings-repo'
import { emptyToNull } from './empty-to-null'
import { sanctionRepo } from './sanction-repo'

/**
 * A decided step after a granskning, new (`id` null) or changed. That a step of the ladder was jumped over is pointed out in
 * the form, not refused here: grave deviations may call for it.
 */
export const saveSanction: Handler<'collect.saveSanction'> = (context, { id, version, reviewId, draft }): Sanction => {
  const { db, today } = context
  const review = sanctionedReview(context, reviewId)
  const before = id === null ? null : recordedTable(context, 'sanction').byId(id)
  refuseFields(sanctionDateErrors(draft, review.completedOn, today))
  refuseTwin(sanctionRepo(db, today).twin(review.id, draft.step, draft.decidedOn), id)
  if (draft.decidedBy !== null && draft.decidedBy !== '') {
    const needed = readSettings(db).settings.act.deciders[draft.step]
    const problem = deciderProblem(draft.step, needed, draft.decidedBy, before?.paragraph ?? null)
    if (problem !== null) refuseFields({ decidedBy: problem })
  }
  const table = recordedTable(context, 'sanction')
  if (id === null || before === null) return table.insert({ ...emptyToNull(draft), reviewId })
  if (before.reviewId !== reviewId) throw broken('Steget hör till en annan granskning. Ladda om sidan.')
  if (before.archivedAt !== null) throw broken('Steget är arkiverat och kan inte ändras. Hämta tillbaka det först.')
  return table.update(id, version, emptyToNull(draft))
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
