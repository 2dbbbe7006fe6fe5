import { canBeReady } from '../../../../shared/domain/report/writing'
import { requireCheck } from './require-check'
import type { Handler } from '../../handler'
import { keepInHistory } from './history-repo'
import { openSection, sectionTable } from './open-section'
import { stateOf } from './section-row'

/** Somebody answers for the section; the text as it stood is kept in the history. */
export const markReady: Handler<'report.markReady'> = (context, { id, version, ready }) => {
  const section = openSection(context, id)
  if (ready) requireCheck(canBeReady(stateOf(section)))
  const { today, actor } = context
  const patch = ready
    ? { readyOn: section.readyOn ?? today, readyBy: section.readyBy ?? actor }
    : { readyOn: null, readyBy: null }
  const after = sectionTable(context).update(id, version, patch)
  if (ready && section.readyOn === null) keepInHistory(context, id, section.text, 'ready')
  return { version: after.version }
}
