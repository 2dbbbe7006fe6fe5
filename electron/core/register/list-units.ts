import type { Handler } from '../handler'
import { equals, listRows } from './list-query'
import { unitList, type UnitRow, unitsOfCommittee } from './unit-repo'

export const listUnits: Handler<'register.units'> = (context, input) =>
  listRows<UnitRow>(context, unitList, input, {
    scope: unitsOfCommittee(input.committeeId),
    filters: equals('t.serviceTypeId', 'serviceTypeId', input.serviceTypeId),
  })
