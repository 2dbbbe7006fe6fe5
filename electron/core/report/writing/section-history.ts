import type { Handler } from '../../handler'
import { historyRepo } from './history-repo'

export const sectionHistory: Handler<'report.sectionHistory'> = ({ db }, { id }) => ({
  rows: historyRepo(db).ofSection(id),
})
