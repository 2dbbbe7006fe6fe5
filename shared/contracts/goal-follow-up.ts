import { z } from 'zod'
import { GoalFollowUpStatus } from './collect-values'
import { Check, Id, optionalText, recordBase, Scope, Version, Year } from './common'
import { command, query } from './define'
import { GoalRow } from './goals'

const text = z.string().nullable()
export const TertialNumber = z.union([z.literal(1), z.literal(2), z.literal(3)])

export const GoalFollowUpDraft = z.object({
  status: GoalFollowUpStatus.nullable().meta({ label: 'Läge' }),
  comment: optionalText(2000).meta({ label: 'Kommentar' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
})

export const GoalFollowUp = z.object({
  ...recordBase,
  goalId: Id,
  tertial: z.int(),
  status: GoalFollowUpStatus.nullable(),
  comment: text,
  measure: text,
})
export type GoalFollowUp = z.infer<typeof GoalFollowUp>

/** done: has a läge; lacking: the tertial is over and it has none; open: may be written; coming: not begun. */
export const GoalTertial = z.object({
  tertial: TertialNumber,
  state: z.enum(['done', 'lacking', 'open', 'coming']),
  followUp: GoalFollowUp.nullable(),
})
export type GoalTertial = z.infer<typeof GoalTertial>

export const GoalTertialRow = z.object({ goal: GoalRow, tertials: z.array(GoalTertial) })
export type GoalTertialRow = z.infer<typeof GoalTertialRow>

export const goalFollowUpContract = {
  /** A year's mål and uppdrag with their three tertials; with a nämnd also those that belong to all. */
  'plan.goalTertials': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      rows: z.array(GoalTertialRow),
      tertials: z.array(
        z.object({
          tertial: TertialNumber,
          done: z.int(),
          lacking: z.int(),
          /** When it ends and when its follow-up is to be ready. */
          words: z.string(),
          canWrite: Check,
        }),
      ),
      /** The one to work with today. */
      current: TertialNumber,
    }),
  ),
  'plan.saveGoalFollowUp': command(
    z.object({ goalId: Id, tertial: TertialNumber, version: Version.nullable(), draft: GoalFollowUpDraft }),
    GoalFollowUp,
  ),
}
