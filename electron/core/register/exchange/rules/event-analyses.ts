import { causeErrors } from '../../../../../shared/domain/event-analysis/finish'
import { naturalKey } from '../plan/natural-key'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules } from './sheet-rules'

const analysed = ['lexSarahId', 'lexMariaId', 'deviationId'] as const

/** An analysis is of one event. */
export const eventAnalysisRules: SheetRules = {
  check: (draft, { today }) => {
    refuseOtherThanOne(draft)
    const doneOn = draft.text('doneOn')
    if (doneOn !== null && doneOn > today) draft.error('doneOn', 'Dagen har inte varit än. Rätta datumet.')
  },
}

/** A cause stands in an analysis, and answers why to another of the same one. */
export const eventCauseRules: SheetRules = {
  locate: (draft, { register }) => {
    const key = naturalKey(
      'Händelseanalyser',
      Object.fromEntries(analysed.map((field) => [field, draft.values[field] ?? null])),
    )
    const target = key === null ? undefined : register.byKey('Händelseanalyser', key)
    draft.values['analysisId'] = target === undefined || target.wrong ? null : target.id
  },
  check: (draft, { register, today }) => {
    refuseOtherThanOne(draft)
    const analysisId = draft.text('analysisId')
    if (analysisId === null) {
      if (!draft.wrong) draft.error(null, 'Analysen finns inte. Lägg till den i bladet Händelseanalyser först.')
      return
    }
    const parent = draft.value('parentPosition')
    draft.values['parentId'] = null
    if (parent !== null) {
      const key = naturalKey('Händelseorsaker', { analysisId, position: parent })
      const target = key === null ? undefined : register.byKey('Händelseorsaker', key)
      if (target === undefined || parent === draft.value('position')) {
        draft.error('parentPosition', 'Orsaken finns inte i analysen. Den ska stå på en rad ovanför den här.')
      } else draft.values['parentId'] = target.id
    }
    const errors = causeErrors(
      {
        measure: draft.text('measure'),
        responsible: draft.text('responsible'),
        dueOn: draft.text('dueOn'),
        doneOn: draft.text('doneOn'),
      },
      '1900-01-01',
      today,
    )
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
  },
}

function refuseOtherThanOne(draft: RowDraft): void {
  if (draft.wrong) return
  const chosen = analysed.filter((field) => draft.text(field) !== null)
  if (chosen.length !== 1) {
    draft.error(chosen[1] ?? null, 'Fyll i ett av numren: Lex Sarah, Lex Maria eller Avvikelse.')
  }
}
