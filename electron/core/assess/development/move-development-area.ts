import { effectErrors } from '../../../../shared/domain/development/effect'
import { moveErrors } from '../../../../shared/domain/development/move'
import { effectDue, followedArea } from '../../../../shared/domain/development/state'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { readSettings } from '../../settings/settings-repo'
import { refuseArchived } from './guard'

const noEffect = { effectDueOn: null, effect: null, effectOn: null, effectNote: null } as const

/**
 * Takes an utvecklingsområde a step on or back. What is done gets a day on which its effect is asked about; what is taken up
 * again has had none yet.
 */
export const moveDevelopmentArea: Handler<'assess.moveDevelopmentArea'> = (context, { id, version, to, on, note }) => {
  const table = recordedTable(context, 'developmentArea')
  const before = table.byId(id)
  refuseArchived(before)
  refuseFields(moveErrors({ from: before.status, to, on, note }, context.today))
  const isOver = to === 'done' || to === 'stopped'
  const { effectMonths } = readSettings(context.db).settings.act
  return table.update(id, version, {
    status: to,
    closedOn: isOver ? on : null,
    closedNote: isOver ? note : null,
    ...noEffect,
    effectDueOn: to === 'done' && on !== null ? effectDue(on, effectMonths) : null,
  })
}

/** Answers whether it had the wished effect, and what shows it. */
export const developmentEffect: Handler<'assess.developmentEffect'> = (context, input) => {
  const { id, version, effect, effectOn, note } = input
  const table = recordedTable(context, 'developmentArea')
  const before = table.byId(id)
  refuseArchived(before)
  refuseFields(effectErrors({ doneOn: followedArea(before).doneOn, effectOn, note }, context.today))
  return table.update(id, version, { effect, effectOn, effectNote: note })
}
