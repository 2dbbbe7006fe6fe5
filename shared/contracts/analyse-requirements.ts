import { z } from 'zod'
import { Id } from './common'
import { query } from './define'

const text = z.string().nullable()

export const UncoveredRequirement = z.object({
  id: Id,
  text: z.string(),
  source: text,
  /** What happens if it is not met, as the library says; never empty here. */
  consequence: z.string(),
  serviceTypeName: z.string(),
})
export type UncoveredRequirement = z.infer<typeof UncoveredRequirement>

export const analyseRequirementsContract = {
  /** Requirements of the area's insatser with a stated consequence that no risk of the analysis points at. */
  'analyse.uncoveredRequirements': query(
    z.object({ analysisId: Id }),
    z.object({ rows: z.array(UncoveredRequirement), withConsequence: z.int() }),
  ),
}
