import { formatCount } from '../../text/format'
import { yearOf } from '../iso-date'
import { listInWords } from '../swedish'
import { withoutStop } from './area-risk'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** An uppdrag of the year that points at the utförare, the insats or the verksamhetsområde. */
export const assignmentFactor: FactorDefinition = {
  name: 'särskilt uppdrag',
  weightKey: 'assignment',
  definition: 'Om årets uppdrag pekar ut utföraren, insatsen eller verksamhetsområdet.',
  unit: 'uppdrag',
  source: 'bladet Mål och uppdrag',
  scoring: 'Ett uppdrag räcker för full poäng.',
  share: ({ assignments }) => (assignments === null ? null : assignments.length === 0 ? 0 : 1),
  words: ({ assignments, referenceDay }) => {
    const year = yearOf(referenceDay)
    if (assignments === null) return missing(`inga mål eller uppdrag är registrerade för ${year}.`)
    if (assignments.length === 0)
      return { value: 'inget', because: `Inget uppdrag för ${year} gäller den här uppföljningen.` }
    const titles = listInWords(assignments.map((title) => `”${withoutStop(title)}”`))
    return {
      value: formatCount(assignments.length, 'uppdrag', 'uppdrag'),
      because: `${assignments.length === 1 ? 'Uppdraget' : 'Uppdragen'} ${titles} gäller ${year}.`,
    }
  },
}
