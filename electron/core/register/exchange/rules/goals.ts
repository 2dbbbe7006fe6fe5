import type { RowDraft } from '../plan/row-draft'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { SheetRules, Surroundings } from './sheet-rules'

/** What a mål or an uppdrag points at hangs together: insats in the area, area under the nämnd. */
export const goalRules: SheetRules = {
  check: (draft, around) => {
    const area = draft.text('serviceAreaId')
    const areaOfInsats = parentOf(draft, around, 'Insatser', 'serviceTypeId', 'serviceAreaId')
    if (area !== null && areaOfInsats !== null && areaOfInsats !== area) {
      draft.error(
        'serviceTypeId',
        'Insatsen hör till ett annat verksamhetsområde. Rätta ett av dem, eller lämna området tomt.',
      )
    }
    const committee = draft.text('committeeId')
    const committeeOfArea = parentOf(draft, around, 'Verksamhetsområden', 'serviceAreaId', 'committeeId')
    if (committee !== null && committeeOfArea !== null && committeeOfArea !== committee) {
      draft.error(
        'serviceAreaId',
        'Verksamhetsområdet hör till en annan nämnd. Rätta ett av dem, eller lämna nämnden tom.',
      )
    }
  },
}

function parentOf(
  draft: RowDraft,
  { register }: Surroundings,
  sheet: SheetName,
  field: string,
  parent: string,
): string | null {
  const value = register.byId(sheet, draft.text(field) ?? '')?.record[parent]
  return typeof value === 'string' ? value : null
}
