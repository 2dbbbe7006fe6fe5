import { figuresBy } from '../../../../shared/domain/individual/group'
import { lastWholeYear } from '../../../../shared/domain/individual/period'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import { hasAnswers } from '../../collect/individual/individual-repo'
import { countedYear } from '../../collect/individual/protected-years'
import type { Context } from '../../context'

type Party = Pick<PriorityFacts, 'providerId' | 'serviceTypeId'>

/**
 * The judgements of an utförare and insats in the last whole year before the one that is planned for; `protected` where
 * they may not be shown: then neither points nor words follow what was answered.
 */
export function individualFollowUpsOf(
  context: Pick<Context, 'db' | 'today'>,
  year: number,
): (party: Party) => PriorityFacts['individualFollowUp'] {
  if (!hasAnswers(context.db)) return () => null
  const { answers } = countedYear(context, Math.min(year - 1, lastWholeYear(context.today)))
  const figures = figuresBy(answers, 'judgement', ['serviceType', 'provider'])
  return ({ providerId, serviceTypeId }) => {
    const figure = figures.get(`${serviceTypeId}\n${providerId}`)
    if (figure === undefined) return null
    if (figure.state !== 'shown') return 'protected'
    const count = (judgement: string): number => figure.counts.get(judgement) ?? 0
    return { answers: figure.rows, poor: count('poor'), approved: count('approved'), veryGood: count('veryGood') }
  }
}
