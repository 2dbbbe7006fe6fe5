import type { Handler } from '../handler'
import { equals, listRows } from './list-query'
import { inCommittee } from './register-sql'
import { requirementList, type RequirementRow } from './requirement-repo'

export const listRequirements: Handler<'register.requirements'> = (context, input) =>
  listRows<RequirementRow>(context, requirementList, input, {
    scope: inCommittee(input.committeeId, 'sa.committeeId'),
    filters: [
      ...equals('t.serviceTypeId', 'serviceTypeId', input.serviceTypeId),
      ...equals('t.qualityArea', 'qualityArea', input.qualityArea),
    ],
  })
