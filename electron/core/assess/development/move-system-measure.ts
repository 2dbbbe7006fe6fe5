import { effectErrors } from '../../../../shared/domain/development/effect'
import { undecidedReason } from '../../../../shared/domain/development/measure'
import { closingErrors } from '../../../../shared/domain/development/move'
import { effectDue, measureState } from '../../../../shared/domain/development/state'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { readSettings } from '../../settings/settings-repo'
import { refuseArchived } from './guard'

const open = {
  doneOn: null,
  doneNote: null,
  stoppedOn: null,
  stoppedReason: null,
  effectDueOn: null,
  effect: null,
  effectOn: null,
  effectNote: null,
} as const

/** Done, stopped, or taken up again. What is done gets a day on which its effect is asked about. */
export const moveSystemMeasure: Handler<'act.moveSystemMeasure'> = (context, { id, version, to, on, note }) => {
  const table = recordedTable(context, 'systemMeasure')
  const before = table.byId(id)
  refuseArchived(before)
  const state = measureState(before)
  if (to === 'open') return table.update(id, version, open)
  if (state === 'done' || state === 'stopped') {
    throw rule(`Åtgärden är redan ${state === 'done' ? 'klar' : 'avbruten'}. Ta upp den igen först.`)
  }
  const undecided = to === 'done' ? undecidedReason(before.decidedOn) : null
  if (undecided !== null) throw rule(undecided)
  refuseFields(closingErrors({ on, note, isStop: to === 'stopped', since: before.decidedOn }, context.today))
  if (to === 'stopped') return table.update(id, version, { ...open, stoppedOn: on, stoppedReason: note })
  const { effectMonths } = readSettings(context.db).settings.act
  return table.update(id, version, {
    ...open,
    doneOn: on,
    doneNote: note,
    effectDueOn: on === null ? null : effectDue(on, effectMonths),
  })
}

/** Answers whether it had the wished effect, and what shows it. */
export const systemMeasureEffect: Handler<'act.systemMeasureEffect'> = (context, input) => {
  const { id, version, effect, effectOn, note } = input
  const table = recordedTable(context, 'systemMeasure')
  const before = table.byId(id)
  refuseArchived(before)
  refuseFields(effectErrors({ doneOn: before.doneOn, effectOn, note }, context.today))
  return table.update(id, version, { effect, effectOn, effectNote: note })
}

const rule = (userMessage: string): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${userMessage} Inget har sparats.` })
