import type { Context } from '../../context'
import { fieldError } from '../../register/save-record'
import { questionnaireRepo } from './questionnaire-repo'

/** A title stands once in a year: else nobody knows which file belongs where. @throws AppError RULE_BROKEN */
export function refuseSameTitle(context: Context, year: number, title: string, exceptId: string | null): void {
  const same = questionnaireRepo(context.db, context.today).sameTitle(year, title, exceptId)
  if (same === undefined) return
  const archived = same.archivedAt === null ? '' : ', men är arkiverat'
  throw fieldError({ title: `”${same.title}” finns redan för ${year}${archived}. Välj en annan titel.` })
}
