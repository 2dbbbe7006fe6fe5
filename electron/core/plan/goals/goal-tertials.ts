import type { Output } from '../../../../shared/contracts'
import type { GoalTertialRow } from '../../../../shared/contracts/goal-follow-up'
import { currentTertial, tertials, tertialWords } from '../../../../shared/domain/control/tertial'
import { goalTertialState, reasonsNotToFollowUp } from '../../../../shared/domain/goal-tertial'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { goalFollowUps } from './follow-up-repo'
import { goalRepo } from './goal-repo'

type View = Output<'plan.goalTertials'>

export function goalTertialRows(
  db: Database,
  committeeId: string | null,
  year: number,
  today: string,
): GoalTertialRow[] {
  const { rows } = goalRepo(db).list({
    committeeId,
    year,
    search: '',
    sort: null,
    kind: null,
    status: null,
    includeArchived: false,
    offset: 0,
    limit: 100_000,
  })
  const written = goalFollowUps(db, year)
  return rows.map((goal) => ({
    goal,
    tertials: tertials.map((tertial) => {
      const followUp = written.find((one) => one.goalId === goal.id && one.tertial === tertial) ?? null
      return { tertial, state: goalTertialState(year, tertial, followUp, today), followUp }
    }),
  }))
}

/** A year's mål and uppdrag with how each tertial went. */
export const goalTertials: Handler<'plan.goalTertials'> = ({ db, today }, { committeeId, year }): View => {
  const rows = goalTertialRows(db, committeeId, year, today)
  const count = (tertial: number, state: string): number =>
    rows.filter((row) => row.tertials[tertial - 1]?.state === state).length
  return {
    rows,
    tertials: tertials.map((tertial) => {
      const reasons = reasonsNotToFollowUp(year, tertial, today)
      return {
        tertial,
        done: count(tertial, 'done'),
        lacking: count(tertial, 'lacking'),
        words: tertialWords(year, tertial, today),
        canWrite: { ok: reasons.length === 0, reasons },
      }
    }),
    current: currentTertial(year, today),
  }
}
