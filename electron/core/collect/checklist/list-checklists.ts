import type { Handler } from '../../handler'
import { checklistRepo } from './checklist-repo'
import { missingShipped } from './shipped'

export const listChecklists: Handler<'collect.checklists'> = ({ db }, { includeArchived }) => {
  const checklists = checklistRepo(db)
  return {
    rows: checklists.rows(includeArchived),
    archived: checklists.archived(),
    missingShipped: missingShipped(db).map(({ name }) => name),
  }
}
