import { nameKey } from '../../../../../shared/domain/name-key'
import { outcomeOfWord } from '../../../../../shared/domain/outcome'
import type { SheetRules } from './sheet-rules'

/** Totals hold together; an insats that the register has is linked to it, another is kept as text. */
export const historyRules: SheetRules = {
  locate: (draft, { register }) => {
    if (!draft.has('serviceTypeName')) return
    const name = draft.values['serviceTypeName']
    const target = typeof name === 'string' ? register.byKey('Insatser', nameKey(name)) : undefined
    const known = target === undefined || target.wrong ? undefined : target
    draft.values['serviceTypeId'] = known?.id ?? null
    if (known !== undefined) draft.values['serviceTypeName'] = known.record['name'] ?? null
  },
  check: (draft) => {
    const [from, to] = [draft.text('periodFrom'), draft.text('periodTo')]
    if ((from === null) !== (to === null)) {
      draft.error(
        from === null ? 'periodFrom' : 'periodTo',
        'En period behöver både Från och Till. Fyll i båda, eller ingen.',
      )
    } else if (from !== null && to !== null && to < from) {
      draft.error('periodTo', `Till ligger före Från ${from}. Rätta ett av datumen.`)
    }
    const [breakdown, value] = [draft.text('breakdown'), draft.text('breakdownValue')]
    if (breakdown === null && value !== null) {
      draft.error('breakdownValue', 'Värdet saknar Uppdelning. Fyll i kategori, typ, verksamhet eller utfall.')
    }
    if (breakdown !== null && value === null) {
      draft.error('breakdown', 'Uppdelningen saknar värde. Fyll i Värde på uppdelning, eller ta bort uppdelningen.')
    }
    if (breakdown === 'utfall' && value !== null && outcomeOfWord(value) === null) {
      draft.warning(
        'breakdownValue',
        'Utfallet är inte ett av de fasta orden och räknas för sig. Kontrollera stavningen.',
      )
    }
  },
}
