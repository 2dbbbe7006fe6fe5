import type { LexFacts } from '../../../../../shared/domain/lex/case'
import { lexDateErrors } from '../../../../../shared/domain/lex/dates'
import { type Numbering, numberRow } from './numbered'
import type { SheetRules } from './sheet-rules'
import { findUnitOwner } from './unit-owner'

const days = [
  'reportedOn',
  'occurredOn',
  'investigationStartedOn',
  'investigationDoneOn',
  'ivoReportedOn',
  'ivoDecisionOn',
  'measureDueOn',
  'measureDoneOn',
  'closedOn',
] as const satisfies ReadonlyArray<keyof LexFacts>

/** An enhet names its utförare, each case has a number, and its days come in order. What is not told stays unknown. */
const lexRules = (numbering: Numbering): SheetRules => ({
  derive: findUnitOwner,
  locate: (draft, around) => numberRow(draft, around, numbering),
  check: (draft, { today }) => {
    const reportedOn = draft.text('reportedOn')
    if (reportedOn === null) return
    const dated = Object.fromEntries(days.map((field) => [field, draft.text(field)]))
    const errors = lexDateErrors({ ...(dated as Pick<LexFacts, (typeof days)[number]>), reportedOn }, today)
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
    if (draft.text('ivoReportedOn') !== null && draft.value('reportedToIvo') !== 1) {
      draft.error('reportedToIvo', 'Dagen för anmälan till IVO är ifylld. Skriv ja här, eller ta bort dagen.')
    }
  },
})

export const lexSarahRules = lexRules({
  sheet: 'Lex Sarah',
  prefix: 'LS',
  date: 'reportedOn',
  same: ['unitId', 'providerId', 'serviceTypeId', 'misconduct'],
})

export const lexMariaRules = lexRules({
  sheet: 'Lex Maria',
  prefix: 'LM',
  date: 'reportedOn',
  same: ['unitId', 'providerId', 'serviceTypeId', 'event'],
})
