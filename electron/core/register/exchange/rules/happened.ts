import { findUnitOwner } from './unit-owner'
import { type Numbering, numberRow } from './numbered'
import type { SheetRules } from './sheet-rules'

/** What synpunkter, avvikelser and lex Sarah have in common: an enhet names its utförare, each has a number, none lies ahead. */
const happenedRules = (numbering: Numbering): SheetRules => ({
  derive: findUnitOwner,
  locate: (draft, around) => numberRow(draft, around, numbering),
  check: (draft, { today }) => {
    const day = draft.text(numbering.date)
    if (day !== null && day > today) draft.error(numbering.date, 'Dagen har inte varit än. Rätta datumet.')
  },
})

export const feedbackRules = happenedRules({
  sheet: 'Synpunkter',
  prefix: 'S',
  date: 'receivedOn',
  same: ['kind', 'category', 'providerId', 'unitId', 'serviceTypeId', 'description'],
})

export const deviationRules = happenedRules({
  sheet: 'Avvikelser',
  prefix: 'A',
  date: 'occurredOn',
  same: ['type', 'unitId', 'providerId', 'severity'],
})

export const lexSarahRules = happenedRules({
  sheet: 'Lex Sarah',
  prefix: 'LS',
  date: 'reportedOn',
  same: ['unitId', 'providerId', 'serviceTypeId', 'misconduct'],
})
