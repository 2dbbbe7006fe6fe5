import { delayedState } from '../../../../../shared/domain/delayed/age'
import { delayedDayErrors, interruptionWithoutDay } from '../../../../../shared/domain/delayed/check'
import { numberDelayedDecision } from './delayed-numbers'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules } from './sheet-rules'

/** The days come in order and none lies ahead; a row without a number gets the one its decision has in other quarters. */
export const delayedDecisionRules: SheetRules = {
  locate: (draft, around) => {
    // A day of interruption says that there is one.
    if (typeof draft.values['interruptedOn'] === 'string') draft.values['interrupted'] ??= 1
    numberDelayedDecision(draft, around)
  },
  check: (draft, { today }) => {
    const days = daysOf(draft)
    if (days === null) return
    for (const [field, reason] of Object.entries(delayedDayErrors(days, today))) draft.error(field, reason)
    if (days.interrupted === 1 && days.interruptedOn === null) {
      draft.warning('interruptedOn', `${interruptionWithoutDay} Raden läses in.`)
    }
    if (!draft.wrong && delayedState(days, days.reportedOn) === 'tooYoung') {
      draft.warning(
        'decidedOn',
        'Beslutet är yngre än tre månader på rapportdagen och räknas inte i rapporten. Raden läses in.',
      )
    }
  },
}

function daysOf(draft: RowDraft) {
  const [reportedOn, decidedOn] = [draft.text('reportedOn'), draft.text('decidedOn')]
  if (reportedOn === null || decidedOn === null) return null
  const interrupted = draft.value('interrupted')
  return {
    reportedOn,
    decidedOn,
    interrupted: typeof interrupted === 'number' ? interrupted : null,
    interruptedOn: draft.text('interruptedOn'),
    carriedOutOn: draft.text('carriedOutOn'),
    endedOn: draft.text('endedOn'),
  }
}
