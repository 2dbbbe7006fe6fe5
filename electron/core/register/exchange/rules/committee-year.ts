import { meetingErrors } from '../../../../../shared/domain/committee-year/meeting'
import { paragraphWords } from '../../../../../shared/domain/committee-year/decision'
import { referenceKey } from '../plan/natural-key'
import type { SheetRules } from './sheet-rules'

/** The documents are in before the meeting, and one that is to come has not been cancelled on a day to come. */
export const meetingRules: SheetRules = {
  check: (draft, { today }) => {
    const heldOn = draft.text('heldOn')
    if (heldOn === null) return
    const { submitOn } = meetingErrors({ heldOn, submitOn: draft.text('submitOn') })
    if (submitOn !== undefined) draft.error('submitOn', submitOn)
    const cancelledOn = draft.text('cancelledOn')
    if (cancelledOn !== null && cancelledOn > today) {
      draft.error('cancelledOn', 'Dagen har inte varit än. Rätta datumet.')
    }
  },
}

/** A decision has been taken. It belongs to the item of its meeting that has the same heading. */
export const committeeDecisionRules: SheetRules = {
  locate: (draft) => {
    const paragraph = draft.values['paragraph']
    if (typeof paragraph === 'string') draft.values['paragraph'] = paragraphWords(paragraph)
  },
  check: (draft, { register, today }) => {
    const decidedOn = draft.text('decidedOn')
    if (decidedOn !== null && decidedOn > today) draft.error('decidedOn', 'Dagen har inte varit än. Rätta datumet.')
    const [meetingId, heading] = [draft.text('meetingId'), draft.text('heading')]
    if (draft.existing !== null || meetingId === null || heading === null) return
    const item = register.byKey('Sammanträdesärenden', referenceKey(heading, meetingId))
    if (item !== undefined && !item.wrong) draft.values['itemId'] = item.id
  },
}
