import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** Whether the insats is for people who have a hard time speaking for themselves. */
export const vulnerableGroupFactor: FactorDefinition = {
  name: 'utsatt målgrupp',
  weightKey: 'vulnerableGroup',
  definition: 'Om insatsens målgrupp är särskilt utsatt.',
  unit: 'ja eller nej',
  source: 'insatsernas kolumn Utsatt målgrupp',
  scoring: 'Ja ger full poäng.',
  share: ({ vulnerableGroup }) => (vulnerableGroup === null ? null : vulnerableGroup ? 1 : 0),
  words: ({ vulnerableGroup, serviceType }) => {
    if (vulnerableGroup === null) return missing(`det är inte angivet om målgruppen för ${serviceType} är utsatt.`)
    return vulnerableGroup
      ? { value: 'ja', because: `Målgruppen för ${serviceType} är särskilt utsatt.` }
      : { value: 'nej', because: `Målgruppen för ${serviceType} är inte markerad som särskilt utsatt.` }
  },
}
