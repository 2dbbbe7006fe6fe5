import { z } from 'zod'
import { Settings } from '../contracts/settings'
import { Weights } from '../contracts/weights'
import { defaultAct, defaultCollect, defaultDocuments } from './default-settings'
import { noWeights } from './priority/default-weights'

/** Settings before documents had any. */
const FourthSettings = Settings.omit({ documents: true }).extend({ version: z.literal(4) })

/** Settings before Bedöma and Åtgärda had any. */
const ThirdSettings = FourthSettings.omit({ act: true }).extend({ version: z.literal(3) })

/** Settings before Samla in had any. */
const SecondSettings = ThirdSettings.omit({ collect: true }).extend({ version: z.literal(2) })

/** Settings as 0.1.0 kept them: four factors, together 100. */
const FirstSettings = SecondSettings.extend({
  version: z.literal(1),
  weights: Weights.pick({ areaRisk: true, timeSinceReview: true, openFindings: true, firstInPeriod: true }),
})

/**
 * Stored settings of any version, as the present one. A factor that came later gets no weight: what the municipality chose
 * stands as it chose it, and the sum is still 100.
 */
export const StoredSettings = z
  .discriminatedUnion('version', [FirstSettings, SecondSettings, ThirdSettings, FourthSettings, Settings])
  .transform((stored): Settings => {
    if (stored.version === 5) return stored
    if (stored.version === 4) return fromFourth(stored)
    if (stored.version === 3) return fromThird(stored)
    return fromThird(fromSecond(stored.version === 1 ? fromFirst(stored) : stored))
  })

const fromFirst = ({ weights, ...settings }: z.infer<typeof FirstSettings>): z.infer<typeof SecondSettings> => ({
  ...settings,
  version: 2,
  weights: { ...noWeights, ...weights },
})

const fromSecond = (settings: z.infer<typeof SecondSettings>): z.infer<typeof ThirdSettings> => ({
  ...settings,
  version: 3,
  collect: defaultCollect,
})

const fromThird = (settings: z.infer<typeof ThirdSettings>): Settings =>
  fromFourth({ ...settings, version: 4, act: defaultAct })

const fromFourth = (settings: z.infer<typeof FourthSettings>): Settings => ({
  ...settings,
  version: 5,
  documents: defaultDocuments,
})
