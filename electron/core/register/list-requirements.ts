import type { Handler } from '../handler'
import { type Condition, equals, listRows } from './list-query'
import { inCommittee } from './register-sql'
import { requirementList, type RequirementRow } from './requirement-repo'

export const listRequirements: Handler<'register.requirements'> = (context, input) =>
  listRows<RequirementRow>(context, requirementList, input, {
    scope: inCommittee(input.committeeId, 'sa.committeeId'),
    filters: [
      ...equals('t.serviceTypeId', 'serviceTypeId', input.serviceTypeId),
      ...qualityAreaFilter(input.qualityArea),
    ],
  })

/** The same area is written with and without a capital letter. */
const qualityAreaFilter = (qualityArea: string | null): Condition[] =>
  qualityArea === null ? [] : [{ sql: 'nameKey(t.qualityArea) = nameKey(:qualityArea)', values: { qualityArea } }]
