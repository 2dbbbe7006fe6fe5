import { yearOf } from '../../../../../shared/domain/iso-date'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules } from './sheet-rules'

/** A row without a gender is about all. */
export function genderOrTotal(draft: RowDraft): void {
  if (draft.value('gender') === null) draft.values['gender'] = 'total'
}

/** No result is from a year that has not come. */
export function yearHasBeen(draft: RowDraft, today: string): void {
  const year = draft.value('year')
  if (typeof year === 'number' && year > yearOf(today)) {
    draft.error('year', 'Året har inte varit än. Rätta årtalet.')
  }
}

export const surveyRules: SheetRules = {
  locate: genderOrTotal,
  check: (draft, { today }) => yearHasBeen(draft, today),
}
