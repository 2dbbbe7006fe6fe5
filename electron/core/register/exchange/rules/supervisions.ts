import { projectErrors } from '../../../../../shared/domain/project'
import { demandErrors, supervisionDateErrors } from '../../../../../shared/domain/supervision/supervision'
import type { SheetRules } from './sheet-rules'
import { findUnitOwner } from './unit-owner'

/** The days of a tillsyn come in order. */
export const supervisionRules: SheetRules = {
  derive: findUnitOwner,
  check: (draft, { today }) => {
    const errors = supervisionDateErrors(
      {
        startedOn: draft.text('startedOn'),
        decidedOn: draft.text('decidedOn'),
        answerDueOn: draft.text('answerDueOn'),
        answeredOn: draft.text('answeredOn'),
        closedOn: draft.text('closedOn'),
      },
      today,
    )
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
    if (draft.text('body') === 'other' && draft.text('bodyName') === null) {
      draft.error('bodyName', 'Skriv vilken myndighet det är.')
    }
  },
}

/** A demand is met after it was decided. What was done about an old one may be unknown. */
export const supervisionDemandRules: SheetRules = {
  check: (draft, { register, today }) => {
    const decided = register.byId('Tillsyn', draft.text('supervisionId') ?? '')?.record['decidedOn']
    const { dueOn, doneOn } = demandErrors(
      { measure: draft.text('measure'), dueOn: draft.text('dueOn'), doneOn: draft.text('doneOn') },
      typeof decided === 'string' ? decided : null,
      today,
    )
    if (dueOn !== undefined) draft.error('dueOn', dueOn)
    if (doneOn !== undefined) draft.error('doneOn', doneOn)
  },
}

/** A project ends after it begins; what an old one led to may be unknown. */
export const projectRules: SheetRules = {
  check: (draft) => {
    const { endsOn } = projectErrors({
      startsOn: draft.text('startsOn'),
      endsOn: draft.text('endsOn'),
      status: 'ongoing',
      result: null,
    })
    if (endsOn !== undefined) draft.error('endsOn', endsOn)
  },
}
