import { nameKey } from '../../../../shared/domain/name-key'
import { goalStatuses } from '../../../../shared/text/names'
import type { Handler } from '../../handler'
import { goalRepo } from './goal-repo'

/** Where goals usually come from. */
const givers = ['kommunfullmäktige', 'nämnden', 'förvaltningsledningen']

export const listGoals: Handler<'plan.goals'> = ({ db }, filter) => {
  const goals = goalRepo(db)
  return {
    ...goals.list(filter),
    statuses: withOthers(goalStatuses, goals.wordsIn('status')),
    givers: withOthers(givers, goals.wordsIn('givenBy')),
    archived: goals.archived(filter.year),
  }
}

const withOthers = (suggested: readonly string[], used: readonly string[]): string[] => {
  const known = new Set(suggested.map(nameKey))
  return [...suggested, ...used.filter((word) => !known.has(nameKey(word)))]
}
