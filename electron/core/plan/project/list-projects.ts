import { projectWarning } from '../../../../shared/domain/project'
import type { Handler } from '../../handler'
import { equals, listRows } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import { inYearSql, projectList, projectRepo, type ProjectSqlRow } from './project-repo'

export const listProjects: Handler<'plan.projects'> = (context, input) => {
  const { year } = input
  const { rows, ...counts } = listRows<ProjectSqlRow>(context, projectList, input, {
    scope: inCommittee(input.committeeId, 'c.id'),
    filters: [
      ...(year === null ? [] : [{ sql: inYearSql, values: { first: `${year}-01-01`, last: `${year}-12-31` } }]),
      ...equals('t.kind', 'kind', input.kind),
      ...equals('t.status', 'status', input.status),
    ],
  })
  return {
    rows: rows.map((row) => ({ ...row, warning: projectWarning(row, context.today) })),
    ...counts,
    archived: projectRepo(context.db).archived(),
  }
}
