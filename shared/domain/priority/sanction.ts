import type { SanctionStep } from '../../contracts/values'
import { sanctionStepNames } from '../../text/names'
import { type IsoDate, yearOf } from '../iso-date'
import type { PastSanction } from './facts'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** From varning on a step gives all it can: it is followed up the year after (domain.md "Sanction ladder"). */
const stepShares: Record<SanctionStep, number> = {
  completion: 0.3,
  rectification: 0.6,
  warning: 1,
  warningWithPlan: 1,
  penalty: 1,
  termination: 1,
}
/** What was decided two years before weighs half. */
const earlierYear = 0.5

/** The gravest step of the two calendar years before. Egen regi has no ladder, and so no points. */
export const sanctionFactor: FactorDefinition = {
  name: 'sanktion',
  weightKey: 'sanction',
  definition: 'Det högsta steget i sanktionstrappan under de två åren före.',
  unit: 'steg',
  source: 'bladet Sanktioner',
  scoring:
    'Varning eller högre ger full poäng, begäran om rättelse 60 % och komplettering 30 %. Halva om det var två år före.',
  share: ({ inHouse, sanctions, referenceDay }) => {
    if (inHouse) return 0
    if (sanctions === null) return null
    return sanctions.reduce((highest, sanction) => Math.max(highest, shareOf(sanction, referenceDay)), 0)
  },
  words: ({ inHouse, sanctions, referenceDay }) => {
    if (inHouse) return { value: 'inte aktuellt', because: 'Egen regi har inga sanktioner.' }
    if (sanctions === null) return missing('inga sanktioner är registrerade i programmet.')
    const gravest = gravestOf(sanctions, referenceDay)
    if (gravest === null)
      return { value: 'ingen', because: `Ingen sanktion är beslutad sedan ${yearOf(referenceDay) - 2}.` }
    const step = sanctionStepNames[gravest.step]
    return { value: step, because: `${step.charAt(0).toUpperCase()}${step.slice(1)} beslutad ${gravest.decidedOn}.` }
  },
}

const shareOf = ({ step, decidedOn }: PastSanction, referenceDay: IsoDate): number =>
  stepShares[step] * (yearOf(decidedOn) >= yearOf(referenceDay) - 1 ? 1 : earlierYear)

/** The one that gives the points; of equals the latest. */
const gravestOf = (sanctions: readonly PastSanction[], referenceDay: IsoDate): PastSanction | null =>
  sanctions.reduce<PastSanction | null>((best, sanction) => {
    if (best === null) return sanction
    const more = shareOf(sanction, referenceDay) - shareOf(best, referenceDay)
    return more > 0 || (more === 0 && sanction.decidedOn > best.decidedOn) ? sanction : best
  }, null)
