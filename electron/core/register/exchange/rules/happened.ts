import { signalDateErrors } from '../../../../../shared/domain/signal/dates'
import { findUnitOwner } from './unit-owner'
import { type Numbering, numberRow } from './numbered'
import type { SheetRules } from './sheet-rules'

/** What came of it: no such day lies before it happened, and none but a day to come lies ahead. */
type LaterDays = ReadonlyArray<{ field: string; what: string; mayBeAhead?: true }>

/**
 * What synpunkter, avvikelser and erfarenheter have in common: an enhet names its utförare, each has a number, none
 * lies ahead. The days are judged as in their forms.
 */
const happenedRules = (numbering: Numbering, later: LaterDays = [], words = 'den inträffade'): SheetRules => ({
  derive: findUnitOwner,
  locate: (draft, around) => numberRow(draft, around, numbering),
  check: (draft, { today }) => {
    const day = draft.text(numbering.date)
    if (day === null) return
    const dated = later.map((field) => ({ ...field, day: draft.text(field.field) }))
    const errors = signalDateErrors({ field: numbering.date, day, words }, dated, today)
    for (const [field, message] of Object.entries(errors)) draft.error(field, message)
  },
})

export const feedbackRules = happenedRules(
  {
    sheet: 'Synpunkter',
    prefix: 'S',
    date: 'receivedOn',
    same: ['kind', 'category', 'providerId', 'unitId', 'serviceTypeId', 'description'],
  },
  [
    { field: 'answeredOn', what: 'Svaret' },
    { field: 'closedOn', what: 'Avslutet' },
  ],
  'den kom in',
)

export const deviationRules = happenedRules(
  {
    sheet: 'Avvikelser',
    prefix: 'A',
    date: 'occurredOn',
    same: ['type', 'unitId', 'providerId', 'severity'],
  },
  [
    { field: 'measureDueOn', what: 'Åtgärdas senast', mayBeAhead: true },
    { field: 'measureDoneOn', what: 'Åtgärden' },
    { field: 'closedOn', what: 'Avslutet' },
  ],
)

export const experienceRules = happenedRules(
  {
    sheet: 'Erfarenheter',
    prefix: 'E',
    date: 'notedOn',
    same: ['direction', 'category', 'providerId', 'unitId', 'serviceTypeId', 'text'],
  },
  [{ field: 'closedOn', what: 'Avslutet' }],
  'den lämnades',
)
