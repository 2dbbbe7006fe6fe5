import type { Experience } from '../../../../shared/contracts/experience'
import { signalDateErrors } from '../../../../shared/domain/signal/dates'
import { statusAfter } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { checkedParty, newNumber, refuseArchivedSignal } from '../signal/save-signal'
import { experienceFacts } from '../signal/signal-facts'

/** A handläggare's erfarenhet, new (`id` null) or changed. It says something only when it tells of whom. */
export const saveExperience: Handler<'collect.saveExperience'> = (context, { id, version, draft }): Experience => {
  const table = recordedTable(context, 'caseworkerExperience')
  const before = id === null ? null : table.byId(id)
  if (before !== null) refuseArchivedSignal(before)
  const party = checkedParty(context, draft, before)
  refuseFields({
    ...signalDateErrors({ field: 'notedOn', day: draft.notedOn, words: 'den lämnades' }, [], context.today),
    ...(party.providerId === null && before === null ? { providerId: 'Välj utföraren som erfarenheten gäller.' } : {}),
  })
  const written = { ...emptyToNull(draft), ...party }
  const after = experienceFacts({ ...written, status: null, closedOn: before?.closedOn ?? null })
  const status = statusAfter('experience', before === null ? null : experienceFacts(before), after)
  if (before !== null) return table.update(before.id, version, { ...written, status })
  return table.insert({ ...written, status, number: newNumber(context, 'experience', draft.notedOn) })
}
