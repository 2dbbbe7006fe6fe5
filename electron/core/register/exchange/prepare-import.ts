import type { Context, JobControl } from '../../context'
import type { RawSheet } from '../../../exchange/raw-sheet'
import { planImport } from './plan/plan-import'

/** The share of the whole work that has been done when checking begins. */
const readShare = 0.15

/** Checks the sheets against the register, tells how far it is, and stops when the user does. Writes nothing. */
export async function prepareImport(
  context: Context,
  sheets: readonly RawSheet[],
  control: JobControl,
): Promise<ReturnType<typeof planImport> extends Generator<unknown, infer Plan> ? Plan : never> {
  const planning = planImport(context, sheets)
  for (let step = planning.next(); ; step = planning.next()) {
    if (step.done === true) return step.value
    control.report(readShare + step.value.share * (1 - readShare), step.value.message)
    await control.pause()
  }
}
