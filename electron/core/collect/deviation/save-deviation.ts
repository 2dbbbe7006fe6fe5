import type { Deviation } from '../../../../shared/contracts/deviation'
import { signalDateErrors } from '../../../../shared/domain/signal/dates'
import { statusAfter } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { checkedParty, newNumber, refuseArchivedSignal } from '../signal/save-signal'
import { deviationFacts } from '../signal/signal-facts'

/** An avvikelse, new (`id` null) or changed. A new one gets its number here. */
export const saveDeviation: Handler<'collect.saveDeviation'> = (context, { id, version, draft }): Deviation => {
  const table = recordedTable(context, 'deviation')
  const before = id === null ? null : table.byId(id)
  if (before !== null) refuseArchivedSignal(before)
  const { occurredOn, measure, measureDueOn, measureDoneOn } = draft
  refuseFields({
    ...signalDateErrors(
      { field: 'occurredOn', day: occurredOn, words: 'den inträffade' },
      [
        { field: 'measureDueOn', day: measureDueOn, what: 'Klart senast', mayBeAhead: true },
        { field: 'measureDoneOn', day: measureDoneOn, what: 'Åtgärden' },
      ],
      context.today,
    ),
    ...((measure ?? '') === '' && (measureDueOn ?? measureDoneOn) !== null
      ? { measure: 'Skriv åtgärden som dagen gäller.' }
      : {}),
  })
  const written = { ...emptyToNull(draft), ...checkedParty(context, draft, before) }
  const after = deviationFacts({ ...written, status: null, closedOn: before?.closedOn ?? null })
  const status = statusAfter('deviation', before === null ? null : deviationFacts(before), after)
  if (before !== null) return table.update(before.id, version, { ...written, status })
  return table.insert({ ...written, status, number: newNumber(context, 'deviation', occurredOn) })
}
