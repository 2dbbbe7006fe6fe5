import { formatCount, formatNumber } from '../../text/format'
import { countedYear } from './complaints'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** One unanswered gives most of the weight, two all of it. */
const oneUnanswered = 0.7

/** Uppgiftsbegäran of the year before that the utförare has not answered. */
export const informationRequestFactor: FactorDefinition = {
  name: 'obesvarad uppgiftsbegäran',
  weightKey: 'informationRequest',
  definition: 'Uppgiftsbegäran som utföraren inte har svarat på.',
  unit: 'obesvarade',
  source: 'Uppgiftsbegäran under Samla in',
  scoring: 'En obesvarad ger 70 %, två eller fler full poäng.',
  share: ({ informationRequests: requests }) => {
    if (requests === null) return null
    return requests.unanswered === 0 ? 0 : requests.unanswered === 1 ? oneUnanswered : 1
  },
  words: ({ informationRequests: requests, referenceDay }) => {
    if (requests === null) return missing('ingen uppgiftsbegäran är registrerad.')
    const year = countedYear({ referenceDay })
    const { asked, unanswered } = requests
    if (asked === 0) return { value: 'ingen skickad', because: `Ingen uppgiftsbegäran skickades ${year}.` }
    if (unanswered === 0) {
      return { value: 'alla besvarade', because: `${formatNumber(asked)} av ${formatNumber(asked)} besvarade ${year}.` }
    }
    return {
      value: formatCount(unanswered, 'obesvarad', 'obesvarade'),
      because: `${formatNumber(unanswered)} av ${formatNumber(asked)} uppgiftsbegäran ${year} är ${unanswered === 1 ? 'obesvarad' : 'obesvarade'}.`,
    }
  },
}
