import type { Tables } from '../../../../database/tables'
import { goalFollowUp } from '../../../plan/goals/follow-up-repo'
import type { Context } from '../../../context'
import { recordedTable } from '../../../recorded-table'
import type { PlannedRow, SheetRecord } from '../plan/planned-row'

const tertials = [1, 2, 3] as const
const parts = { Status: 'status', Comment: 'comment', Measure: 'measure' } as const
const fieldOf = (tertial: number, part: keyof typeof parts): string => `tertial${tertial}${part}`

/** Writes one row of Mål och uppdrag where it belongs: the goal itself, and each tertial that something is told of. */
export function writeGoalRow(context: Context, { state, id, write }: PlannedRow): void {
  const own: SheetRecord = Object.fromEntries(Object.entries(write).filter(([field]) => !field.startsWith('tertial')))
  const goals = recordedTable(context, 'goal')
  // The plan names fields by the sheet's columns, which are the table's; the compiler can't follow that.
  if (state === 'new') goals.insert({ ...own, id } as never)
  else if (Object.keys(own).length > 0) goals.update(id, null, own as never)
  for (const tertial of tertials) writeTertial(context, id, tertial, write)
}

function writeTertial(context: Context, goalId: string, tertial: number, write: SheetRecord): void {
  const given = Object.fromEntries(
    (Object.keys(parts) as Array<keyof typeof parts>).flatMap((part) => {
      const value = write[fieldOf(tertial, part)]
      return value === undefined ? [] : [[parts[part], value]]
    }),
  ) as Partial<Tables['goalFollowUp']>
  const table = recordedTable(context, 'goalFollowUp')
  const before = goalFollowUp(context.db, goalId, tertial)
  if (before !== undefined) table.update(before.id, null, given)
  else if (Object.values(given).some((value) => value !== null)) table.insert({ goalId, tertial, ...given })
}
