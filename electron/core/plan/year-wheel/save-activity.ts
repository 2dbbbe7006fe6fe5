import { AppError } from '../../../../shared/errors'
import { formatMonth } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { sameActivity, toActivity } from './year-wheel-repo'

/** Makes an activity (`id` null) or changes one. A title stands once in a month: else nobody knows which one is meant. */
export const saveActivity: Handler<'plan.saveActivity'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'yearActivity')
  const same = sameActivity(context.db, draft.month, draft.title, id)
  if (same !== undefined) {
    const archived = same.archivedAt === null ? '' : ', men den är arkiverad. Ta tillbaka den i stället'
    const reason = `”${same.title}” finns redan i ${formatMonth(draft.month, 'long')}${archived}.`
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `${reason} Inget har sparats.`,
      fields: { title: reason },
    })
  }
  const fields = { ...draft, ongoing: draft.ongoing === null ? null : Number(draft.ongoing) }
  if (id === null) return toActivity(table.insert({ ...fields, archivedAt: null }))
  if (table.byId(id).archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `”${draft.title}” är arkiverad och kan inte ändras. Ta tillbaka den först. Inget har sparats.`,
    })
  }
  return toActivity(table.update(id, version, fields))
}
