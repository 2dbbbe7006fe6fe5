import { forumErrors } from '../../../../../shared/domain/communication/forum'
import type { SheetRules } from './sheet-rules'

/** Nobody has taken part in a meeting that has not been. */
export const forumRules: SheetRules = {
  check: (draft, { today }) => {
    const heldOn = draft.text('heldOn')
    const participants = draft.value('participants')
    if (heldOn === null) return
    const errors = forumErrors({ heldOn, participants: typeof participants === 'number' ? participants : null }, today)
    for (const [field, reason] of Object.entries(errors)) draft.error(field, reason)
  },
}
