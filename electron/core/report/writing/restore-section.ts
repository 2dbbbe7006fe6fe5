import type { Handler } from '../../handler'
import { historyRepo } from './history-repo'
import { openSection } from './open-section'
import { replaceText } from './replace-text'

/** A text of the history stands again; what it replaces is in the history too. */
export const restoreSection: Handler<'report.restoreSection'> = (context, { id, textVersion, historyId }) => {
  const section = openSection(context, id)
  const { text } = historyRepo(context.db).byId(id, historyId)
  return replaceText(context, section, textVersion, text, 'restored')
}
