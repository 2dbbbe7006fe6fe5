import { z } from 'zod'
import { Settings } from '../contracts/settings'
import { Weights } from '../contracts/weights'
import { noWeights } from './priority/default-weights'

/** Settings as 0.1.0 kept them: four factors, together 100. */
const FirstSettings = Settings.extend({
  version: z.literal(1),
  weights: Weights.pick({ areaRisk: true, timeSinceReview: true, openFindings: true, firstInPeriod: true }),
})

/**
 * Stored settings of any version, as the present one. A factor that came later gets no weight: what the municipality chose
 * stands as it chose it, and the sum is still 100.
 */
export const StoredSettings = z
  .discriminatedUnion('version', [FirstSettings, Settings])
  .transform((stored): Settings => (stored.version === 1 ? fromFirst(stored) : stored))

const fromFirst = ({ weights, ...settings }: z.infer<typeof FirstSettings>): Settings => ({
  ...settings,
  version: 2,
  weights: { ...noWeights, ...weights },
})
