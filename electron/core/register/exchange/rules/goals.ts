import { goalTargetErrors } from '../../../../../shared/domain/goal'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { SheetRules, Surroundings } from './sheet-rules'

/** What a mål or an uppdrag points at hangs together. */
export const goalRules: SheetRules = {
  check: (draft, around) => {
    const target = (field: string): string | null => draft.text(field)
    const errors = goalTargetErrors(
      {
        committeeId: target('committeeId'),
        serviceAreaId: target('serviceAreaId'),
        serviceTypeId: target('serviceTypeId'),
        providerId: target('providerId'),
      },
      {
        areaOfInsats: parentOf(around, 'Insatser', target('serviceTypeId'), 'serviceAreaId'),
        committeeOfArea: parentOf(around, 'Verksamhetsområden', target('serviceAreaId'), 'committeeId'),
      },
    )
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
  },
}

function parentOf({ register }: Surroundings, sheet: SheetName, id: string | null, parent: string): string | null {
  const value = id === null ? undefined : register.byId(sheet, id)?.record[parent]
  return typeof value === 'string' ? value : null
}
