import { formatCount, formatPercent } from '../../text/format'
import { wholePercent } from '../percent'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** From this share of bristande the factor gives all it can: clear deviation gives a deepened follow-up (Stockholm A). */
const fullAt = 0.25

/**
 * How many of the caseworkers' judgements are bristande. A group that is too small to be shown counts as unknown: neither
 * the words nor the points may tell what it answered.
 */
export const individualFollowUpFactor: FactorDefinition = {
  name: 'individuppföljning',
  weightKey: 'individualFollowUp',
  definition: 'Andelen av handläggarnas bedömningar som är bristande.',
  unit: 'procent',
  source: 'bladet Individuppföljning, senaste hela året',
  scoring:
    'Stiger med andelen och är full från 25 %. En grupp som är för liten för att visas skyddas och räknas som mitten.',
  share: ({ individualFollowUp: answers }) =>
    answers === null || answers === 'protected' || answers.answers === 0
      ? null
      : Math.min(1, answers.poor / answers.answers / fullAt),
  words: ({ individualFollowUp: answers }) => {
    if (answers === 'protected') {
      return {
        value: 'skyddas',
        because: 'Svaren är för få för att visas, eller skulle avslöja en mindre grupp. Räknas som mitten av skalan.',
      }
    }
    if (answers === null || answers.answers === 0) return missing('ingen individuppföljning är registrerad.')
    const percent = formatPercent(wholePercent(answers.poor, answers.answers))
    return {
      value: `${percent} bristande`,
      because: `${percent} av ${formatCount(answers.answers, 'bedömning', 'bedömningar')} är bristande.`,
    }
  },
}
