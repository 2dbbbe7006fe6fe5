import { judgeTemplate } from '../../../../shared/domain/report/template-check'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseErrors } from './refuse-errors'
import { factsOf, templateRepo } from './template-repo'

/** More kinds may need more placeholders: what stood in the template when it was added answers. @throws AppError RULE_BROKEN */
export const saveTemplate: Handler<'report.saveTemplate'> = (context, { id, version, name, kinds, note }) => {
  const templates = recordedTable(context, 'documentTemplate')
  refuseErrors(judgeTemplate(factsOf(templates.byId(id)), kinds))
  templates.update(id, version, { name, kinds: JSON.stringify(kinds), note })
  return templateRepo(context.db).byId(id).record
}

/** Documents that were written in it still say so; new ones can't choose it. */
export const archiveTemplate: Handler<'report.archiveTemplate'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'documentTemplate').update(id, version, { archivedAt })
  return templateRepo(context.db).byId(id).record
}
