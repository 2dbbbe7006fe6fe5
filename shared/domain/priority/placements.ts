import { formatCount, formatNumber } from '../../text/format'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** From so many placed persons the factor gives all it can. */
const fullAt = 40

/** How many persons depend on the utförare under the agreement: the more, the more a fault does. */
export const placementsFactor: FactorDefinition = {
  name: 'antal placeringar',
  weightKey: 'placements',
  definition: 'Hur många personer som är placerade enligt avtalet.',
  unit: 'placeringar',
  source: 'avtalens kolumn Placeringar',
  scoring: `Stiger med antalet och är full från ${fullAt} placeringar.`,
  share: ({ placements }) => (placements === null ? null : Math.min(1, placements / fullAt)),
  words: ({ placements, agreement }) => {
    if (placements === null) {
      return missing(
        agreement === null ? 'inget avtal är registrerat.' : `antalet placeringar saknas på avtal ${agreement}.`,
      )
    }
    if (placements === 0) return { value: 'inga', because: 'Ingen är placerad enligt avtalet just nu.' }
    return {
      value: formatCount(placements, 'placering', 'placeringar'),
      because: `${formatCount(placements, 'placering', 'placeringar')} enligt avtalet; full poäng ges från ${formatNumber(fullAt)}.`,
    }
  },
}
