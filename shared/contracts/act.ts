import { z } from 'zod'
import { AskDraft, EffectDraft } from './action-plan'
import { Finding } from './assess'
import { Id, IsoDay, optionalText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { Verification } from './values'

const text = z.string().nullable()

export const Todo = z.object({
  id: z.string(),
  /** 'Lindgårdens HVB': set in bold inside the sentence. */
  subject: z.string(),
  /** The whole sentence, holding the subject and the reason. */
  sentence: z.string(),
  dueOn: text,
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  /** Word on the button, a verb first. */
  action: z.string(),
  /** Address inside the program: '/samla-in/granskningar/…'. */
  path: z.string(),
})
export type Todo = z.infer<typeof Todo>

export const actContract = {
  'act.todos': query(
    z.object({ ...Scope, year: Year }),
    z.object({ rows: z.array(Todo), total: z.int(), late: z.int() }),
  ),
  /** What the utförare did and when; null takes it back. */
  'act.recordDone': command(
    z.object({ id: Id, version: Version, measure: optionalText(2000), doneOn: IsoDay.nullable() }),
    Finding,
  ),
  /** A brist closes only when its measure is verified: phone, documents or visit. */
  'act.verify': command(
    z.object({
      id: Id,
      version: Version,
      verifiedBy: Verification,
      verifiedOn: IsoDay,
      verifiedNote: optionalText(2000).default(null),
      /** Answered at once; null: followed up by `effectDueOn`. */
      effect: EffectDraft.nullable().default(null),
      /** null: so many months after the verification as the settings say. */
      effectDueOn: IsoDay.nullable().default(null),
    }),
    Finding,
  ),
  /** `ask`: the measure did not have the wished effect, and a new åtgärdsplan is asked for at once. */
  'act.reopenFinding': command(
    z.object({
      id: Id,
      version: Version,
      ask: AskDraft.nullable().default(null),
      /** A new last day to mend it; null leaves the old one. */
      dueOn: IsoDay.nullable().default(null),
    }),
    Finding,
  ),
}
