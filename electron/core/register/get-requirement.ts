import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { findingsOfRequirement } from './linked-repo'
import { rowOf } from './list-query'
import { requirementList, type RequirementRow, risksOfRequirement } from './requirement-repo'

export const getRequirement: Handler<'register.requirement'> = (context, { id }) => {
  recordedTable(context, 'requirement').byId(id)
  return {
    record: rowOf<RequirementRow>(context, requirementList, id),
    risks: risksOfRequirement(context.db, id),
    findings: findingsOfRequirement(context.db, id),
  }
}
